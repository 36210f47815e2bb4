package dev.ats.domain.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 127, 128})
    void hasTenToAHundredAndTwentyEightCharacters(int length) {
        assertThat(new Password("x".repeat(length)).value()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 129, 600, 100_000})
    void hasNeitherFewerNorMore(int length) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Password("x".repeat(length)));
    }

    @Test
    void countsWhatPeopleTakeForACharacter() {
        String face = "\uD83D\uDE00";

        assertThat(new Password(face.repeat(128)).value()).isEqualTo(face.repeat(128));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Password(face.repeat(9)));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Password(face.repeat(129)));
    }

    @Test
    void isTheSameFromEveryKeyboard() {
        assertThat(new Password("cafe\u0301 au lait")).isEqualTo(new Password("caf\u00e9 au lait"));
        assertThat(new Password("\uFF11234567890")).isEqualTo(new Password("1234567890"));
    }

    @Test
    void isMeasuredOnceComposed() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Password("e\u0301".repeat(9)));
        assertThat(new Password("e\u0301".repeat(128)).value()).hasSize(128);
    }

    @Test
    void mayHaveSpacesAnywhere() {
        assertThat(new Password("  two words ").value()).isEqualTo("  two words ");
    }

    @Test
    void isNotMissing() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Password(null));
    }

    @Test
    void isNeverShown() {
        assertThat(new Password("correct horse").toString()).doesNotContain("horse");
        assertThat(NewPassword.of(new Password("correct horse")).toString()).doesNotContain("horse");
        assertThat(new PasswordHash("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA").toString())
                .doesNotContain("argon2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hash", "$argon2i$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA", "$argon2id$v=19$m=8,t=1,p=1$c2FsdA"})
    void isKeptAsNothingElseThanItsHash(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PasswordHash(text));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PasswordHash(null));
    }
}
