package dev.ats.bootstrap.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.access.accounts.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    private static final CommonPasswords COMMON = CommonPasswords.shipped();

    @Test
    void areSeveralThousand() {
        assertThat(COMMON.size()).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "password123",
                "PassWord2026!",
                "qwertyuiop",
                "qwerty123456",
                "1q2w3e4r5t",
                "1qaz2wsx3edc",
                "iloveyou123",
                "sunshine2024",
                "p@ssw0rd123",
                "Liverpool#1",
                "letmein12345",
                "changeme123",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "12121212121",
                "fghijklmnop",
                "zyxwvutsrq",
                "administrator",
                "passwordpassword"
            })
    void areKnownInTheWaysTheyAreWritten(String guess) {
        assertThat(COMMON.has(new Password(guess))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct battery horse staples",
                "dragon8472916305",
                "tr0ub4dor & three",
                "Pinguine tauchen gern",
                "x7Kp2mQ9vL",
                "密码是很长的一句话没有人猜"
            })
    void areNotWhatNobodyWouldGuess(String password) {
        assertThat(COMMON.has(new Password(password))).isFalse();
    }
}
