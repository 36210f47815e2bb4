package dev.ats.adapter.jdbc.histories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.pipeline.histories.HistoryCheck;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is corrupted behind the product's back is found, and said of which application or job. */
class HistoryCheckTest {

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    private final Jdbi owner = Jdbi.create(database.owner().unpooled());
    private final AtsTestKit kit = database.kit();
    private final Workplace acme = kit.organization("Acme");
    private final JobId job = acme.admin().opens("Baker", 3);
    private ApplicationId application;

    @BeforeEach
    void somePeopleApply() {
        kit.organization("Bakers").anApplication().in("interview");
        acme.anApplication().on(job).in("hired");
        ApplicationId back = acme.anApplication().on(job).in("rejected");
        acme.admin().reinstates(back);
        application = acme.anApplication().on(job).in("interview");
    }

    @Test
    void findsNothingWhereAllIsWell() {
        List<String> told = new ArrayList<>();

        HistoryCheck.Summary summary = check(told);

        assertThat(told).isEmpty();
        assertThat(summary).isEqualTo(new HistoryCheck.Summary(2, 4, 2, 0));
    }

    static Stream<Arguments> corruptions() {
        String row = "update ats.applications set %s where id = '{application}'";
        String step = "update ats.application_history set %s where application_id = '{application}' and sequence = 2";
        return Stream.of(
                Arguments.of("delete from ats.application_history where application_id = '{application}'", "no_steps"),
                Arguments.of(
                        "delete from ats.application_history where application_id = '{application}' and sequence = 1",
                        "no_start"),
                Arguments.of(
                        "delete from ats.application_history where application_id = '{application}' and sequence = 2",
                        "gap"),
                Arguments.of(
                        "delete from ats.application_history where application_id = '{application}' and sequence = 3",
                        "version"),
                Arguments.of(step.formatted("from_stage = 'offer'"), "leap"),
                Arguments.of(step.formatted("move = 'fly'"), "no_such_move"),
                Arguments.of(row.formatted("stage = 'offer'"), "stage"),
                Arguments.of(row.formatted("version = 9"), "version"),
                Arguments.of(row.formatted("active = false"), "active"),
                Arguments.of(row.formatted("moved_at = moved_at + interval '1 second'"), "moved_at"),
                Arguments.of(row.formatted("moved_by = 'public'"), "moved_by"),
                Arguments.of(row.formatted("came_from = 'applied'"), "came_from"),
                Arguments.of(row.formatted("move = 'offer'"), "move"),
                Arguments.of(row.formatted("pipeline = 'nowhere.1'"), "no_pipeline"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("corruptions")
    void findsWhatIsWrongWithAnApplication(String corruption, String kind) {
        corrupt(corruption.replace("{application}", application.toString()));

        List<String> told = new ArrayList<>();
        HistoryCheck.Summary summary = check(told);

        assertThat(told)
                .anyMatch(line -> line.startsWith(
                        "application " + application + " of organization " + acme.id() + ": " + kind + ":"));
        assertThat(told)
                .filteredOn(line -> line.startsWith("application"))
                .allMatch(line -> line.contains(application.toString()));
        assertThat(summary.differences()).isEqualTo(told.size());
    }

    static Stream<Arguments> miscounts() {
        return Stream.of(
                Arguments.of(
                        "update ats.stage_counts set n = n + 1 where ctid = (select ctid from ats.stage_counts"
                                + " where job_id = '{job}' and stage = 'interview' limit 1)",
                        "stage_count: 2 are counted in interview, and there are 1"),
                Arguments.of(
                        "update ats.job_openings set filled = 2 where job_id = '{job}'",
                        "filled: 2 openings are filled, and 1 are hired"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("miscounts")
    void findsWhatIsMiscountedOfAJob(String corruption, String difference) {
        corrupt(corruption.replace("{job}", job.toString()));

        List<String> told = new ArrayList<>();
        check(told);

        assertThat(told).containsExactly("job " + job + " of organization " + acme.id() + ": " + difference);
    }

    @Test
    void findsThatSomebodyIsActiveTwice() {
        ApplicationId other = acme.anApplication().on(job).in("applied");
        corrupt("drop index ats.applications_one_active");
        corrupt("update ats.applications set candidate_id = (select candidate_id from ats.applications where id = '"
                + application + "') where id = '" + other + "'");

        List<String> told = new ArrayList<>();
        check(told);

        assertThat(told).singleElement().asString().contains("job " + job).contains("twice_active");
    }

    private HistoryCheck.Summary check(List<String> told) {
        return new HistoryCheck(database.connections(), database.settings()).run(told::add);
    }

    /** What is refused by a constraint, a broken disk or a careless hand would not have asked. */
    private void corrupt(String sql) {
        owner.useHandle(handle -> handle.execute(sql));
    }
}
