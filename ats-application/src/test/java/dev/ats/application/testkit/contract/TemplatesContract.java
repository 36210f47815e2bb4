package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.pipeline.Applications;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.organizations.settings.Settings;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveDrawing;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.StageDrawing;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Templates are of one organization; what was published of one never changes, and can be gone through for good. */
public abstract class TemplatesContract extends PortContract {

    private static final Set<String> MAKERS = Set.of("admin");

    @Test
    void findsATemplateInItsOrganizationOnly() {
        World world = newWorld();
        PipelineTemplate drawn = drawn(world, "engineering", full());

        assertThat(find(world, drawn)).isEqualTo(drawn.state());
        assertThat(newWorld().read(() -> ports().templates().find(drawn.state().id())))
                .isEmpty();
    }

    @Test
    void keepsAChangeUnderItsVersion() {
        World world = newWorld();
        PipelineTemplate drawn = drawn(world, "engineering", full());
        Change<PipelineTemplate> redrawn = done(drawn.redraw(of("met"), MAKERS));

        world.save(() -> ports().templates().saving(redrawn));

        assertThat(find(world, drawn)).isEqualTo(redrawn.next().state());
        assertConflict(
                Conflict.Kind.STALE, () -> world.save(() -> ports().templates().saving(redrawn)));
    }

    @Test
    void refusesASecondOfTheSameName() {
        World world = newWorld();
        drawn(world, "engineering", full());

        assertConflict(Conflict.Kind.LOST_CREATION, () -> drawn(world, "engineering", full()));
        assertThat(drawn(newWorld(), "engineering", full()).state().version()).isEqualTo(1);
    }

    @Test
    void whatWasPublishedStaysAsItWas() {
        World world = newWorld();
        PipelineTemplate first = published(world, drawn(world, "engineering", of("met")));
        PipelineTemplate redrawn = save(world, done(first.redraw(of("seen"), MAKERS)));
        PipelineTemplate second = published(world, redrawn);

        assertThat(startOf(world, "engineering.1")).isEqualTo(new Stage("met"));
        assertThat(startOf(world, "engineering.2")).isEqualTo(new Stage("seen"));
        assertThat(world.read(() -> ports().publishedPipelines().find(new PipelineKey("engineering.3"))))
                .isEmpty();
        assertThat(newWorld().read(() -> ports().publishedPipelines().find(new PipelineKey("engineering.1"))))
                .isEmpty();
        assertThat(choice(world, second, null)).isEqualTo(new PipelineKey("engineering.2"));
        assertThat(choice(world, second, 1)).isEqualTo(new PipelineKey("engineering.1"));
        assertThat(choice(world, second, 3)).isNull();
    }

    @Test
    void everyPartOfADrawingComesBack() {
        World world = newWorld();
        published(world, drawn(world, "engineering", full()));

        Pipeline read = world.read(() -> ports().publishedPipelines().of(new PipelineKey("engineering.1")));

        assertThat(read.drawing())
                .isEqualTo(full().as(new PipelineKey("engineering.1")).drawing());
    }

    @Test
    void anArchivedOneCanStillBeGoneThroughButNotChosen() {
        World world = newWorld();
        PipelineTemplate archived = save(
                world,
                done(published(world, drawn(world, "engineering", of("met"))).archive(false)));

        assertThat(startOf(world, "engineering.1")).isEqualTo(new Stage("met"));
        assertThat(choice(world, archived, null)).isNull();
        assertThat(choice(world, archived, 1)).isNull();
        assertThat(world.read(
                        () -> ports().settings().hasPipeline(archived.state().name())))
                .isFalse();
    }

    @Test
    void theProductsOwnAreEverywhere() {
        World world = newWorld();
        PipelineId agency = Pipelines.idOf(Pipelines.AGENCY);

        assertThat(world.read(() -> ports().publishedPipelines().find(new PipelineKey("agency"))))
                .containsSame(Pipelines.AGENCY);
        assertThat(world.read(() -> ports().templates().choice(agency, null))).contains(Pipelines.AGENCY.key());
        assertThat(world.read(() -> ports().templates().choice(agency, 1))).contains(Pipelines.AGENCY.key());
        assertThat(world.read(() -> ports().templates().choice(agency, 2))).isEmpty();
        assertThat(world.read(() -> ports().jobPipelines().latest(agency))).contains(Pipelines.AGENCY.key());
    }

    @Test
    void newJobsTakeWhatTheOrganizationHasSet() {
        World world = newWorld();
        PipelineTemplate drawn = drawn(world, "engineering", of("met"));
        assertThat(usual(world)).isEqualTo(Pipelines.DEFAULT.key());

        Settings set = setDefault(world, Settings.unset(world.organization(), null), "engineering");
        assertThat(usual(world)).isEqualTo(Pipelines.DEFAULT.key());
        assertThat(world.read(() -> ports().settings().hasPipeline(drawn.state().name())))
                .isFalse();

        published(world, drawn);
        assertThat(usual(world)).isEqualTo(new PipelineKey("engineering.1"));
        assertThat(world.read(() -> ports().settings().hasPipeline(drawn.state().name())))
                .isTrue();
        assertThat(world.read(() -> ports().templates()
                        .find(drawn.state().id())
                        .orElseThrow()
                        .isDefault()))
                .isTrue();

        setDefault(world, set, "agency");
        assertThat(usual(world)).isEqualTo(Pipelines.AGENCY.key());
    }

    @Test
    void movesActiveApplicationsOverUnlessOneWouldBeStranded() {
        World world = newWorld();
        published(world, drawn(world, "short", of("applied")));
        Pipeline other = world.read(() -> ports().publishedPipelines().of(new PipelineKey("short.1")));
        Job job = world.job(3);
        Application stays = world.application(job, world.candidate());
        Application ended = world.move(world.application(job, world.candidate()), "rejected");
        Application stranded = world.move(world.application(job, world.candidate()), "screening");
        assertThat(world.read(() -> ports().applications().occupied(job.state().id())))
                .isEqualTo(Map.of(new Stage("applied"), 1L, new Stage("screening"), 1L));

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(
                        () -> ports().applications().movingOver(job.state().id(), other, 2)));
        assertThat(pipelineOf(world, stays)).isEqualTo(Pipelines.DEFAULT.key());

        world.move(stranded, "rejected");
        world.save(() -> ports().applications().movingOver(job.state().id(), other, 1));

        assertThat(pipelineOf(world, stays)).isEqualTo(other.key());
        assertThat(pipelineOf(world, ended)).isEqualTo(Pipelines.DEFAULT.key());
        assertConflict(Conflict.Kind.STALE, () -> world.move(stays, "rejected"));
    }

    @Test
    void whoAppliesMeanwhileLosesAgainstAnotherPipelineOfTheJob() {
        World world = newWorld();
        published(world, drawn(world, "short", of("applied")));
        Job job = world.job(3);
        Change<Application> submitted = world.submitted(job, world.candidate());
        world.save(() -> ports().jobs().saving(job.choosePipeline(new PipelineKey("short.1"), true, World.moment())));

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> world.save(() -> ports().applications().saving(submitted)));
        assertThat(world.read(() -> ports().jobs().find(job.state().id()).orElseThrow())
                        .state()
                        .pipeline())
                .isEqualTo(new PipelineKey("short.1"));
    }

    private PipelineKey pipelineOf(World world, Application application) {
        return world.read(() -> ports().applications()
                        .find(application.state().id(), Applications.Hold.NOTHING)
                        .orElseThrow())
                .application()
                .state()
                .pipeline();
    }

    private PipelineKey usual(World world) {
        return world.read(() -> ports().jobPipelines().usual());
    }

    private PipelineKey choice(World world, PipelineTemplate template, Integer number) {
        return world.read(() -> ports().templates().choice(template.state().id(), number))
                .orElse(null);
    }

    private Stage startOf(World world, String key) {
        return world.read(() -> ports().publishedPipelines().of(new PipelineKey(key)))
                .start();
    }

    private Settings setDefault(World world, Settings settings, String name) {
        SettingValues values =
                new SettingValues(null, null, null, null, null, new PipelineName(name), null, null, null);
        Change<Settings> changed = done(settings.become(values, true));
        world.save(() -> ports().settings().saving(changed));
        return changed.next();
    }

    private PipelineTemplate.State find(World world, PipelineTemplate template) {
        return world.read(() -> ports().templates().find(template.state().id()))
                .orElseThrow()
                .template()
                .state();
    }

    private PipelineTemplate drawn(World world, String name, PipelineDrawing drawing) {
        return save(
                world,
                done(PipelineTemplate.draw(
                        world.organization(), new PipelineName(name), drawing, MAKERS, World.moment())));
    }

    private PipelineTemplate published(World world, PipelineTemplate template) {
        return save(world, done(template.publish(MAKERS, World.moment())));
    }

    private PipelineTemplate save(World world, Change<PipelineTemplate> change) {
        world.save(() -> ports().templates().saving(change));
        return change.next();
    }

    private static PipelineDrawing of(String first) {
        return new PipelineDrawing(
                new Name("Short"),
                List.of(StageDrawing.of(first, StageKind.START), StageDrawing.of("taken", StageKind.WON)),
                List.of(MoveDrawing.of("take", first, "taken")));
    }

    private static PipelineDrawing full() {
        return new PipelineDrawing(
                new Name("Ingénieurs"),
                List.of(
                        new StageDrawing(new Stage("met"), new Name("Prémière"), StageKind.START, 16),
                        StageDrawing.of("taken", StageKind.WON)),
                List.of(MoveDrawing.of("take", "met", "taken")
                        .guardedBy("feedback_given", "days_waited:2")
                        .madeBy("admin")
                        .withReason()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
