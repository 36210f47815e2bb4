package dev.ats.domain.pipeline.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.pipeline.MoveDrawing;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.StageDrawing;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineTemplateTest {

    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final UUID ID = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Moment MOMENT = new Moment(Author.PUBLIC, NOW, () -> ID);
    private static final Set<String> MAKERS = Set.of("admin");
    private static final PipelineName NAME = new PipelineName("engineering");

    @Test
    void isDrawnPublishedDrawnAnewAndPublishedAgain() {
        PipelineTemplate drawn = done(PipelineTemplate.draw(ACME, NAME, drawing("met"), MAKERS, MOMENT));
        assertThat(drawn.state())
                .isEqualTo(new PipelineTemplate.State(
                        ACME, new PipelineId(ID), NAME, drawing("met"), TemplateStatus.DRAFT, 0, true, NOW, 1));
        assertThat(drawn.latest()).isNull();

        Outcome<Change<PipelineTemplate>> publishing = drawn.publish(MAKERS, MOMENT);
        PipelineTemplate first = done(publishing);
        assertThat(first.state().status()).isEqualTo(TemplateStatus.PUBLISHED);
        assertThat(first.state().unpublished()).isFalse();
        assertThat(first.latest()).isEqualTo(new PipelineKey("engineering.1"));
        assertThat(publishing.<List<Event>>fold(Change::events, refusal -> List.of()))
                .containsExactly(new PipelinePublished(new PipelineId(ID), 1, NOW));

        PipelineTemplate redrawn = done(first.redraw(drawing("seen"), MAKERS));
        assertThat(redrawn.state().unpublished()).isTrue();
        assertThat(redrawn.latest()).isEqualTo(new PipelineKey("engineering.1"));
        assertThat(done(redrawn.publish(MAKERS, MOMENT)).latest()).isEqualTo(new PipelineKey("engineering.2"));
    }

    @Test
    void nothingIsPublishedTwice() {
        PipelineTemplate published = published();

        assertThat(refused(published.publish(MAKERS, MOMENT))).isEqualTo("nothing_to_publish");
        assertThat(refused(done(published.redraw(drawing("met"), MAKERS)).publish(MAKERS, MOMENT)))
                .isEqualTo("nothing_to_publish");
    }

    @Test
    void whatIsWrongIsNotKept() {
        Refusal refusal =
                PipelineTemplate.draw(ACME, NAME, broken(), MAKERS, MOMENT).fold(done -> null, refused -> refused);

        assertThat(refusal.rule()).isEqualTo(TemplateRules.INVALID_PIPELINE);
        assertThat((List<?>) refusal.facts().get("problems")).hasSize(2);
        assertThat(refused(published().redraw(broken(), MAKERS))).isEqualTo("invalid_pipeline");
    }

    @Test
    void aRoleThatIsGoneKeepsItFromBeingPublished() {
        PipelineDrawing left = new PipelineDrawing(
                new Name("Short"),
                drawing("met").stages(),
                List.of(MoveDrawing.of("take", "met", "taken").madeBy("admin")));
        PipelineTemplate drawn = done(PipelineTemplate.draw(ACME, NAME, left, MAKERS, MOMENT));

        assertThat(refused(drawn.publish(Set.of(), MOMENT))).isEqualTo("invalid_pipeline");
    }

    @Test
    void isArchivedForGoodUnlessNewJobsTakeIt() {
        assertThat(refused(published().archive(true))).isEqualTo("pipeline_is_default");

        PipelineTemplate archived = done(published().archive(false));

        assertThat(archived.isArchived()).isTrue();
        assertThat(refused(archived.archive(false))).isEqualTo("pipeline_archived");
        assertThat(refused(archived.publish(MAKERS, MOMENT))).isEqualTo("pipeline_archived");
        assertThat(refused(archived.redraw(drawing("seen"), MAKERS))).isEqualTo("pipeline_archived");
    }

    @Test
    void aDraftCanBeArchivedToo() {
        PipelineTemplate drawn = done(PipelineTemplate.draw(ACME, NAME, drawing("met"), MAKERS, MOMENT));

        assertThat(done(drawn.archive(false)).state().published()).isZero();
    }

    @Test
    void theNamesOfTheProductsOwnAreTaken() {
        assertThat(refused(PipelineTemplate.draw(ACME, new PipelineName("agency"), drawing("met"), MAKERS, MOMENT)))
                .isEqualTo("pipeline_key_taken");
    }

    @Test
    void aStateThatContradictsItselfIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PipelineTemplate.State(
                        ACME, new PipelineId(ID), NAME, drawing("met"), TemplateStatus.DRAFT, 1, true, NOW, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PipelineTemplate.State(
                        ACME, new PipelineId(ID), NAME, drawing("met"), TemplateStatus.PUBLISHED, 0, true, NOW, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Software Engineers,software_engineers",
        "Büro & Küche,buro_kuche",
        "2nd line,pipeline_2nd_line",
        "你好,pipeline"
    })
    void aKeyIsMadeOfTheName(String name, String key) {
        assertThat(PipelineName.from(new Name(name))).hasToString(key);
        assertThat(PipelineName.from(new Name("x".repeat(200))).value()).hasSize(50);
    }

    @Test
    void aKeyNamesAVersion() {
        assertThat(new PipelineKey("engineering.12").name()).isEqualTo(NAME);
        assertThat(new PipelineKey("engineering.12").number()).isEqualTo(12);
        assertThat(new PipelineKey("default").number()).isEqualTo(1);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PipelineKey("engineering.0"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PipelineKey("Engineering"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PipelineKey(null));
    }

    private static PipelineTemplate published() {
        return done(done(PipelineTemplate.draw(ACME, NAME, drawing("met"), MAKERS, MOMENT))
                .publish(MAKERS, MOMENT));
    }

    private static PipelineDrawing drawing(String first) {
        return new PipelineDrawing(
                new Name("Short"),
                List.of(StageDrawing.of(first, StageKind.START), StageDrawing.of("taken", StageKind.WON)),
                List.of(MoveDrawing.of("take", first, "taken")));
    }

    private static PipelineDrawing broken() {
        return new PipelineDrawing(
                new Name("Broken"),
                List.of(StageDrawing.of("met", StageKind.START), StageDrawing.of("taken", StageKind.WON)),
                List.of());
    }

    private static PipelineTemplate done(Outcome<Change<PipelineTemplate>> outcome) {
        return outcome.fold(Change::next, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static String refused(Outcome<Change<PipelineTemplate>> outcome) {
        return outcome.fold(done -> "done", Refusal::code);
    }
}
