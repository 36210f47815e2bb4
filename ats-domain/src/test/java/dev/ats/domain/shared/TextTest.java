package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final String ROCKET = "\ud83d\ude80";

    /** Every kind of text, how long it may be, and how it is made. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("name", 200, text -> new Name(text).value()),
                kind("line", 1_000, text -> new Line(text).value()),
                kind("body", 20_000, text -> new Body(text).value()));
    }

    private static Arguments kind(String name, int most, Function<String, String> text) {
        return Arguments.of(name, most, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void takesTextOfOneToTheMostCharacters(String kind, int most, Function<String, String> text) {
        assertThat(text.apply("x")).isEqualTo("x");
        assertThat(text.apply("\uff21")).isEqualTo("\uff21");
        assertThat(text.apply("x".repeat(most))).hasSize(most);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void countsCharactersAndNotTheirHalves(String kind, int most, Function<String, String> text) {
        assertThat(text.apply(ROCKET.repeat(most))).hasSize(2 * most);
        assertRefused(text, ROCKET.repeat(most + 1), "must not be longer than");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void refusesOneCharacterTooMany(String kind, int most, Function<String, String> text) {
        assertRefused(text, "x".repeat(most + 1), String.format("must not be longer than %,d characters", most));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void refusesFarTooMuchWithoutComposingIt(String kind, int most, Function<String, String> text) {
        assertRefused(text, " ".repeat(4 * most + 1), "must not be longer than");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void measuresTextAsItIsKept(String kind, int most, Function<String, String> text) {
        String decomposed = "e\u0301".repeat(most);

        assertThat(text.apply("  " + decomposed + "\u2003")).isEqualTo("\u00e9".repeat(most));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void refusesNothing(String kind, int most, Function<String, String> text) {
        assertRefused(text, null, "is required");
        assertRefused(text, "", "must not be empty");
        assertRefused(text, " \t\n\u2003", "must not be empty");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void refusesHalvesOfCharacters(String kind, int most, Function<String, String> text) {
        assertRefused(text, "a\ud83d", "must be well-formed Unicode");
        assertRefused(text, "\ude80a", "must be well-formed Unicode");
        assertRefused(text, "\ude80\ud83d", "must be well-formed Unicode");
        assertThat(text.apply(ROCKET)).isEqualTo(ROCKET);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void refusesControlCharacters(String kind, int most, Function<String, String> text) {
        for (String control : new String[] {"\u0000", "\u0007", "\u000b", "\u001b", "\u007f", "\u0085", "\u009f"}) {
            assertRefused(text, "a" + control + "b", "printable text");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\r\n"})
    void keepsLineBreaksAndTabsInBodiesOnly(String breaking) {
        String text = "a" + breaking + "b";

        assertThat(new Body(text).value()).isEqualTo(text);
        assertRefused(Name::new, text, "must be a single line of printable text");
        assertRefused(Line::new, text, "must be a single line of printable text");
    }

    @Test
    void showsTextAsItIs() {
        assertThat(new Name(" Ada ")).hasToString("Ada");
        assertThat(new Line("said")).hasToString("said");
        assertThat(new Body("written")).hasToString("written");
        assertThat(new Email("ada@example.org")).hasToString("ada@example.org");
    }

    private static void assertRefused(Function<String, ?> text, String raw, String problem) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> text.apply(raw))
                .withMessageContaining(problem);
    }
}
