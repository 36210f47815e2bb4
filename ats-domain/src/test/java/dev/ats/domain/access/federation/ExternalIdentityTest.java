package dev.ats.domain.access.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdentityTest {

    @Test
    void isWhateverTheProviderSaysInPrintableCharacters() {
        assertThat(new ExternalId("~!" + "x".repeat(253)).value()).hasSize(255);
        assertThat(new ExternalIdentity("https://id.example.com", "auth0|7").subject())
                .isEqualTo("auth0|7");
    }

    @Test
    void isNotShownInALog() {
        assertThat(new ExternalIdentity("https://id.example.com", "auth0|7")).hasToString("(external identity)");
        assertThat(new ExternalId("org_1")).hasToString("org_1");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a b", "a\tb", "\u00e5", "a\u0000", "\u007f"})
    void refusesWhatNoProviderSays(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ExternalId(text));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ExternalIdentity("https://id", text));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ExternalIdentity(text, "x"));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ExternalId("x".repeat(256)));
    }
}
