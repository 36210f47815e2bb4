package dev.ats.adapter.jdbc;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.BoardView;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HiringStoryTest {

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private final AtsTestKit kit = DATABASE.kit();

    @Test
    void hiresForTheOnlyOpeningAndTellsTheWholeStory() {
        Workplace acme = kit.organization("Acme");
        Person rita = acme.recruiter("rita");
        JobId job = rita.opens("Engineer");
        ApplicationId application = kit.candidate("carl").appliesTo(job);
        rita.moves(application, "screening", "interview", "offer");
        rita.moves(application, new Stage("hired"), new Line("the best of all"));

        assertThat(rita.readsHistoryOf(application).data())
                .extracting(step -> step.toState().key(), step -> step.reason() == null)
                .startsWith(tuple("applied", true))
                .endsWith(tuple("hired", false))
                .hasSize(5);
        assertThat(acme.outbox()).extracting(Inspection.Told::event).endsWith("ApplicationMoved");
        assertThat(kit.inspection().filled(acme.id(), job)).isEqualTo(1);

        ApplicationId late = acme.anApplication().on(job).in("offer");
        assertThat(refused(rita.triesToMove(late, "hired")).code()).isEqualTo("transition_blocked");
    }

    @Test
    void showsABoardWithTheNewestFirst() {
        Person ada = kit.organization("Bolt").admin();
        JobId job = ada.opens("Mechanic", 3);
        List<ApplicationId> applied = Stream.of("b1", "b2", "b3")
                .map(name -> kit.candidate(name).appliesTo(job))
                .toList();
        ada.moves(applied.get(1), "screening");

        BoardView board = done(kit.ats().pipeline().board().ask(ada.actor(), new ViewBoard(job)));

        assertThat(board.stages())
                .extracting(column -> column.stage().key(), BoardView.Column::count)
                .startsWith(tuple("applied", 2L), tuple("screening", 1L), tuple("interview", 0L));
        assertThat(board.stages().get(0).applications())
                .extracting(ApplicationRow::id)
                .containsExactly(applied.get(2), applied.get(0));
    }

    @Test
    void turnsPagesByTheLastIdSeen() {
        Person ada = kit.organization("Cord").admin();
        JobId job = ada.opens("Weaver");
        List<ApplicationId> applied = Stream.of("c1", "c2", "c3")
                .map(name -> kit.candidate(name).appliesTo(job))
                .toList();

        Page<ApplicationRow> first = page(ada, job, new Paging(2, null));
        Page<ApplicationRow> second = page(ada, job, new Paging(2, first.next()));

        assertThat(first.items()).extracting(ApplicationRow::id).containsExactly(applied.get(2), applied.get(1));
        assertThat(first.more()).isTrue();
        assertThat(second.items()).extracting(ApplicationRow::id).containsExactly(applied.get(0));
        assertThat(second.more()).isFalse();
    }

    private Page<ApplicationRow> page(Person reader, JobId job, Paging paging) {
        return done(kit.ats()
                .pipeline()
                .list()
                .ask(reader.actor(), new ListApplications(job, new Stage("applied"), paging)));
    }
}
