package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.members.Invitations;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An invitation is used once, also under race; only the newest to an address is open; others do not see it. */
public abstract class InvitationsContract extends PortContract {
    private static final PasswordHash HASH = new PasswordHash("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$Zmlyc3Q");

    @Test
    void loadsWhatWasSentToNobodyYet() {
        World world = newWorld();
        Invitation invitation = invited(world, World.newEmail());

        Invitations.Sent sent = sent(world, invitation);

        assertThat(sent.invitation().state()).isEqualTo(invitation.state());
        assertThat(sent.account()).isNull();
        assertThat(sent.hash()).isNull();
        assertThat(sent.member()).isFalse();
    }

    @Test
    void loadsWhoHasTheAddress() {
        World world = newWorld();
        Account account = world.account(true);
        AccountId id = account.state().id();
        world.save(OrganizationId.INSTALLATION, () -> ports().credentials()
                .saving(id, HASH, World.moment().at()));
        Invitation invitation =
                invited(world, new Email(account.state().email().value().toUpperCase(Locale.ROOT)));

        Invitations.Sent sent = sent(world, invitation);

        assertThat(sent.account().state()).isEqualTo(account.state());
        assertThat(sent.hash()).isEqualTo(HASH);
        assertThat(sent.member()).isFalse();
        assertThat(world.read(() -> ports().invitations()
                        .look(invitation.state().id())
                        .orElseThrow()
                        .hash()))
                .isEqualTo(HASH);
    }

    @Test
    void tellsWhetherWhoeverHasAnAddressIsAMemberEvenOneDeactivated() {
        World world = newWorld();
        Account account = world.account(true);
        Email email = account.state().email();
        Change<Membership> added = Membership.add(
                world.organization(), account.state().id(), Set.of(new RoleName("recruiter")), World.moment());
        Invitation invitation = invited(world, email);
        assertThat(world.read(() -> ports().invitations().isMember(email))).isFalse();

        world.save(() -> ports().memberships().saving(added));
        world.save(() -> ports().memberships().saving(added.next().become(MemberStatus.DEACTIVATED)));

        assertThat(world.read(() -> ports().invitations().isMember(email))).isTrue();
        assertThat(sent(world, invitation).member()).isTrue();
        assertThat(newWorld().read(() -> ports().invitations().isMember(email))).isFalse();
    }

    @Test
    void tellsWhatWhoeverInvitedMayGiveNow() {
        World world = newWorld();
        AccountId ada = world.member("admin");
        Invitation invitation = invited(world, World.newEmail(), ada);
        assertThat(sent(world, invitation).invitation().state()).isEqualTo(invitation.state());
        assertThat(sent(world, invitation).inviterRoles()).containsExactly(new RoleName("admin"));

        Membership member =
                world.read(() -> ports().members().find(ada).orElseThrow()).membership();
        Change<Membership> demoted = member.give(Set.of(new RoleName("recruiter")));
        world.save(() -> ports().memberships().saving(demoted));
        assertThat(sent(world, invitation).inviterRoles()).containsExactly(new RoleName("recruiter"));

        world.save(() -> ports().memberships().saving(demoted.next().become(MemberStatus.DEACTIVATED)));
        assertThat(sent(world, invitation).inviterRoles()).isEmpty();
    }

    @Test
    void holdsTheMembershipOfWhoeverInvited() throws Exception {
        World world = newWorld();
        AccountId ada = world.member("admin");
        Invitation invitation = invited(world, World.newEmail(), ada);

        FutureTask<Invitations.Sent> other = world.inside(unit -> {
            Membership member = ports().members().find(ada).orElseThrow().membership();
            FutureTask<Invitations.Sent> waiting = waitingElsewhere(() -> sent(world, invitation));
            unit.commit(List.of(ports().memberships().saving(member.become(MemberStatus.DEACTIVATED))));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS).inviterRoles()).isEmpty();
    }

    @Test
    void hidesItFromOthers() {
        Invitation invitation = invited(newWorld(), World.newEmail());
        World other = newWorld();

        assertThat(other.read(
                        () -> ports().invitations().find(invitation.state().id())))
                .isEmpty();
        assertThat(other.read(
                        () -> ports().invitations().look(invitation.state().id())))
                .isEmpty();
    }

    @Test
    void replacesTheOpenOneToTheSameAddressOnly() {
        World world = newWorld();
        Email email = World.newEmail();
        Invitation first = invited(world, email);
        Invitation others = invited(world, World.newEmail());
        Invitation elsewhere = invited(newWorld(), email);

        Invitation second = invited(world, new Email(email.value().toUpperCase(Locale.ROOT)));

        assertThat(sent(world, first).invitation().state().status()).isEqualTo(Invitation.Status.REPLACED);
        assertThat(sent(world, second).invitation().state().status()).isEqualTo(Invitation.Status.OPEN);
        assertThat(sent(world, others).invitation().state().status()).isEqualTo(Invitation.Status.OPEN);
        assertThat(elsewhere.state().status()).isEqualTo(Invitation.Status.OPEN);
    }

    @Test
    void refusesAStaleVersion() {
        World world = newWorld();
        AccountId account = world.account(true).state().id();
        Invitation invitation = invited(world, World.newEmail());
        Change<Invitation> accepted = invitation.accept(account);
        world.save(() -> ports().invitations().saving(accepted));

        assertThat(sent(world, invitation).invitation().state())
                .isEqualTo(accepted.next().state());
        assertConflict(
                Conflict.Kind.STALE,
                () -> world.save(() -> ports().invitations().saving(accepted)));
    }

    @Test
    void holdsItAgainstOthersUntilTheUnitOfWorkEnds() throws Exception {
        World world = newWorld();
        AccountId account = world.account(true).state().id();
        Invitation invitation = invited(world, World.newEmail());

        FutureTask<Invitations.Sent> other = world.inside(unit -> {
            ports().invitations().find(invitation.state().id());
            FutureTask<Invitations.Sent> waiting = waitingElsewhere(() -> sent(world, invitation));
            unit.commit(List.of(ports().invitations().saving(invitation.accept(account))));
            return waiting;
        });

        assertThat(other.get(10, TimeUnit.SECONDS).invitation().state().status())
                .isEqualTo(Invitation.Status.ACCEPTED);
    }

    private Invitation invited(World world, Email email) {
        return invited(world, email, null);
    }

    private Invitation invited(World world, Email email, AccountId by) {
        Secret secret = newSecret();
        Change<Invitation> invited = Invitation.invite(
                world.organization(), email, Set.of(new RoleName("recruiter")), by, id -> secret, World.moment());
        world.save(() -> ports().invitations().saving(invited));
        return invited.next();
    }

    private Invitations.Sent sent(World world, Invitation invitation) {
        return world.read(
                () -> ports().invitations().find(invitation.state().id()).orElseThrow());
    }
}
