package dev.ats.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipelinesTest {

    @Test
    void theDefaultIsDrawnAsExpected() {
        assertThat(Pipelines.DEFAULT.workflow().toMermaid()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> applied
                            applied --> screening : screen
                            applied --> rejected : reject
                            applied --> withdrawn : withdraw
                            screening --> interview : interview
                            screening --> rejected : reject
                            screening --> withdrawn : withdraw
                            interview --> offer : offer
                            interview --> rejected : reject
                            interview --> withdrawn : withdraw
                            offer --> hired : hire [opening_left]
                            offer --> rejected : reject
                            offer --> withdrawn : withdraw
                            hired --> [*]
                            rejected --> [*]
                            withdrawn --> [*]
                        """);
    }

    @Test
    void theAgencysIsDrawnAsExpected() {
        assertThat(Pipelines.AGENCY.workflow().toMermaid()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> sourced
                            sourced --> screened : screen
                            sourced --> rejected : reject
                            sourced --> withdrawn : withdraw
                            screened --> submitted : submit
                            screened --> rejected : reject
                            screened --> withdrawn : withdraw
                            submitted --> interviewing : interview
                            submitted --> rejected : reject
                            submitted --> withdrawn : withdraw
                            interviewing --> offered : offer
                            interviewing --> rejected : reject
                            interviewing --> withdrawn : withdraw
                            offered --> joined : join [opening_left]
                            offered --> rejected : reject
                            offered --> withdrawn : withdraw
                            joined --> [*]
                            rejected --> [*]
                            withdrawn --> [*]
                        """);
    }

    @Test
    void theDefaultShowsItsStagesInOrder() {
        assertThat(Pipelines.DEFAULT.stages())
                .extracting(Stage::key)
                .containsExactly("applied", "screening", "interview", "offer", "hired", "rejected", "withdrawn");
        assertThat(Pipelines.DEFAULT.start()).isEqualTo(new Stage("applied"));
    }

    @ParameterizedTest
    @CsvSource({
        "applied,START",
        "screening,NORMAL",
        "interview,NORMAL",
        "offer,NORMAL",
        "hired,WON",
        "rejected,LOST",
        "withdrawn,LOST"
    })
    void theDefaultSaysWhatEachStageMeans(String stage, StageKind kind) {
        assertThat(Pipelines.DEFAULT.kindOf(new Stage(stage))).isEqualTo(kind);
        assertThat(Pipelines.DEFAULT.workflow().isFinal(new Stage(stage))).isEqualTo(kind.isFinal());
        assertThat(Pipelines.anyHiresAt(new Stage(stage))).isEqualTo(kind == StageKind.WON);
    }

    @Test
    void aStageOfAnotherPipelineMeansNothing() {
        Stage sourced = new Stage("sourced");

        assertThat(Pipelines.DEFAULT.has(sourced)).isFalse();
        assertThat(Pipelines.anyHiresAt(sourced)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Pipelines.DEFAULT.kindOf(sourced));
    }

    @Test
    void areFoundByTheirKey() {
        assertThat(Pipelines.named(new PipelineKey("default"))).containsSame(Pipelines.DEFAULT);
        assertThat(Pipelines.named(new PipelineName("agency"))).containsSame(Pipelines.AGENCY);
        assertThat(Pipelines.of(Pipelines.idOf(Pipelines.AGENCY))).containsSame(Pipelines.AGENCY);
        assertThat(Pipelines.idOf(Pipelines.AGENCY)).hasToString("00000000-0000-8000-8000-000000000002");
        assertThat(Pipelines.DEFAULT.key()).hasToString("default");
        assertThat(Pipelines.named(new PipelineKey("engineering.1"))).isEmpty();
    }

    @Test
    void everyGuardIsInTheCatalogue() {
        assertThat(Pipelines.DEFAULT.workflow().moves())
                .flatExtracting(move -> move.guards())
                .isSubsetOf(MoveGuards.catalogue().stream()
                        .map(MoveGuards.Published::name)
                        .toList());
    }

    @Test
    void aStageIsReadInAnyCase() {
        assertThat(new Stage("ScreenING")).hasToString("screening");
        assertThat(new MoveName("hire")).hasToString("hire");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1st",
                "_a",
                "on hold",
                "on-hold",
                "a\n",
                "a12345678901234567890123456789012345678901234567890"
            })
    void refusesWhatIsNoStage(String key) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Stage(key));
    }
}
