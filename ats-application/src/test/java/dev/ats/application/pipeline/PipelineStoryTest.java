package dev.ats.application.pipeline;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.JobView;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.pipeline.templates.ArchivePipeline;
import dev.ats.application.pipeline.templates.ChooseJobPipeline;
import dev.ats.application.pipeline.templates.DrawPipeline;
import dev.ats.application.pipeline.templates.JobPipelineView;
import dev.ats.application.pipeline.templates.ListPipelines;
import dev.ats.application.pipeline.templates.PipelineChoice;
import dev.ats.application.pipeline.templates.PublishPipeline;
import dev.ats.application.pipeline.templates.RedrawPipeline;
import dev.ats.application.pipeline.templates.TemplateListing;
import dev.ats.application.pipeline.templates.TemplateView;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.application.pipeline.templates.TryJobPipeline;
import dev.ats.application.pipeline.templates.VerifyDrawing;
import dev.ats.application.pipeline.templates.ViewJobPipeline;
import dev.ats.application.pipeline.templates.ViewPipeline;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.pipeline.DrawingProblem;
import dev.ats.domain.pipeline.MoveDrawing;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.StageDrawing;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelineStoryTest {

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person ada = acme.admin();
    private final Person rita = acme.recruiter("rita");
    private final Person max = acme.hiringManager("max");
    private final TemplatesUseCases templates = kit.ats().pipeline().templates();

    @Test
    void aJobIsFilledThroughAPipelineOfOnesOwn() {
        PipelineId bakers = published(bakers());
        JobId job = opens(bakers);
        Person carl = kit.candidate("carl");
        ApplicationId application = carl.appliesTo(job);

        assertThat(view(rita, application).stage()).isEqualTo(new Stage("met"));
        assertThat(view(rita, application).pipeline()).isEqualTo(new PipelineKey("bakers.1"));
        assertThat(refused(rita.triesToMove(application, "trial_day")).facts().get("blocked_by"))
                .isEqualTo(List.of(Map.of("guard", "feedback_given", "detail", "Nobody has given feedback yet.")));

        max.rates(application, 4, "Kneads well.");
        rita.moves(application, "trial_day");
        kit.clock().advance(Duration.ofDays(1).minusSeconds(1));
        assertThat(refused(max.triesToMove(application, "taken_on")).code()).isEqualTo("transition_blocked");
        kit.clock().advance(Duration.ofSeconds(1));
        max.moves(application, "taken_on");

        assertThat(view(rita, application).active()).isFalse();
        assertThat(kit.ats().jobs().view().ask(rita.actor(), new dev.ats.application.jobs.ViewJob(job)))
                .satisfies(seen ->
                        assertThat(((JobView.ForMember) done(seen)).filled()).isEqualTo(1));
        assertThat(max.reinstates(application).version()).isEqualTo(4);
    }

    @Test
    void aMoveThatIsLeftToOthersIsDeniedWithWhatIsPossible() {
        JobId job = opens(published(bakers()));
        ApplicationId application = kit.candidate("carl").appliesTo(job);
        max.rates(application, 4, "Kneads well.");
        rita.moves(application, "trial_day");
        kit.clock().advance(Duration.ofDays(2));
        int entries = acme.journal().size();

        Refusal refusal = refused(rita.triesToMove(application, "taken_on"));

        assertThat(refusal.code()).isEqualTo("move_not_permitted");
        assertThat(refusal.facts().get("allowed")).isEqualTo(List.of("rejected", "withdrawn"));
        assertThat(acme.journal()).hasSize(entries + 1);
        assertThat(acme.journal()).last().extracting(Inspection.Entry::ending).hasToString("DENIED");
        assertThat(moves(rita, application).get("taken_on").allowed()).isFalse();
        assertThat(moves(max, application).get("taken_on").allowed()).isTrue();
    }

    @Test
    void aReasonIsAskedForWhereItIsDrawn() {
        JobId job = opens(published(bakers()));
        ApplicationId application = kit.candidate("carl").appliesTo(job);

        assertThat(moves(rita, application).get("rejected").requiresReason()).isTrue();
        assertThat(moves(rita, application).get("rejected").allowed()).isTrue();
        assertThat(refused(rita.triesToMove(application, "rejected")).code()).isEqualTo("transition_blocked");
        rita.moves(application, new Stage("rejected"), new Line("Too salty."));

        assertThat(view(rita, application).stage()).isEqualTo(new Stage("rejected"));
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNotKept() {
        PipelineDrawing broken = new PipelineDrawing(
                new Name("Broken"),
                List.of(
                        StageDrawing.of("met", StageKind.START),
                        StageDrawing.of("attic", StageKind.NORMAL),
                        StageDrawing.of("taken_on", StageKind.WON)),
                List.of(MoveDrawing.of("take_on", "met", "taken_on")
                        .guardedBy("luck")
                        .madeBy("emperor")));

        assertThat(done(templates.verify().ask(ada.actor(), new VerifyDrawing(broken)))
                        .problems())
                .extracting(DrawingProblem::code)
                .containsExactly("unknown_guard", "unreachable_stage", "dead_end", "unknown_role");
        assertThat(refused(draw(broken)).code()).isEqualTo("invalid_pipeline");
        assertThat(done(templates.verify().ask(ada.actor(), new VerifyDrawing(bakers())))
                        .problems())
                .isEmpty();
        assertThat(listed()).extracting(TemplateListing::key).containsExactly(agency(), standard());
    }

    @Test
    void aRunningApplicationKeepsItsVersionUntilItIsMovedOver() {
        PipelineId bakers = published(bakers());
        JobId job = opens(bakers);
        ApplicationId early = kit.candidate("carl").appliesTo(job);
        done(templates.redraw().run(ada.actor(), new RedrawPipeline(bakers, shorter(), Seen.ANY)));
        done(templates.publish().run(ada.actor(), new PublishPipeline(bakers, Seen.ANY)));
        assertThat(view(rita, early).pipeline()).isEqualTo(new PipelineKey("bakers.1"));

        done(choose(job, new PipelineChoice(bakers, null, true)));
        ApplicationId late = kit.candidate("dora").appliesTo(job);

        assertThat(view(rita, early).pipeline()).isEqualTo(new PipelineKey("bakers.1"));
        assertThat(view(rita, late).pipeline()).isEqualTo(new PipelineKey("bakers.2"));

        done(choose(job, new PipelineChoice(bakers, 2, false)));
        assertThat(view(rita, early).pipeline()).isEqualTo(new PipelineKey("bakers.2"));
        assertThat(acme.outbox()).last().extracting(Inspection.Told::event).isEqualTo("ApplicationsMovedOver");
        max.moves(early, "taken_on");
    }

    @Test
    void nobodyIsStranded() {
        PipelineId bakers = published(bakers());
        JobId job = opens(bakers);
        ApplicationId carl = kit.candidate("carl").appliesTo(job);
        ApplicationId dora = kit.candidate("dora").appliesTo(job);
        max.rates(dora, 4, "Kneads well.");
        rita.moves(dora, "trial_day");
        done(templates.redraw().run(ada.actor(), new RedrawPipeline(bakers, shorter(), Seen.ANY)));
        done(templates.publish().run(ada.actor(), new PublishPipeline(bakers, Seen.ANY)));

        PipelineChoice choice = new PipelineChoice(bakers, null, false);
        JobPipelineView tried = done(templates.tryOut().ask(rita.actor(), new TryJobPipeline(job, choice)));
        assertThat(tried.occupied())
                .containsExactly(
                        new JobPipelineView.Occupied(new Stage("met"), 1, false),
                        new JobPipelineView.Occupied(new Stage("trial_day"), 1, true));
        assertThat(tried.stranded()).isEqualTo(1);

        Refusal refusal = refused(choose(job, choice));
        assertThat(refusal.code()).isEqualTo("applications_stranded");
        assertThat(refusal.facts().get("stranded")).isEqualTo(List.of(Map.of("stage", "trial_day", "count", 1L)));
        assertThat(view(rita, carl).pipeline()).isEqualTo(new PipelineKey("bakers.1"));

        rita.moves(dora, new Stage("rejected"), new Line("Too sweet."));
        assertThat(done(choose(job, choice)).pipeline()).isEqualTo(new PipelineKey("bakers.2"));
        assertThat(done(templates.ofJob().ask(rita.actor(), new ViewJobPipeline(job)))
                        .occupied())
                .containsExactly(new JobPipelineView.Occupied(new Stage("met"), 1, false));
    }

    @Test
    void theBoardShowsTheStagesOfThePipelineAndThoseStillOccupied() {
        JobId job = rita.opens("Engineer");
        ApplicationId carl = kit.candidate("carl").appliesTo(job);
        rita.moves(carl, "screening");
        done(choose(job, new PipelineChoice(published(bakers()), null, true)));

        assertThat(done(kit.ats().pipeline().board().ask(rita.actor(), new ViewBoard(job)))
                        .stages())
                .extracting(column -> column.stage().key() + " " + column.count())
                .containsExactly("met 0", "trial_day 0", "rejected 0", "taken_on 0", "withdrawn 0", "screening 1");
    }

    @Test
    void newJobsTakeThePipelineThatTheOrganizationHasSet() {
        PipelineId bakers = published(bakers());
        setDefault("bakers");

        JobId job = rita.opens("Baker");

        assertThat(done(templates.ofJob().ask(rita.actor(), new ViewJobPipeline(job)))
                        .pipeline())
                .isEqualTo(new PipelineKey("bakers.1"));
        assertThat(refused(templates.archive().run(ada.actor(), new ArchivePipeline(bakers, Seen.ANY)))
                        .code())
                .isEqualTo("pipeline_is_default");
        setDefault("default");
        done(templates.archive().run(ada.actor(), new ArchivePipeline(bakers, Seen.ANY)));
        assertThat(refused(choose(job, new PipelineChoice(bakers, null, false))).code())
                .isEqualTo("pipeline_not_published");
        kit.candidate("carl").appliesTo(job);
    }

    @Test
    void aJobTakesOnlyWhatHasBeenPublished() {
        PipelineId draft = done(draw(bakers())).id();

        assertThat(refused(create(draft)).code()).isEqualTo("unknown_pipeline");
        assertThat(refused(choose(rita.opens("Baker"), new PipelineChoice(draft, null, false)))
                        .code())
                .isEqualTo("pipeline_not_published");
    }

    @Test
    void theProductsOwnStayAsTheyAre() {
        PipelineId agency = Pipelines.idOf(Pipelines.AGENCY);

        assertThat(refused(templates.publish().run(ada.actor(), new PublishPipeline(agency, Seen.ANY)))
                        .code())
                .isEqualTo("pipeline_built_in");
        assertThat(done(templates.view().ask(rita.actor(), new ViewPipeline(agency, null)))
                        .builtIn())
                .isTrue();
        ApplicationId carl = kit.candidate("carl").appliesTo(opens(agency));
        rita.moves(carl, "screened", "submitted", "interviewing", "offered", "joined");
        assertThat(view(rita, carl).active()).isFalse();
    }

    @Test
    void onlyWhoMayDrawsAndNobodySeesAnothersPipelines() {
        PipelineId bakers = published(bakers());

        assertThat(refused(templates.draw().run(rita.actor(), new DrawPipeline(null, shorter())))
                        .code())
                .isEqualTo("forbidden");
        assertThat(done(templates.view().ask(rita.actor(), new ViewPipeline(bakers, 1)))
                        .shownVersion())
                .isEqualTo(1);
        assertThat(refused(templates.view().ask(rita.actor(), new ViewPipeline(bakers, 2)))
                        .code())
                .isEqualTo("not_found");
        Person stranger = kit.organization("Globex").admin();
        assertThat(refused(templates.view().ask(stranger.actor(), new ViewPipeline(bakers, null)))
                        .code())
                .isEqualTo("not_found");
        assertThat(refused(templates.publish().run(stranger.actor(), new PublishPipeline(bakers, Seen.ANY)))
                        .code())
                .isEqualTo("not_found");
    }

    @Test
    void twoOfOneNameAreRefused() {
        done(draw(bakers()));

        assertThat(refused(draw(bakers())).code()).isEqualTo("pipeline_key_taken");
    }

    private PipelineId published(PipelineDrawing drawing) {
        PipelineId id = done(draw(drawing)).id();
        done(templates.publish().run(ada.actor(), new PublishPipeline(id, Seen.version(1))));
        return id;
    }

    private Outcome<TemplateView> draw(PipelineDrawing drawing) {
        return templates.draw().run(ada.actor(), new DrawPipeline(null, drawing));
    }

    private Outcome<JobPipelineView> choose(JobId job, PipelineChoice choice) {
        return templates.choose().run(rita.actor(), new ChooseJobPipeline(job, choice, Seen.ANY));
    }

    private JobId opens(PipelineId pipeline) {
        return done(create(pipeline)).id();
    }

    private Outcome<JobView> create(PipelineId pipeline) {
        return kit.ats()
                .jobs()
                .create()
                .run(rita.actor(), new CreateJob(Person.draft("Baker", 1), pipeline, JobStatus.OPEN));
    }

    private void setDefault(String name) {
        SettingValues values =
                new SettingValues(null, null, null, null, null, new PipelineName(name), null, null, null);
        done(kit.ats()
                .organizations()
                .settings()
                .change()
                .run(ada.actor(), new ChangeSettings(null, values, Seen.ANY)));
    }

    private List<TemplateListing> listed() {
        return done(templates.list().ask(ada.actor(), new ListPipelines(Paging.FIRST)))
                .items();
    }

    private ApplicationView.ForMember view(Person who, ApplicationId application) {
        return (ApplicationView.ForMember) who.sees(application);
    }

    private Map<String, ApplicationView.PossibleMove> moves(Person who, ApplicationId application) {
        return view(who, application).moves().stream()
                .collect(java.util.stream.Collectors.toMap(move -> move.to().key(), move -> move));
    }

    private static PipelineName agency() {
        return Pipelines.AGENCY.key().name();
    }

    private static PipelineName standard() {
        return Pipelines.DEFAULT.key().name();
    }

    private static PipelineDrawing bakers() {
        return new PipelineDrawing(
                new Name("Bakers"),
                List.of(
                        StageDrawing.of("met", StageKind.START),
                        StageDrawing.of("trial_day", StageKind.NORMAL),
                        StageDrawing.of("rejected", StageKind.LOST),
                        StageDrawing.of("taken_on", StageKind.WON)),
                List.of(
                        MoveDrawing.of("invite", "met", "trial_day").guardedBy("feedback_given"),
                        MoveDrawing.of("take_on", "trial_day", "taken_on")
                                .guardedBy("days_waited:1")
                                .madeBy("hiring_manager"),
                        MoveDrawing.of("turn_down", "*", "rejected").withReason()));
    }

    private static PipelineDrawing shorter() {
        return new PipelineDrawing(
                new Name("Bakers"),
                List.of(StageDrawing.of("met", StageKind.START), StageDrawing.of("taken_on", StageKind.WON)),
                List.of(MoveDrawing.of("take_on", "met", "taken_on")));
    }
}
