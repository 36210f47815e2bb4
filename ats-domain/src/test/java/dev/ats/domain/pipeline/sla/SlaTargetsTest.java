package dev.ats.domain.pipeline.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job may have targets of its own for the stages in which its applications stay. */
class SlaTargetsTest {

    private static final Stage SCREENING = new Stage("screening");
    private static final JobId JOB = new JobId(new UUID(0, 2));
    private static final SlaTargets NONE = SlaTargets.none(new OrganizationId(new UUID(0, 1)), JOB);

    @Test
    void areReplacedWholeAndToldByStage() {
        Change<SlaTargets> first = done(become(NONE, Map.of(SCREENING, 24, new Stage("applied"), 8)));
        assertThat(first.events())
                .containsExactly(new SlaTargetsChanged(JOB, List.of(new Stage("applied"), SCREENING)));
        Change<SlaTargets> second = done(become(first.next(), Map.of(SCREENING, 12)));
        assertThat(second.next().state().hours()).isEqualTo(Map.of(SCREENING, new TargetHours(12)));
        assertThat(second.next().state().version()).isEqualTo(3);
    }

    @Test
    void tellNothingWhereNothingBecomesDifferent() {
        Change<SlaTargets> same = done(become(NONE, Map.of()));
        assertThat(same.events()).isEmpty();
        assertThat(same.next().state().version()).isEqualTo(1);
    }

    @Test
    void nameEveryStageInWhichNoApplicationStays() {
        Refusal refusal = become(NONE, Map.of(SCREENING, 24, new Stage("rejected"), 8, new Stage("polishing"), 8))
                .fold(done -> null, refused -> refused);
        assertThat(refusal.rule()).isEqualTo(SlaRules.UNKNOWN_STAGE);
        assertThat(refusal.faults())
                .extracting(Refusal.Fault::pointer)
                .containsExactly("/targets/polishing", "/targets/rejected");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 8761})
    void takeOneHourToAYear(int hours) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TargetHours(hours));
    }

    private static Outcome<Change<SlaTargets>> become(SlaTargets targets, Map<Stage, Integer> hours) {
        Map<Stage, TargetHours> wanted = new java.util.HashMap<>();
        hours.forEach((stage, number) -> wanted.put(stage, new TargetHours(number)));
        return targets.become(wanted, Pipelines.DEFAULT);
    }

    private static Change<SlaTargets> done(Outcome<Change<SlaTargets>> outcome) {
        return outcome.fold(change -> change, refused -> null);
    }
}
