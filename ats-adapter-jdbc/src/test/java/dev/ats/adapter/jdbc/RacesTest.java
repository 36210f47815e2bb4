package dev.ats.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.jobs.ReplaceJob;
import dev.ats.application.kernel.Answer;
import dev.ats.application.kernel.Call;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Seen;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Many at once: one wins, the others are told the truth, and what is kept stays true. */
class RacesTest {

    private static final int MANY = 16;

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    @AutoClose("shutdownNow")
    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);

    private final AtsTestKit kit = DATABASE.kit();
    private final Workplace workplace = kit.organization("o" + UUID.randomUUID());
    private final Person recruiter = workplace.admin();

    @Test
    void ofMovesFromOneVersionOneWins() {
        ApplicationId application = workplace.anApplication().in("applied");

        List<String> ends = together(turn -> end(kit.ats()
                .pipeline()
                .move()
                .run(
                        recruiter.actor(),
                        new MoveApplication(application, new Stage("screening"), null, Seen.version(1)))));

        assertThat(ends).containsOnlyOnce("done").filteredOn("stale"::equals).hasSize(MANY - 1);
        assertThat(kit.inspection().history(workplace.id(), application))
                .extracting(Step::sequence)
                .containsExactly(1, 2);
    }

    @Test
    void ofHiresForOneOpeningOneWins() {
        JobId job = recruiter.opens("Pilot", 1);
        List<ApplicationId> candidates = IntStream.range(0, MANY)
                .mapToObj(turn -> workplace.anApplication().on(job).in("offer"))
                .toList();

        List<String> ends = together(turn -> end(recruiter.triesToMove(candidates.get(turn), "hired")));

        assertThat(ends)
                .containsOnlyOnce("done")
                .filteredOn("transition_blocked"::equals)
                .hasSize(MANY - 1);
        assertThat(kit.inspection().filled(workplace.id(), job)).isEqualTo(1);
        assertThat(kit.inspection().counts(workplace.id(), job))
                .containsOnly(Map.entry(new Stage("hired"), 1L), Map.entry(new Stage("offer"), MANY - 1L));
    }

    @Test
    void ofApplicationsByOneAddressOneIsKept() {
        JobId job = recruiter.opens("Sailor");
        ApplyPublicly apply =
                new ApplyPublicly(job, new Name("Carl"), AtsTestKit.emailOf("r" + UUID.randomUUID()), null);

        List<String> ends =
                together(turn -> end(kit.ats().pipeline().applyPublicly().run(new Actor.Anonymous(), apply)));

        assertThat(ends).containsOnly("done");
        assertThat(kit.inspection().counts(workplace.id(), job)).containsOnly(Map.entry(new Stage("applied"), 1L));
    }

    @Test
    void ofApplicationsByOneAccountOneIsKept() {
        JobId job = recruiter.opens("Miner");
        Person candidate = kit.candidate("r" + UUID.randomUUID());

        List<String> ends = together(turn -> end(candidate.triesToApplyTo(job)));

        assertThat(ends)
                .containsOnlyOnce("done")
                .filteredOn("already_applied"::equals)
                .hasSize(MANY - 1);
        assertThat(kit.inspection().counts(workplace.id(), job)).containsOnly(Map.entry(new Stage("applied"), 1L));
    }

    @Test
    void ofAppliesAndReinstatementsOneIsActive() {
        JobId job = recruiter.opens("Weaver");
        Person candidate = kit.candidate("r" + UUID.randomUUID());
        ApplicationId ended = candidate.appliesTo(job);
        recruiter.moves(ended, "screening", "rejected");

        List<String> ends = together(
                turn -> turn % 2 == 0 ? end(recruiter.triesToReinstate(ended)) : end(candidate.triesToApplyTo(job)));

        assertThat(ends).containsOnlyOnce("done").isSubsetOf("done", "already_applied", "not_ended", "stale");
        Map<Stage, Long> counts = kit.inspection().counts(workplace.id(), job);
        assertThat(counts)
                .isIn(Map.of(new Stage("screening"), 1L), Map.of(new Stage("rejected"), 1L, new Stage("applied"), 1L));
    }

    @Test
    void ofReinstatementsOfOneHireOneGivesBackTheOpening() {
        JobId job = recruiter.opens("Potter", 2);
        workplace.anApplication().on(job).in("hired");
        ApplicationId hired = workplace.anApplication().on(job).in("hired");

        List<String> ends = together(turn -> end(recruiter.triesToReinstate(hired)));

        assertThat(ends).containsOnlyOnce("done").isSubsetOf("done", "not_ended", "stale");
        assertThat(kit.inspection().filled(workplace.id(), job)).isEqualTo(1);
    }

    @Test
    void ofDeletionsAndAppliesOnlyOneSideWins() {
        JobId job = recruiter.opens("Diver");
        List<Person> candidates = candidates();

        List<String> ends = together(turn -> turn % 4 == 0
                ? end(recruiter.triesToDelete(job))
                : end(candidates.get(turn).triesToApplyTo(job)));

        boolean deleted = recruiter.triesToSee(job).fold(seen -> false, refusal -> true);
        assertThat(ends).isSubsetOf("done", "not_found", "job_has_active_applications", "stale");
        assertThat(kit.inspection().counts(workplace.id(), job).isEmpty()).isEqualTo(deleted);
    }

    @Test
    void ofAppliesNoneIsKeptOnceTheJobIsClosed() {
        JobId job = recruiter.opens("Roofer");
        List<Person> candidates = candidates();
        AtomicBoolean closed = new AtomicBoolean();

        List<String> ends = together(turn -> {
            if (turn == MANY / 2) {
                String end = end(recruiter.triesToGive(job, JobStatus.CLOSED));
                closed.set(true);
                return end;
            }
            boolean late = closed.get();
            String end = end(candidates.get(turn).triesToApplyTo(job));
            return late && end.equals("done") ? "too late" : end;
        });

        assertThat(ends).isSubsetOf("done", "job_not_open");
        assertThat(kit.inspection().counts(workplace.id(), job).getOrDefault(new Stage("applied"), 0L))
                .isEqualTo(ends.stream().filter("done"::equals).count() - 1);
    }

    @Test
    void ofDeletionsAndReinstatementsOnlyOneSideWins() {
        JobId job = recruiter.opens("Glazier");
        ApplicationId ended = workplace.anApplication().on(job).in("rejected");

        List<String> ends = together(
                turn -> turn % 2 == 0 ? end(recruiter.triesToDelete(job)) : end(recruiter.triesToReinstate(ended)));

        boolean deleted = recruiter.triesToSee(job).fold(seen -> false, refusal -> true);
        assertThat(ends)
                .containsOnlyOnce("done")
                .isSubsetOf("done", "not_found", "job_has_active_applications", "not_ended", "stale");
        assertThat(kit.inspection().counts(workplace.id(), job))
                .containsOnly(Map.entry(new Stage(deleted ? "rejected" : "applied"), 1L));
    }

    @Test
    void ofAHireAndTheLossOfItsOpeningOneIsToldWhy() {
        List<ApplicationId> candidates = new ArrayList<>();
        List<JobId> jobs = new ArrayList<>();
        for (int pair = 0; pair < MANY / 2; pair++) {
            JobId job = recruiter.opens("Smith", 2);
            workplace.anApplication().on(job).in("hired");
            candidates.add(workplace.anApplication().on(job).in("offer"));
            jobs.add(job);
        }

        List<String> ends = together(turn -> turn % 2 == 0
                ? end(recruiter.triesToMove(candidates.get(turn / 2), "hired"))
                : end(kit.ats()
                        .jobs()
                        .replace()
                        .run(
                                recruiter.actor(),
                                new ReplaceJob(
                                        jobs.get(turn / 2),
                                        null,
                                        Person.draft("Smith", 1).details(),
                                        Seen.version(1)))));

        assertThat(ends)
                .isSubsetOf("done", "transition_blocked", "openings_below_filled")
                .filteredOn("done"::equals)
                .hasSize(MANY / 2);
    }

    @Test
    void ofRequestsUnderOneKeyOneHasAnEffect() {
        ApplicationId application = workplace.anApplication().in("applied");
        RequestKey key = new RequestKey("account", "key " + UUID.randomUUID(), "hash");

        List<String> ends = together(turn -> end(kit.ats()
                .pipeline()
                .move()
                .answer(new Call<>(
                        recruiter.actor(),
                        new MoveApplication(application, new Stage("screening"), null, Seen.ANY),
                        key,
                        "request",
                        result -> StoredReply.EMPTY))));

        assertThat(ends).containsOnlyOnce("done").isSubsetOf("done", "replayed", "request_in_flight");
    }

    @Test
    void countsStayTrueWhenManyMoveOnOneJob() {
        JobId job = recruiter.opens("Tracker");
        List<ApplicationId> candidates = IntStream.range(0, MANY)
                .mapToObj(turn -> workplace.anApplication().on(job).in("applied"))
                .toList();

        together(turn -> {
            recruiter.moves(candidates.get(turn), "screening", "interview");
            return end(recruiter.triesToMove(candidates.get(turn), turn % 2 == 0 ? "offer" : "rejected"));
        });

        assertThat(kit.inspection().counts(workplace.id(), job))
                .containsOnly(Map.entry(new Stage("offer"), MANY / 2L), Map.entry(new Stage("rejected"), MANY / 2L));
    }

    private List<Person> candidates() {
        return IntStream.range(0, MANY)
                .mapToObj(turn -> kit.candidate("r" + UUID.randomUUID()))
                .toList();
    }

    private List<String> together(IntFunction<String> deed) {
        List<Callable<String>> deeds = IntStream.range(0, MANY)
                .<Callable<String>>mapToObj(turn -> () -> deed.apply(turn))
                .toList();
        try {
            List<String> ends = new ArrayList<>();
            for (Future<String> end : threads.invokeAll(deeds)) {
                ends.add(end.get());
            }
            return ends;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String end(Outcome<?> outcome) {
        return outcome.fold(result -> "done", refusal -> refusal.code());
    }

    private static String end(Answer<?> answer) {
        return answer.fold(result -> "done", reply -> "replayed", refusal -> refusal.code());
    }
}
