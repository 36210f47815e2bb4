package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @Test
    void takesTextApartIntoWordsWithoutCaseAndAccents() {
        assertThat(SearchText.wordsIn("C++/Java 17 \u2013 \u00c9t\u00e9 in M\u00dcNCHEN, \ufb01ne; caf\u00e9"))
                .containsExactly("17", "c", "cafe", "ete", "fine", "in", "java", "munchen");
        assertThat(SearchText.wordsIn(" -- ")).isEmpty();
    }

    @Test
    void cutsWordsThatNeverEnd() {
        assertThat(SearchText.wordsIn("\ud835\udc00".repeat(51) + " " + "x".repeat(51)))
                .containsExactlyInAnyOrder("a".repeat(50), "x".repeat(50));
    }

    @ParameterizedTest
    @CsvSource({"engineer, true", "ENG, true", "eng build, true", "gineer, false", "engineers, false", "eng cook, false"
    })
    void findsWhereEachOfItsWordsBeginsAnother(String text, boolean found) {
        assertThat(new SearchText(text).isFoundIn(Set.of("senior", "engineer", "builds")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "--", "\u0301", "a\nb"})
    void refusesWhatHasNothingToLookFor(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new SearchText(text));
    }
}
