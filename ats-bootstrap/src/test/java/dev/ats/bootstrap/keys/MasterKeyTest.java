package dev.ats.bootstrap.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.TokenId;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MasterKeyTest {

    private static final UUID ID = new UUID(1, 2);

    private final MasterKey key = MasterKey.fresh(new SecureRandom());
    private final MasterKey another = MasterKey.fresh(new SecureRandom());

    @Test
    void isReadAsItWasWritten() {
        assertThat(MasterKey.read(key.write() + "\n").orElseThrow().write()).isEqualTo(key.write());
    }

    @Test
    void isThirtyTwoBytesInBase64() {
        assertThat(MasterKey.read("c2hvcnQ=")).isEmpty();
        assertThat(MasterKey.read("no base64!")).isEmpty();
        assertThat(MasterKey.read("")).isEmpty();
    }

    @Test
    void showsNothingOfItself() {
        assertThat(key.toString()).doesNotContain(key.write());
    }

    @Test
    void derivesAKeyForEachUse() {
        assertThat(key.derive("one")).hasSize(32).isEqualTo(key.derive("one"));
        assertThat(key.derive("one")).isNotEqualTo(key.derive("two")).isNotEqualTo(another.derive("one"));
    }

    @Test
    void givesEveryThingASecretOfItsOwn() {
        DerivedSecrets secrets = new DerivedSecrets(key);

        assertThat(secrets.of(new TokenId(ID)))
                .isEqualTo(new DerivedSecrets(key).of(new TokenId(ID)))
                .isNotEqualTo(secrets.of(new TokenId(new UUID(1, 3))))
                .isNotEqualTo(secrets.of(new InvitationId(ID)))
                .isNotEqualTo(new DerivedSecrets(another).of(new TokenId(ID)));
    }

    @Test
    void neverGivesAFreshSecretTwice() {
        DerivedSecrets secrets = new DerivedSecrets(key);

        assertThat(secrets.fresh()).isNotEqualTo(secrets.fresh());
    }

    @Test
    void tellsForWhatAFreshSecretWasMade() {
        DerivedSecrets secrets = new DerivedSecrets(key);
        Secret made = secrets.freshFor(new TokenId(ID));

        assertThat(made).isNotEqualTo(secrets.freshFor(new TokenId(ID)));
        assertThat(new DerivedSecrets(key).isMadeFor(new TokenId(ID), made)).isTrue();
        assertThat(secrets.isMadeFor(new TokenId(new UUID(1, 3)), made)).isFalse();
        assertThat(secrets.isMadeFor(new InvitationId(ID), made)).isFalse();
        assertThat(secrets.isMadeFor(new TokenId(ID), secrets.fresh())).isFalse();
        assertThat(secrets.isMadeFor(new TokenId(ID), secrets.of(new TokenId(ID))))
                .isFalse();
        assertThat(new DerivedSecrets(another).isMadeFor(new TokenId(ID), made)).isFalse();
    }

    @Test
    void opensOnlyWhatWasWrappedWithItForThatUnderThatId() {
        String wrapped = new Wrapping(key, "test").wrap(ID, "secret");

        assertThat(wrapped).doesNotContain("secret").isNotEqualTo(new Wrapping(key, "test").wrap(ID, "secret"));
        assertThat(new Wrapping(key, "test").unwrap(ID, wrapped)).contains("secret");
        assertThat(new Wrapping(another, "test").unwrap(ID, wrapped)).isEmpty();
        assertThat(new Wrapping(key, "other").unwrap(ID, wrapped)).isEmpty();
        assertThat(new Wrapping(key, "test").unwrap(new UUID(1, 3), wrapped)).isEmpty();
    }

    @Test
    void opensNothingThatIsNotWrapped() {
        Wrapping wrapping = new Wrapping(key, "test");

        assertThat(wrapping.unwrap(ID, "")).isEmpty();
        assertThat(wrapping.unwrap(ID, "1.")).isEmpty();
        assertThat(wrapping.unwrap(ID, "1.not base64")).isEmpty();
        assertThat(wrapping.unwrap(ID, "2." + wrapping.wrap(ID, "secret").substring(2)))
                .isEmpty();
    }
}
