package dev.ats.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.shared.Author;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final Stage HERE = new Stage("here");
    private static final Stage THERE = new Stage("there");
    private static final MoveName MOVE = new MoveName("go");
    private static final Author BY = Author.system("test");
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678901Z");

    @Test
    void followsTheOneBeforeWithoutAGap() {
        assertThat(Step.first(HERE, BY, AT).then(THERE, MOVE, Author.PUBLIC, AT))
                .isEqualTo(new Step(2, HERE, THERE, MOVE, Author.PUBLIC, AT));
    }

    @Test
    void comesFromNowhereWhenItIsTheFirst() {
        assertThat(Step.first(HERE, BY, AT)).isEqualTo(new Step(1, null, HERE, null, BY, AT));
    }

    @Test
    void refusesAFirstStepFromSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(1, HERE, THERE, null, BY, AT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(1, null, THERE, MOVE, BY, AT));
    }

    @Test
    void refusesALaterStepFromNowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(2, null, THERE, MOVE, BY, AT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(2, HERE, THERE, null, BY, AT));
    }

    @Test
    void refusesASequenceBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(0, HERE, THERE, MOVE, BY, AT));
    }
}
