package dev.ats.bootstrap.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.accounts.PasswordHash;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordsTest {

    private static final Password PASSWORD = new Password("a long way to Tipperary");
    private static final Duration LONG = Duration.ofMinutes(1);

    @AutoClose("shutdownNow")
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Argon2Passwords passwords = Argon2Passwords.at(new Workbenches(1, 1, LONG));

    /** RFC 9106, section 5.3, in memory that is used again. */
    @Test
    void givesTheTagOfTheStandard() {
        BlockPool memory = new FixedBlockPool(64);
        for (int time = 0; time < 2; time++) {
            byte[] tag = new byte[32];
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(32)
                    .withIterations(3)
                    .withParallelism(4)
                    .withSalt(filled(16, 2))
                    .withSecret(filled(8, 3))
                    .withAdditional(filled(12, 4))
                    .withBlockPool(memory)
                    .build());
            generator.generateBytes(filled(32, 1), tag);

            assertThat(HexFormat.of().formatHex(tag))
                    .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
        }
    }

    /** Of the tests of the reference implementation, phc-winner-argon2. */
    @Test
    void knowsWhatOthersHaveHashed() {
        PasswordHash reference = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94");

        assertThat(passwords.matches(new Password("differentpassword"), reference))
                .isTrue();
        assertThat(passwords.matches(new Password("indifferentpassword"), reference))
                .isFalse();
    }

    @Test
    void knowsAgainWhatItHashed() {
        PasswordHash hash = hashed(PASSWORD);

        assertThat(hash.phc()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(new Password("a long way to Timbuktu"), hash))
                .isFalse();
        assertThat(Argon2Hash.read(hash).orElseThrow().write()).isEqualTo(hash);
    }

    @Test
    void neverHashesTwiceAlike() {
        assertThat(hashed(PASSWORD)).isNotEqualTo(hashed(PASSWORD));
    }

    @Test
    void matchesNothingWhereThereIsNoHash() {
        assertThat(passwords.matches(PASSWORD, null)).isFalse();
    }

    @Test
    void leavesWhatIsPreparedAlready() {
        NewPassword hashed = passwords.prepared(NewPassword.of(PASSWORD));

        assertThat(passwords.prepared(hashed)).isSameAs(hashed);
    }

    @Test
    void refusesWhatEverybodyGuesses() {
        assertThat(passwords.prepared(NewPassword.of(new Password("Password123"))))
                .isEqualTo(new NewPassword.Guessable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m=999999,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=65537,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=99999999999,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=19456,t=11,p=1$c29tZXNhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=19456,t=0,p=1$c29tZXNhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=19456,t=2,p=5$c29tZXNhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=19456,t=2,p=0$c29tZXNhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=7,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=19456,t=2,p=1$short$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc",
                "m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$short",
                "m=19456,t=2,p=1$c29tZ_NhbHRzb21lc2FsdA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApl8ArZWb2GRPPc"
            })
    void takesNoHashForOneThatAsksForMoreThanTheBounds(String planted) {
        PasswordHash hash = new PasswordHash("$argon2id$v=19$" + planted);

        assertThat(Argon2Hash.read(hash)).isEmpty();
        assertThat(passwords.matches(PASSWORD, hash)).isFalse();
    }

    @Test
    void letsSoManyWaitAndNoMore() throws Exception {
        Workbenches one = new Workbenches(1, 1, LONG);
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Future<?> worker = threads.submit(() -> one.at(bench -> {
            working.countDown();
            return await(done);
        }));
        working.await();
        Future<String> waiter = threads.submit(() -> one.at(bench -> "had its turn"));

        Eventually.within(LONG, "one more to be turned away", () -> isTurnedAway(one, done));
        assertThat(waiter.get()).isEqualTo("had its turn");
        assertThat(worker.get()).isEqualTo(true);
    }

    @Test
    void letsNobodyWaitForLong() {
        Workbenches one = new Workbenches(1, 1, Duration.ofMillis(1));

        assertThat(one.<String>at(bench -> end(one))).isEqualTo("Unavailable");
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        Workbenches one = new Workbenches(1, 1, LONG);

        String end = one.at(bench -> {
            Thread.currentThread().interrupt();
            return end(one);
        });

        assertThat(end).isEqualTo("Unavailable");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void givesItsBenchBackAfterAFailure() {
        Workbenches one = new Workbenches(1, 0, Duration.ZERO);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> one.at(bench -> {
                    throw new IllegalStateException("broken");
                }));
        assertThat(one.<String>at(bench -> "free")).isEqualTo("free");
    }

    private PasswordHash hashed(Password password) {
        return ((NewPassword.Hashed) passwords.prepared(NewPassword.of(password))).hash();
    }

    private static byte[] filled(int length, int with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    /** One that gets through although the bench is taken would wait; so it asks only while another one does. */
    private static boolean isTurnedAway(Workbenches benches, CountDownLatch done) {
        if (benches.waiting() == 0) {
            return false;
        }
        boolean turnedAway = end(benches).equals("Unavailable");
        done.countDown();
        return turnedAway;
    }

    private static String end(Workbenches benches) {
        try {
            return benches.at(bench -> "done");
        } catch (Unavailable busy) {
            return "Unavailable";
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
