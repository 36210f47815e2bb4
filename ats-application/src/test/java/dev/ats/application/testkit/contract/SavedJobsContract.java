package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.jobs.ListSavedJobs;
import dev.ats.application.jobs.SavedJob;
import dev.ats.application.jobs.SavedJobView;
import dev.ats.application.jobs.SavedJobs.Standing;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.domain.access.Actor;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody saves is theirs alone, is there once, and is found as long as it is on the board. */
public abstract class SavedJobsContract extends PortContract {

    @Test
    void knowsHowAJobStandsToAnAccount() {
        World world = newWorld();
        AccountId ada = account(world);
        JobId job = world.job(1).state().id();

        assertThat(standing(world, ada, job)).isEqualTo(new Standing(false, true, null));
        save(world, ada, job);
        assertThat(standing(world, ada, job)).isEqualTo(new Standing(true, true, null));
        assertThat(standing(world, account(world), job)).isEqualTo(new Standing(false, true, null));
        assertThat(standing(world, ada, new JobId(UUID.randomUUID()))).isEqualTo(new Standing(false, false, null));
    }

    @Test
    void keepsAJobOnce() {
        World world = newWorld();
        AccountId ada = account(world);
        JobId job = world.job(1).state().id();
        save(world, ada, job);

        assertConflict(Conflict.Kind.LOST_CREATION, () -> save(world, ada, job));

        assertThat(saved(ada, Paging.FIRST).items()).hasSize(1);
    }

    @Test
    void forgetsOnlyWhatIsNamed() {
        World world = newWorld();
        AccountId ada = account(world);
        AccountId bob = account(world);
        JobId job = world.job(1).state().id();
        JobId other = world.job(1).state().id();
        List.of(job, other).forEach(one -> save(world, ada, one));
        save(world, bob, job);

        forget(world, ada, job);
        forget(world, ada, job);

        assertThat(idsOf(saved(ada, Paging.FIRST))).containsExactly(other);
        assertThat(idsOf(saved(bob, Paging.FIRST))).containsExactly(job);
    }

    @Test
    void showsWhatWasSavedLastFirstPageByPage() {
        World world = newWorld();
        AccountId ada = account(world);
        JobId old = world.job(1).state().id();
        JobId middle = newWorld().job(1).state().id();
        JobId young = world.job(1).state().id();
        SavedJob last = List.of(young, middle, old).stream()
                .map(job -> save(world, ada, job))
                .reduce((one, next) -> next)
                .orElseThrow();

        Page<SavedJobView> first = saved(ada, new Paging(2, null));
        Page<SavedJobView> second = saved(ada, new Paging(2, first.next()));

        assertThat(idsOf(first)).containsExactly(old, middle);
        assertThat(first.items().get(0).savedAt()).isEqualTo(last.at());
        assertThat(first.more()).isTrue();
        assertThat(idsOf(second)).containsExactly(young);
        assertThat(second.more()).isFalse();
    }

    @Test
    void losesSightOfAJobThatLeavesTheBoardUntilItComesBack() {
        World world = newWorld();
        AccountId ada = account(world);
        Job job = world.job(1);
        save(world, ada, job.state().id());

        Job held = give(world, job, JobStatus.ON_HOLD);
        assertThat(saved(ada, Paging.FIRST).items()).isEmpty();
        assertThat(standing(world, ada, job.state().id())).isEqualTo(new Standing(true, false, null));

        give(world, held, JobStatus.OPEN);
        assertThat(idsOf(saved(ada, Paging.FIRST))).containsExactly(job.state().id());
    }

    private AccountId account(World world) {
        return world.account(true).state().id();
    }

    private Standing standing(World world, AccountId account, JobId job) {
        return world.inside(
                OrganizationId.INSTALLATION, unit -> ports().savedJobs().standing(account, job));
    }

    private SavedJob save(World world, AccountId account, JobId job) {
        Moment moment = World.moment();
        SavedJob saved = new SavedJob(moment.newId(), account, job, moment.at());
        world.save(OrganizationId.INSTALLATION, () -> ports().savedJobs().saving(saved));
        return saved;
    }

    private void forget(World world, AccountId account, JobId job) {
        world.save(OrganizationId.INSTALLATION, () -> ports().savedJobs().forgetting(account, job));
    }

    private Job give(World world, Job job, JobStatus status) {
        Change<Job> change = done(job.changeStatus(status, World.moment()));
        world.save(() -> ports().jobs().saving(change));
        return change.next();
    }

    private Page<SavedJobView> saved(AccountId account, Paging paging) {
        return done(AtsAssembly.of(ports()).jobs().saved().ask(new Actor.Account(account), new ListSavedJobs(paging)));
    }

    private static List<JobId> idsOf(Page<SavedJobView> page) {
        return page.items().stream().map(saved -> saved.job().id()).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
