package dev.ats.application.pipeline;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Seen;
import dev.ats.application.pipeline.templates.ChooseJobPipeline;
import dev.ats.application.pipeline.templates.DrawPipeline;
import dev.ats.application.pipeline.templates.PipelineChoice;
import dev.ats.application.pipeline.templates.PublishPipeline;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.pipeline.MoveDrawing;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.StageDrawing;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTravelStoryTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final Person carl = kit.candidate("carl");
    private final JobId job = rita.opens("Engineer");
    private final Instant before = kit.clock().now();

    @Test
    void anApplicationIsShownAsItWas() {
        Instant applied = aDayLater();
        ApplicationId application = carl.appliesTo(job);
        Instant screened = aDayLater();
        rita.moves(application, new Stage("screening"), new Line("Good letter."));
        rita.rates(application, 4, "Good.");
        aDayLater();
        rita.moves(application, new Stage("rejected"), new Line("Too late."));
        aDayLater();
        rita.reinstates(application);

        ApplicationView.ForMember then = view(rita, application, screened);
        assertThat(then.stage()).isEqualTo(new Stage("screening"));
        assertThat(then.version()).isEqualTo(2);
        assertThat(then.active()).isTrue();
        assertThat(then.movedAt()).isEqualTo(screened);
        assertThat(then.reason()).isEqualTo(new Line("Good letter."));
        assertThat(then.feedback().count()).isEqualTo(1);
        assertThat(then.moves()).isEmpty();
        assertThat(view(rita, application, screened.plus(DAY)).active()).isFalse();
        assertThat(view(rita, application, screened.minus(Duration.ofMillis(1))).stage())
                .isEqualTo(new Stage("applied"));
        assertThat(view(rita, application, applied).feedback().count()).isZero();
        assertThat(view(rita, application, kit.clock().now()))
                .isEqualTo(rita.sees(application).withoutMoves());
        assertThat(refused(kit.ats()
                                .pipeline()
                                .view()
                                .ask(rita.actor(), new ViewApplication(application, applied.minusSeconds(1))))
                        .code())
                .isEqualTo("not_found");
        assertThat(done(kit.ats().pipeline().view().ask(carl.actor(), new ViewApplication(application, screened))))
                .isInstanceOf(ApplicationView.ForCandidate.class);
    }

    @Test
    void aBoardIsShownAsItWas() {
        ApplicationId early = carl.appliesTo(job);
        Instant one = aDayLater();
        rita.moves(early, "screening");
        ApplicationId late = kit.candidate("dora").appliesTo(job);
        Instant two = aDayLater();
        rita.moves(early, "rejected");
        rita.moves(late, "rejected");

        assertThat(board(before.minusSeconds(1)))
                .containsExactly("applied", "screening", "interview", "offer", "hired", "rejected", "withdrawn");
        assertThat(board(one.minusSeconds(1))).contains("applied 1");
        assertThat(board(one)).contains("applied 1", "screening 1");
        assertThat(board(two)).contains("rejected 2", "applied", "screening");
    }

    @Test
    void thePipelineIsToldAsItWas() {
        ApplicationId ended = kit.candidate("dora").appliesTo(job);
        ApplicationId running = carl.appliesTo(job);
        rita.moves(ended, "rejected");
        Instant over = aDayLater();
        done(kit.ats()
                .pipeline()
                .templates()
                .choose()
                .run(rita.actor(), new ChooseJobPipeline(job, new PipelineChoice(shorter(), null, false), Seen.ANY)));
        aDayLater();

        assertThat(view(rita, running, over).pipeline()).isEqualTo(new PipelineKey("short.1"));
        assertThat(view(rita, running, over.minusSeconds(1)).pipeline()).isEqualTo(new PipelineKey("default"));
        assertThat(view(rita, ended, over).pipeline()).isEqualTo(new PipelineKey("default"));
        assertThat(board(over.minusSeconds(1))).contains("screening");
        assertThat(board(over)).containsExactly("applied 1", "taken", "rejected 1", "withdrawn");
    }

    private PipelineId shorter() {
        PipelineDrawing drawing = new PipelineDrawing(
                new Name("Short"),
                List.of(StageDrawing.of("applied", StageKind.START), StageDrawing.of("taken", StageKind.WON)),
                List.of(MoveDrawing.of("take", "applied", "taken")));
        Person ada = acme.admin();
        PipelineId id = done(kit.ats().pipeline().templates().draw().run(ada.actor(), new DrawPipeline(null, drawing)))
                .id();
        done(kit.ats().pipeline().templates().publish().run(ada.actor(), new PublishPipeline(id, Seen.ANY)));
        return id;
    }

    private Instant aDayLater() {
        kit.clock().advance(DAY);
        return kit.clock().now();
    }

    private ApplicationView.ForMember view(Person who, ApplicationId application, Instant at) {
        return (ApplicationView.ForMember)
                done(kit.ats().pipeline().view().ask(who.actor(), new ViewApplication(application, at)));
    }

    private List<String> board(Instant at) {
        return done(kit.ats().pipeline().board().ask(rita.actor(), new ViewBoard(job, at))).stages().stream()
                .map(column -> {
                    assertThat(column.applications()).hasSize((int) column.count());
                    return column.count() == 0 ? column.stage().key() : column.stage() + " " + column.count();
                })
                .toList();
    }
}
