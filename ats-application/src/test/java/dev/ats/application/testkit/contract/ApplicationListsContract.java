package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.ListMyApplications;
import dev.ats.application.pipeline.OwnApplicationRow;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lists over many jobs: of an organization by filters, and of an account in all organizations. */
public abstract class ApplicationListsContract extends PortContract {
    private static final Stage SCREENING = new Stage("screening");

    @Test
    void findsWhatPassesEveryFilterThatIsGiven() {
        World world = newWorld();
        AccountId rita = world.member("recruiter");
        Job first = world.job(1, rita);
        Job second = world.job(1);
        Candidate ada = world.candidate();
        ApplicationId active = world.application(first, ada).state().id();
        ApplicationId ended = world.move(world.application(first, world.candidate()), "rejected")
                .state()
                .id();
        ApplicationId screened =
                world.move(world.application(second, ada), "screening").state().id();
        JobId job = first.state().id();
        CandidateId candidate = ada.state().id();
        Stage rejected = new Stage("rejected");
        Actor admin = admin(world);

        assertThat(find(admin, Filter.NONE)).containsExactly(screened, ended, active);
        assertThat(find(admin, Filter.NONE.withJob(job))).containsExactly(ended, active);
        assertThat(find(admin, Filter.NONE.withJob(job).withStage(rejected))).containsExactly(ended);
        assertThat(find(admin, Filter.NONE.withJob(job).withStage(rejected).withActive(true)))
                .isEmpty();
        assertThat(find(admin, Filter.NONE.withJob(job).withCandidate(candidate)))
                .containsExactly(active);
        assertThat(find(admin, Filter.NONE.withCandidate(candidate))).containsExactly(screened, active);
        assertThat(find(
                        admin,
                        Filter.NONE
                                .withStage(SCREENING)
                                .withCandidate(candidate)
                                .withActive(true)))
                .containsExactly(screened);
        assertThat(find(admin, Filter.NONE.withCandidate(candidate).withRecruiter(rita)))
                .containsExactly(active);
        assertThat(find(admin, Filter.NONE.withRecruiter(rita))).containsExactly(ended, active);
        assertThat(find(admin, Filter.NONE.withActive(false).withRecruiter(rita)))
                .containsExactly(ended);
        assertThat(find(admin, Filter.NONE.withJob(job).withActive(true).withRecruiter(rita)))
                .containsExactly(active);
    }

    @Test
    void pagesThroughWhatIsFoundFromTheNewestToTheOldest() {
        World world = newWorld();
        List<ApplicationId> submitted = new ArrayList<>(submit(world, world.job(1), 2));
        submitted.addAll(submit(world, world.job(1), 1));
        Collections.reverse(submitted);
        Actor admin = admin(world);

        Page<ApplicationRow> first =
                done(pipeline().find().ask(admin, new FindApplications(Filter.NONE, new Paging(2, null))));
        Page<ApplicationRow> second =
                done(pipeline().find().ask(admin, new FindApplications(Filter.NONE, after(first))));

        assertThat(idsOf(first)).isEqualTo(submitted.subList(0, 2));
        assertThat(idsOf(second)).isEqualTo(submitted.subList(2, 3));
        assertThat(List.of(first.more(), second.more())).containsExactly(true, false);
    }

    @Test
    void showsAnAccountItsOwnInEveryOrganizationAndNothingElse() {
        World here = newWorld();
        World there = newWorld();
        Account.State ada = here.account(true).state();
        Job job = here.job(1);
        here.application(job, here.candidate());
        Application one = here.move(here.application(job, known(here, ada)), "rejected");
        Application other = there.application(there.job(1), known(there, ada));
        Actor account = new Actor.Account(ada.id());

        Page<OwnApplicationRow> first =
                done(pipeline().mine().ask(account, new ListMyApplications(new Paging(1, null))));
        Page<OwnApplicationRow> second =
                done(pipeline().mine().ask(account, new ListMyApplications(new Paging(2, first.next()))));

        assertThat(first.items())
                .extracting(OwnApplicationRow::id)
                .containsExactly(other.state().id());
        assertThat(first.more()).isTrue();
        assertThat(second.items())
                .containsExactly(new OwnApplicationRow(
                        one.state().id(),
                        job.state().id(),
                        job.state().details().title(),
                        here.organization(),
                        new Name("Organization " + here.organization()),
                        new Stage("rejected"),
                        false,
                        one.state().appliedAt(),
                        one.state().last().at(),
                        2));
    }

    private static Candidate known(World world, Account.State account) {
        return world.save(Candidate.addAccount(
                world.organization(), account.id(), account.fullName(), account.email(), true, World.moment()));
    }

    private List<ApplicationId> find(Actor reader, Filter filter) {
        return idsOf(done(pipeline().find().ask(reader, new FindApplications(filter, Paging.FIRST))));
    }

    private static Actor admin(World world) {
        Set<RoleName> roles = Set.of(new RoleName("admin"));
        return new Actor.Member(world.member("admin"), world.organization(), BuiltInRoles.grantsOf(roles), Set.of());
    }

    /** In the order they were submitted. */
    private static List<ApplicationId> submit(World world, Job job, int count) {
        List<ApplicationId> submitted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            submitted.add(world.application(job, world.candidate()).state().id());
        }
        return submitted;
    }

    private PipelineUseCases pipeline() {
        return AtsAssembly.of(ports()).pipeline();
    }

    private static Paging after(Page<ApplicationRow> page) {
        return new Paging(2, page.next());
    }

    private static List<ApplicationId> idsOf(Page<ApplicationRow> page) {
        return page.items().stream().map(ApplicationRow::id).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
