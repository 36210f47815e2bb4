package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.Paging;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.BoardView;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.ListFeedback;
import dev.ats.application.pipeline.ListMyApplications;
import dev.ats.application.pipeline.ListNotes;
import dev.ats.application.pipeline.OwnApplicationRow;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.pipeline.ViewHistory;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On random data, everybody sees exactly what the policy permits, in whatever way they look. */
public abstract class VisibilityContract extends PortContract {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everybodySeesWhatThePolicyPermitsAndNothingElse(long seed) {
        RandomWorlds worlds = new RandomWorlds(ports(), seed);
        Ats ats = AtsAssembly.of(ports());
        for (Actor actor : worlds.actors) {
            assertJobs(ats, actor, worlds);
            for (Job job : worlds.jobs) {
                assertJob(ats, actor, worlds.of(job), job.state().id());
                assertLists(ats, actor, worlds, job);
            }
            assertFound(ats, actor, worlds);
            assertOwn(ats, actor, worlds);
            for (Application application : worlds.applications) {
                assertOpinions(
                        ats, actor, worlds.of(application), application.state().id());
                assertApplication(
                        ats, actor, worlds.of(application), application.state().id());
            }
        }
    }

    private static void assertJob(Ats ats, Actor actor, Facts facts, JobId job) {
        assertThat(isDone(ats.jobs().view().ask(actor, new ViewJob(job))))
                .as("%s sees %s %s", actor, job, facts)
                .isEqualTo(permits(actor, Permission.JOB_VIEW, facts));
    }

    /** Of the organization one acts in; whoever acts in none has the board. */
    private static void assertJobs(Ats ats, Actor actor, RandomWorlds worlds) {
        Set<JobId> expected = worlds.jobs.stream()
                .filter(job -> actor.organization()
                        .filter(job.state().organization()::equals)
                        .isPresent())
                .filter(job -> permits(actor, Permission.JOB_VIEW, worlds.of(job)))
                .map(job -> job.state().id())
                .collect(Collectors.toSet());

        assertThat(found(ats.jobs()
                        .list()
                        .ask(actor, new ListJobs(JobFilter.NONE, Paging.FIRST))
                        .map(page -> page.items().stream().map(JobListing::id).collect(Collectors.toSet()))))
                .as("%s lists jobs", actor)
                .contains(expected);
    }

    private static void assertApplication(Ats ats, Actor actor, Facts facts, ApplicationId application) {
        boolean expected = permits(actor, Permission.APPLICATION_VIEW, facts);

        assertThat(isDone(ats.pipeline().view().ask(actor, new ViewApplication(application))))
                .as("%s sees %s %s", actor, application, facts)
                .isEqualTo(expected);
        assertThat(isDone(ats.pipeline().history().ask(actor, new ViewHistory(application))))
                .as("%s reads the history of %s %s", actor, application, facts)
                .isEqualTo(expected);
    }

    private static void assertLists(Ats ats, Actor actor, RandomWorlds worlds, Job job) {
        JobId id = job.state().id();
        Optional<Set<ApplicationId>> expected = permits(actor, Permission.APPLICATION_BROWSE, worlds.of(job))
                ? Optional.of(worlds.on(job).stream()
                        .filter(one -> permits(actor, Permission.APPLICATION_BROWSE, worlds.of(one)))
                        .map(one -> one.state().id())
                        .collect(Collectors.toSet()))
                : Optional.empty();

        assertThat(found(ats.pipeline()
                        .list()
                        .ask(actor, new ListApplications(id, null, Paging.FIRST))
                        .map(page -> idsOf(page.items().stream()))))
                .as("%s lists %s %s", actor, id, worlds.of(job))
                .isEqualTo(expected);
        Outcome<BoardView> board = ats.pipeline().board().ask(actor, new ViewBoard(id));
        assertThat(found(board.map(
                        view -> idsOf(view.stages().stream().flatMap(column -> column.applications().stream())))))
                .as("%s sees the board of %s %s", actor, id, worlds.of(job))
                .isEqualTo(expected);
        assertThat(found(board.map(view -> view.stages().stream()
                        .mapToLong(BoardView.Column::count)
                        .sum())))
                .as("%s counts on %s %s", actor, id, worlds.of(job))
                .isEqualTo(expected.map(ids -> (long) ids.size()));
    }

    /** Whoever may browse anything at all finds all of it that lies in their organization. */
    private static void assertFound(Ats ats, Actor actor, RandomWorlds worlds) {
        Optional<Set<ApplicationId>> expected = Policy.everPermits(actor, Permission.APPLICATION_BROWSE)
                ? Optional.of(worlds.applications.stream()
                        .filter(one -> actor.organization()
                                .filter(one.state().organization()::equals)
                                .isPresent())
                        .filter(one -> permits(actor, Permission.APPLICATION_BROWSE, worlds.of(one)))
                        .map(one -> one.state().id())
                        .collect(Collectors.toSet()))
                : Optional.empty();

        FindApplications all = new FindApplications(ApplicationReads.Filter.NONE, new Paging(200, null));
        assertThat(found(ats.pipeline().find().ask(actor, all).map(page -> idsOf(page.items().stream()))))
                .as("%s finds", actor)
                .isEqualTo(expected);
    }

    private static void assertOwn(Ats ats, Actor actor, RandomWorlds worlds) {
        AccountId account = actor.account().orElse(null);
        if (account == null) {
            return;
        }
        Set<ApplicationId> expected = worlds.applications.stream()
                .filter(one -> account.equals(worlds.of(one).owner()))
                .map(one -> one.state().id())
                .collect(Collectors.toSet());

        assertThat(found(ats.pipeline()
                        .mine()
                        .ask(new Actor.Account(account), new ListMyApplications(new Paging(200, null)))
                        .map(page ->
                                page.items().stream().map(OwnApplicationRow::id).collect(Collectors.toSet()))))
                .as("%s looks at the own", actor)
                .isEqualTo(Optional.of(expected));
    }

    private static void assertOpinions(Ats ats, Actor actor, Facts facts, ApplicationId application) {
        Optional<Integer> expected =
                permits(actor, Permission.APPLICATION_VIEW_ASSESSMENT, facts) ? Optional.of(1) : Optional.empty();

        assertThat(found(ats.pipeline()
                        .opinions()
                        .feedback()
                        .ask(actor, new ListFeedback(application, Paging.FIRST))
                        .map(page -> page.items().size())))
                .as("%s reads the feedback on %s %s", actor, application, facts)
                .isEqualTo(expected);
        assertThat(found(ats.pipeline()
                        .opinions()
                        .notes()
                        .ask(actor, new ListNotes(application, Paging.FIRST))
                        .map(page -> page.items().size())))
                .as("%s reads the notes on %s %s", actor, application, facts)
                .isEqualTo(expected);
    }

    private static Set<ApplicationId> idsOf(Stream<ApplicationRow> rows) {
        return rows.map(ApplicationRow::id).collect(Collectors.toSet());
    }

    private static boolean permits(Actor actor, Permission permission, Facts facts) {
        return Policy.decide(actor, permission, facts).isAllowed();
    }

    private static boolean isDone(Outcome<?> outcome) {
        return outcome.<Boolean>fold(value -> true, refusal -> false);
    }

    private static <T> Optional<T> found(Outcome<T> outcome) {
        return outcome.fold(Optional::of, refusal -> Optional.empty());
    }
}
