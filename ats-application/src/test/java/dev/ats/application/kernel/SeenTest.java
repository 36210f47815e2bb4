package dev.ats.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void anyVersionIsWhatWasSeenWhenNothingWasSaid() {
        assertThat(Seen.ANY.isStill(1)).isTrue();
        assertThat(Seen.ANY.isStill(99)).isTrue();
    }

    @Test
    void onlyThatVersionIsWhatWasSeenWhenOneWasSaid() {
        assertThat(Seen.version(2).isStill(2)).isTrue();
        assertThat(Seen.version(2).isStill(3)).isFalse();
        assertThat(Seen.onlyIf(2).isStill(2)).isTrue();
        assertThat(Seen.onlyIf(2).isStill(1)).isFalse();
    }

    @Test
    void aConditionBreaksAnotherRule() {
        assertThat(Seen.ANY.rule()).isEqualTo(GateRules.STALE);
        assertThat(Seen.version(2).rule()).isEqualTo(GateRules.STALE);
        assertThat(Seen.onlyIf(2).rule()).isEqualTo(GateRules.PRECONDITION_FAILED);
    }
}
