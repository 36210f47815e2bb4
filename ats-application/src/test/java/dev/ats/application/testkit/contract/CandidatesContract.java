package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is saved of a candidate is what is loaded; a confirmed address, like an account, is one candidate's only. */
public abstract class CandidatesContract extends PortContract {

    @Test
    void loadsWhoWasAdded() {
        World world = newWorld();
        Candidate candidate = world.candidate();

        assertThat(find(world, candidate)).isEqualTo(candidate.state());
    }

    @Test
    void loadsWhoWasLinkedToAnAccount() {
        World world = newWorld();
        Candidate candidate = world.candidate();

        Candidate linked =
                world.save(candidate.linkTo(world.account(true).state().id()));

        assertThat(find(world, candidate)).isEqualTo(linked.state());
    }

    @Test
    void refusesAStaleVersion() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        Change<Candidate> late = candidate.linkTo(world.account(true).state().id());
        Candidate linked =
                world.save(candidate.linkTo(world.account(true).state().id()));

        assertConflict(Conflict.Kind.STALE, () -> world.save(late));

        assertThat(find(world, candidate)).isEqualTo(linked.state());
    }

    @Test
    void refusesAnAddressThatIsKnownInWhateverCaseItIsWritten() {
        World world = newWorld();
        Email email = World.newEmail();
        world.save(world.newCandidate(email));
        Change<Candidate> same = world.newCandidate(new Email(email.value().toUpperCase(Locale.ROOT)));

        assertConflict(Conflict.Kind.LOST_CREATION, () -> world.save(same));
    }

    @Test
    void takesAnAddressThatAnotherOrganizationKnows() {
        World world = newWorld();
        Email email = newWorld().candidate().state().email();

        Candidate candidate = world.save(world.newCandidate(email));

        assertThat(find(world, candidate)).isEqualTo(candidate.state());
    }

    @Test
    void takesAnAddressThatIsOnlyClaimedBesideOneThatIsKnown() {
        World world = newWorld();
        Email email = World.newEmail();
        Candidate claiming = claiming(world, email);
        Candidate known = world.save(world.newCandidate(email));
        Candidate claimingToo = claiming(world, email);

        assertThat(find(world, claiming)).isEqualTo(claiming.state());
        assertThat(find(world, known)).isEqualTo(known.state());
        assertThat(find(world, claimingToo)).isEqualTo(claimingToo.state());
    }

    @Test
    void refusesASecondCandidateOfOneAccount() {
        World world = newWorld();
        Account.State account = world.account(false).state();
        world.save(Candidate.addAccount(
                world.organization(), account.id(), account.fullName(), account.email(), false, World.moment()));
        Change<Candidate> again = Candidate.addAccount(
                world.organization(), account.id(), account.fullName(), account.email(), false, World.moment());

        assertConflict(Conflict.Kind.LOST_CREATION, () -> world.save(again));
    }

    @Test
    void doesNotChangeWhoWasLoadedWhenSomethingIsSavedLater() {
        World world = newWorld();
        Job job = world.job(1);
        Candidate candidate = world.candidate();
        Candidate loaded = world.read(() -> ports().applicants()
                .byId(candidate.state().id(), job.state().id())
                .orElseThrow()
                .candidate());

        world.save(candidate.linkTo(world.account(true).state().id()));

        assertThat(loaded.state()).isEqualTo(candidate.state());
    }

    private Candidate claiming(World world, Email email) {
        Account.State account = world.account(false).state();
        return world.save(Candidate.addAccount(
                world.organization(), account.id(), account.fullName(), email, false, World.moment()));
    }

    private Candidate.State find(World world, Candidate candidate) {
        Job job = world.job(1);
        return world.read(() -> ports().applicants()
                .byId(candidate.state().id(), job.state().id())
                .orElseThrow()
                .candidate()
                .state());
    }
}
