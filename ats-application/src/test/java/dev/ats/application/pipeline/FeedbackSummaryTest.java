package dev.ats.application.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackSummaryTest {

    @ParameterizedTest
    @CsvSource({"1,5,5.00", "2,7,3.50", "3,10,3.33", "3,11,3.67", "8,9,1.13"})
    void roundsTheAverageToTwoPlaces(int count, int sum, double average) {
        assertThat(FeedbackSummary.of(count, sum).averageRating()).isEqualTo(average);
    }

    @Test
    void hasNoAverageOfNothing() {
        assertThat(FeedbackSummary.of(0, 0)).isEqualTo(FeedbackSummary.NONE);
        assertThat(FeedbackSummary.NONE.averageRating()).isNull();
    }

    @Test
    void neverLacksTheAverageOfSomething() {
        assertThatNullPointerException().isThrownBy(() -> new FeedbackSummary(1, null));
    }
}
