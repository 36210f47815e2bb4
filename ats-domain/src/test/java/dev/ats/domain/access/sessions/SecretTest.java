package dev.ats.domain.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    private static final Secret SECRET = new Secret("AZaz09_-".repeat(5) + "abc");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 42, 44, 86})
    void hasExactlySoManyCharacters(int length) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Secret("a".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "/", "=", " ", ".", "é"})
    void hasNoOtherCharacters(String other) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Secret("a".repeat(42) + other));
    }

    @Test
    void isNotMissing() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Secret(null));
    }

    @Test
    void isNeverShown() {
        assertThat(SECRET.toString()).doesNotContain("AZ");
    }

    @Test
    void isRecognizedByItsDigest() {
        assertThat(SECRET.digest().isOf(SECRET)).isTrue();
        assertThat(SECRET.digest().isOf(new Secret("a".repeat(43)))).isFalse();
    }

    @Test
    void isKeptAsTheDigestThatTheStandardGives() {
        // FIPS 180-4, SHA-256 of 43 times the letter a, by an independent program.
        assertThat(new Secret("a".repeat(43)).digest().hex())
                .isEqualTo("66d34fba71f8f450f7e45598853e53bfc23bbd129027cbb131a2f4ffd7878cd0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "G", "A"})
    void refusesWhatIsNoDigest(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new SecretDigest(text.repeat(64)));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new SecretDigest(null));
    }
}
