package dev.ats.bootstrap.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ats.adapter.rest.authentication.TokenKeys;
import dev.ats.application.access.keys.KeysUseCases;
import dev.ats.application.access.keys.SigningKey;
import dev.ats.application.kernel.Answer;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.shared.Outcome;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SigningKeyRingTest {

    private final MasterKey master = MasterKey.fresh(new SecureRandom());
    private final ArrayDeque<SigningKey> kept = new ArrayDeque<>();
    private final AtomicInteger looks = new AtomicInteger();
    private Instant now = Instant.parse("2026-01-01T09:00:00Z");
    private boolean broken;

    private final KeysUseCases keys = new KeysUseCases(
            call -> {
                SigningKey key = new SigningKey(
                        call.command().id(),
                        call.command().publicKey(),
                        call.command().wrapped(),
                        now);
                kept.addFirst(key);
                return Answer.done(key);
            },
            (actor, query, requestId) -> {
                looks.incrementAndGet();
                return broken ? Outcome.refused(GateRules.UNAVAILABLE.broken()) : Outcome.done(List.copyOf(kept));
            });

    @Test
    void makesAKeyWhereThereIsNone() throws Exception {
        SigningKeyRing ring = ring();

        JsonNode signing = new ObjectMapper().readTree(ring.current());
        JsonNode verifying = new ObjectMapper()
                .readTree(ring.find(signing.get("kid").asText()).orElseThrow());
        assertThat(signing.get("crv").asText()).isEqualTo("P-256");
        assertThat(signing.get("d").asText()).hasSize(43);
        assertThat(verifying.has("d")).isFalse();
        assertThat(verifying.get("x")).isEqualTo(signing.get("x"));
        assertThat(verifying.get("x").asText()).hasSize(43);
        assertThat(kept)
                .singleElement()
                .asString()
                .doesNotContain(kept.getFirst().wrapped());
        assertThat(kept.getFirst().wrapped()).doesNotContain(signing.get("d").asText());
    }

    @Test
    void keepsTheKeyThatIsThere() {
        assertThat(ring().current()).isEqualTo(ring().current());
        assertThat(kept).hasSize(1);
    }

    @Test
    void refusesAnotherSecretKeyThanTheKeysWereWrappedWith() {
        ring();

        assertThatExceptionOfType(KeyFault.class)
                .isThrownBy(() ->
                        SigningKeyRing.opened(keys, MasterKey.fresh(new SecureRandom()), () -> now, UUID::randomUUID))
                .withMessageContaining("another ATS_SECRET_KEY");
    }

    @Test
    void refusesToOpenWhereTheKeysCannotBeReached() {
        broken = true;

        assertThatExceptionOfType(KeyFault.class).isThrownBy(this::ring).withMessageContaining("cannot be read");
    }

    @Test
    void findsAKeyThatAnotherProcessHasAdded() {
        SigningKeyRing ring = ring();
        String added = added();
        now = now.plusSeconds(5);

        assertThat(ring.find(added)).isPresent();
    }

    @Test
    void looksForUnknownKeysOnceInAWhile() {
        SigningKeyRing ring = ring();
        now = now.plusSeconds(5);
        looks.set(0);

        for (int time = 0; time < 10; time++) {
            assertThat(ring.find(UUID.randomUUID().toString())).isEmpty();
        }

        assertThat(looks).hasValue(1);
    }

    @Test
    void looksForNothingThatCannotBeAKeyOfOurs() {
        SigningKeyRing ring = ring();
        now = now.plusSeconds(5);
        looks.set(0);

        assertThat(ring.find("../../etc/passwd")).isEmpty();

        assertThat(looks).hasValue(0);
    }

    @Test
    void saysWhenItCannotKnow() {
        SigningKeyRing ring = ring();
        String added = added();
        now = now.plusSeconds(5);
        broken = true;

        assertThatExceptionOfType(TokenKeys.Missing.class).isThrownBy(() -> ring.find(added));
        assertThatExceptionOfType(TokenKeys.Missing.class).isThrownBy(() -> ring.find(added));

        broken = false;
        now = now.plusSeconds(5);
        assertThat(ring.find(added)).isPresent();
    }

    private String added() {
        Es256Key key = Es256Key.generate(UUID.randomUUID());
        kept.addFirst(new SigningKey(
                key.id(), key.publicKey(), new Wrapping(master, "signing key").wrap(key.id(), key.privateKey()), now));
        return key.id().toString();
    }

    private SigningKeyRing ring() {
        return SigningKeyRing.opened(keys, master, () -> now, UUID::randomUUID);
    }
}
