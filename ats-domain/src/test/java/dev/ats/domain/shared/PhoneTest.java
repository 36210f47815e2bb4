package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "+4930123456",
                "+49 (0)30 123-456",
                "(030) 12 34 56",
                "123456789012345678901234567890",
                "+12345678901234567890123456789"
            })
    void takesWhatPeopleWrite(String text) {
        assertThat(new Phone(" " + text + " ")).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234",
                "+1234",
                "(--) - (--)",
                "12+345",
                "++12345",
                "12345 ext. 6",
                "0800-FLOWERS",
                "12345\n6",
                "\u0661\u0662\u0663\u0664\u0665",
                "1234567890123456789012345678901"
            })
    void refusesWhatNobodyCanDial(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Phone(text));
    }
}
