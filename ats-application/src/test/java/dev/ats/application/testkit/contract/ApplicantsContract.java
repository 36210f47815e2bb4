package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.pipeline.Applicants;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever applies is recognized by what is proved, never by what is only claimed. */
public abstract class ApplicantsContract extends PortContract {

    @Test
    void knowsNobodyAtFirst() {
        World world = newWorld();
        Job job = world.job(1);

        assertThat(byEmail(world, World.newEmail(), job)).isEmpty();
        assertThat(world.read(() -> ports().applicants()
                        .byId(new CandidateId(UUID.randomUUID()), job.state().id())))
                .isEmpty();
        assertThat(world.read(() -> ports().applicants()
                        .byAccount(new AccountId(UUID.randomUUID()), job.state().id())))
                .isEmpty();
    }

    @Test
    void knowsACandidateByAddressInWhateverCaseItIsWritten() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        Email shouted = new Email(candidate.state().email().value().toUpperCase(Locale.ROOT));

        Applicants.Known known = byEmail(world, shouted, world.job(1)).orElseThrow();

        assertThat(known.candidate().state()).isEqualTo(candidate.state());
        assertThat(known.active()).isNull();
    }

    @Test
    void knowsNobodyByAnAddressThatIsOnlyClaimed() {
        World world = newWorld();
        Account.State account = world.account(false).state();
        world.save(Candidate.addAccount(
                world.organization(), account.id(), account.fullName(), account.email(), false, World.moment()));

        assertThat(byEmail(world, account.email(), world.job(1))).isEmpty();
    }

    @Test
    void knowsTheActiveApplicationOnThatJobOnly() {
        World world = newWorld();
        Candidate candidate = world.candidate();
        Job job = world.job(1);
        Application active = world.application(job, candidate);
        CandidateId id = candidate.state().id();

        assertThat(byEmail(world, candidate.state().email(), job).orElseThrow().active())
                .isEqualTo(active.state().id());
        assertThat(byId(world, id, job).active()).isEqualTo(active.state().id());
        assertThat(byId(world, id, world.job(1)).active()).isNull();

        world.move(active, "withdrawn");

        assertThat(byId(world, id, job).active()).isNull();
    }

    @Test
    void knowsAnAccountThatHasNotAppliedHere() {
        World world = newWorld();
        Account account = world.account(true);

        Applicants.SignedIn signedIn = byAccount(world, account, world.job(1));

        assertThat(signedIn.account().state()).isEqualTo(account.state());
        assertThat(signedIn.known()).isNull();
    }

    @Test
    void knowsAnAccountByTheCandidateLinkedToItEvenWhileItsAddressIsOnlyClaimed() {
        World world = newWorld();
        Account account = world.account(false);
        Account.State state = account.state();
        Candidate candidate = world.save(Candidate.addAccount(
                world.organization(), state.id(), state.fullName(), state.email(), false, World.moment()));
        Job job = world.job(1);
        Application active = world.application(job, candidate);

        Applicants.Known known = byAccount(world, account, job).known();

        assertThat(known.candidate().state()).isEqualTo(candidate.state());
        assertThat(known.active()).isEqualTo(active.state().id());
    }

    @Test
    void knowsAnAccountByItsVerifiedAddress() {
        World world = newWorld();
        Account account = world.account(true);
        Candidate candidate = world.save(world.newCandidate(account.state().email()));

        assertThat(byAccount(world, account, world.job(1)).known().candidate().state())
                .isEqualTo(candidate.state());
    }

    @Test
    void doesNotKnowAnAccountByAnAddressItHasNotProved() {
        World world = newWorld();
        Account account = world.account(false);
        world.save(world.newCandidate(account.state().email()));

        assertThat(byAccount(world, account, world.job(1)).known()).isNull();
    }

    @Test
    void doesNotTakeACandidateLinkedToAnotherAccountForThisOne() {
        World world = newWorld();
        Account account = world.account(true);
        Candidate candidate = world.save(world.newCandidate(account.state().email()));
        world.save(candidate.linkTo(world.account(true).state().id()));

        assertThat(byAccount(world, account, world.job(1)).known()).isNull();
    }

    private Optional<Applicants.Known> byEmail(World world, Email email, Job job) {
        return world.read(() -> ports().applicants().byEmail(email, job.state().id()));
    }

    private Applicants.Known byId(World world, CandidateId candidate, Job job) {
        return world.read(
                () -> ports().applicants().byId(candidate, job.state().id()).orElseThrow());
    }

    private Applicants.SignedIn byAccount(World world, Account account, Job job) {
        return world.read(() -> ports().applicants()
                .byAccount(account.state().id(), job.state().id())
                .orElseThrow());
    }
}
