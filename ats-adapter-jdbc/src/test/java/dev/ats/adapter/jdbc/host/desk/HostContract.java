package dev.ats.adapter.jdbc.host.desk;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.host.HostServer;
import dev.ats.application.Ats;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.kernel.Answer;
import dev.ats.application.kernel.Paging;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.MoveResult;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every host may count on whose transaction the product joins, however that host keeps its transactions. */
abstract class HostContract {

    private static final int MANY = 32;

    @TempDir
    private static Path folder;

    private static HostServer server;
    static Desk desk;

    @BeforeAll
    static void open() {
        server = new HostServer(folder);
        desk = new Desk(server);
    }

    @AfterAll
    static void close() {
        desk.close();
        server.close();
    }

    /** The product, joining this host's transactions. */
    abstract Ats joined();

    /** Runs it in a transaction of the host's, which is committed if it answers true, and rolled back if not. */
    abstract void transaction(Callable<Boolean> work) throws Exception;

    /** Writes something of the host's own. */
    abstract void note(String text);

    @Test
    void commitsTogetherWithTheHostsOwnWork() throws Exception {
        ApplicationId application = desk.apply();
        String note = "moved " + UUID.randomUUID();

        transaction(() -> {
            note(note);
            done(moves(application, "screening"));
            assertThat(stageOf(application)).as("seen by others").isEqualTo("applied");
            assertThat(outboxOf(application)).isEqualTo(1);
            return true;
        });

        assertThat(stageOf(application)).isEqualTo("screening");
        assertThat(outboxOf(application)).isEqualTo(2);
        assertThat(notes(note)).isEqualTo(1);
    }

    @Test
    void isGoneTogetherWithTheHostsOwnWork() throws Exception {
        ApplicationId application = desk.apply();
        String note = "undone " + UUID.randomUUID();

        transaction(() -> {
            note(note);
            done(moves(application, "screening"));
            return false;
        });

        assertThat(stageOf(application)).isEqualTo("applied");
        assertThat(outboxOf(application)).isEqualTo(1);
        assertThat(notes(note)).isZero();
    }

    @Test
    void leavesTheHostsWorkAloneWhenItRefuses() throws Exception {
        ApplicationId application = desk.apply();
        String before = "before " + UUID.randomUUID();
        String after = "after " + UUID.randomUUID();

        transaction(() -> {
            note(before);
            assertThat(refused(moves(application, "hired")).code()).isEqualTo("transition_not_allowed");
            note(after);
            return true;
        });

        assertThat(stageOf(application)).isEqualTo("applied");
        assertThat(notes(before) + notes(after)).isEqualTo(2);
    }

    @Test
    void journalsADenialThoughTheHostRollsBack() throws Exception {
        ApplicationId application = desk.apply();
        Actor stranger = new Actor.Account(new AccountId(UUID.randomUUID()));

        transaction(() -> {
            assertThat(refused(joined().pipeline().move().run(stranger, Desk.move(application, "screening")))
                            .code())
                    .isIn("forbidden", "not_found");
            return false;
        });

        assertThat(journalOf(stranger)).isEqualTo(1);
    }

    @Test
    void keepsTheEntryOfARecordedLookThoughTheHostRollsBack() throws Exception {
        long before = looks();

        transaction(() -> {
            done(joined().audit()
                    .read()
                    .ask(desk.recruiter(), new ReadJournal(desk.organization(), JournalFilter.ALL, Paging.FIRST)));
            return false;
        });

        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void answersARepetitionInALaterTransactionAsItDidTheFirst() throws Exception {
        ApplicationId application = desk.apply();
        String key = "key " + UUID.randomUUID();

        transaction(() -> {
            assertThat(nameOf(repeat(application, key))).isEqualTo("done");
            assertThat(nameOf(repeat(application, key))).isEqualTo("replayed");
            return false;
        });
        assertThat(stageOf(application))
                .as("a key is kept only with the host's commit")
                .isEqualTo("applied");
        transaction(() -> nameOf(repeat(application, key)).equals("done"));
        transaction(() -> {
            assertThat(nameOf(repeat(application, key))).isEqualTo("replayed");
            return true;
        });

        assertThat(stageOf(application)).isEqualTo("screening");
        assertThat(outboxOf(application)).isEqualTo(2);
    }

    @Test
    void letsUseCasesInOneTransactionSeeEachOther() throws Exception {
        ApplicationId application = desk.apply();

        transaction(() -> {
            done(moves(application, "screening"));
            done(moves(application, "interview"));
            assertThat(stageOf(application, joined())).isEqualTo("interview");
            return true;
        });

        assertThat(stageOf(application)).isEqualTo("interview");
    }

    @Test
    void worksBesideTheProductInTransactionsOfItsOwn() throws Exception {
        ApplicationId application = desk.apply();
        done(desk.ats().pipeline().move().run(desk.recruiter(), Desk.move(application, "screening")));

        transaction(() -> {
            done(moves(application, "interview"));
            return true;
        });

        done(desk.ats().pipeline().move().run(desk.recruiter(), Desk.move(application, "offer")));
        assertThat(stageOf(application)).isEqualTo("offer");
    }

    @Test
    void letsOneOfManyTransactionsWin() throws Exception {
        ApplicationId application = desk.apply();
        CyclicBarrier together = new CyclicBarrier(MANY);
        ExecutorService people = Executors.newFixedThreadPool(MANY);

        List<Future<String>> ends = Stream.generate(() -> people.submit(() -> tryTogether(application, together)))
                .limit(MANY)
                .toList();

        people.shutdown();
        int won = 0;
        for (Future<String> end : ends) {
            won += end.get().equals("done") ? 1 : 0;
        }
        assertThat(won).isEqualTo(1);
        assertThat(stageOf(application)).isEqualTo("screening");
        assertThat(outboxOf(application)).isEqualTo(2);
    }

    private String tryTogether(ApplicationId application, CyclicBarrier together) throws Exception {
        StringBuilder end = new StringBuilder();
        transaction(() -> {
            together.await();
            end.append(moves(application, "screening").<String>fold(moved -> "done", refusal -> refusal.code()));
            return true;
        });
        return end.toString();
    }

    private Outcome<MoveResult> moves(ApplicationId application, String stage) {
        return joined().pipeline().move().run(desk.recruiter(), Desk.move(application, stage));
    }

    private Answer<MoveResult> repeat(ApplicationId application, String key) {
        return joined().pipeline()
                .move()
                .answer(Desk.keyed(desk.recruiter(), Desk.move(application, "screening"), key));
    }

    private static String nameOf(Answer<?> answer) {
        return answer.fold(result -> "done", reply -> "replayed", refusal -> refusal.code());
    }

    /** As everybody else sees it. */
    static String stageOf(ApplicationId application) {
        return stageOf(application, desk.ats());
    }

    private static String stageOf(ApplicationId application, Ats ats) {
        ApplicationView view = done(ats.pipeline().view().ask(desk.recruiter(), new ViewApplication(application)));
        return ((ApplicationView.ForMember) view).stage().key();
    }

    static int notes(String text) {
        return Jdbi.create(server.host().unpooled())
                .withHandle(handle -> handle.select("select count(*) from desk.notes where text = ?", text)
                        .mapTo(int.class)
                        .one());
    }

    private static int outboxOf(ApplicationId application) {
        return count("select count(*) from hiring.outbox where event ->> 'application' = ?", application);
    }

    private static int journalOf(Actor actor) {
        return count(
                "select count(*) from hiring.audit_entries where by = ? and organization_id = '" + desk.organization()
                        + "' and ending <> 'done'",
                actor.author().label());
    }

    private static long looks() {
        return count(
                "select count(*) from hiring.audit_entries where by = ?",
                desk.recruiter().author().label());
    }

    private static int count(String sql, Object bind) {
        return Jdbi.create(server.owner().unpooled())
                .withHandle(handle ->
                        handle.select(sql, bind.toString()).mapTo(int.class).one());
    }
}
