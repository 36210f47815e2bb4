package dev.ats.adapter.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.domain.shared.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UUIDs, which Java itself reads in more forms than anybody writes. */
class ScalarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01890000-0000-7000-8000-00000000abcd",
                "01890000-0000-7000-8000-00000000ABCD",
                "01890000-0000-7000-8000-00000000aBcD"
            })
    void readsUuidsInAnyCase(String text) {
        assertThat(Scalar.uuid(text)).hasToString("01890000-0000-7000-8000-00000000abcd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+0000001-0000-7000-8000-000000000000",
                "-0000001-0000-7000-8000-000000000000",
                "00000001-+000-7000-8000-000000000000",
                "00000001-0000-7000-8000-+00000000000",
                "0\u0661890000-000-7000-8000-000000000000",
                "01890000-0000-7000-8000-00000000000\u0661",
                "1890000-00000-7000-8000-000000000000",
                "01890000-0000-7000-80000-00000000000",
                "01890000000070008000000000000000",
                "{01890000-0000-7000-8000-000000000000}",
                "01890000-0000-7000-8000-000000000000\n",
                " 01890000-0000-7000-8000-000000000000",
                "1-1-1-1-1",
                ""
            })
    void refusesUuidsInAnUnusualForm(String text) {
        assertThatThrownBy(() -> Scalar.uuid(text)).isInstanceOf(InvalidValue.class);
    }
}
