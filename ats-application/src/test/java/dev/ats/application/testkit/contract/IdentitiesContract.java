package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.Identities;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Reactions;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionEnded;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Who somebody is in a session is told while it lasts, to its account only; a member let in no longer is none. */
public abstract class IdentitiesContract extends PortContract {

    @Test
    void tellsWhoASessionIsOfWhileItLasts() {
        World world = newWorld();
        Account account = world.account(true);
        Session session = started(world, account.state().id());
        Instant expires = session.state().expiresAt();

        assertThat(inSession(account, session, session.state().startedAt()))
                .contains(account.state().email());
        assertThat(inSession(account, session, expires.minus(1, ChronoUnit.MICROS)))
                .contains(account.state().email());
        assertThat(inSession(account, session, expires)).isEmpty();
    }

    @Test
    void tellsNothingOfASessionOfAnotherOrOfOneThatHasEnded() {
        World world = newWorld();
        Account account = world.account(true);
        Session session = started(world, account.state().id());
        Instant now = session.state().startedAt();

        assertThat(inSession(world.account(true), session, now)).isEmpty();
        world.save(OrganizationId.INSTALLATION, () -> ports().sessions()
                .saving(session.end(SessionEnded.Reason.SIGNED_OUT, World.moment())));
        assertThat(inSession(account, session, now)).isEmpty();
    }

    @Test
    void leavesOutWhereAMemberIsLetInNoLonger() {
        World world = newWorld();
        World left = newWorld();
        AccountId account = world.account(true).state().id();
        Set<RoleName> roles = Set.of(new RoleName("recruiter"));
        Change<Membership> gone = Membership.add(left.organization(), account, roles, World.moment());
        left.save(() -> ports().memberships().saving(gone));
        left.save(() -> ports().memberships().saving(gone.next().become(MemberStatus.DEACTIVATED)));
        world.save(() ->
                ports().memberships().saving(Membership.add(world.organization(), account, roles, World.moment())));

        assertThat(ask(account, (identities, visibility) -> identities.own(visibility))
                        .orElseThrow()
                        .memberships())
                .containsExactly(new Identity.In(world.organization(), roles));
        assertThat(left.read(() -> ports().staff().membersAmong(Set.of(account)))
                        .members())
                .isEmpty();
    }

    private Optional<Email> inSession(Account account, Session session, Instant at) {
        return ask(
                        account.state().id(),
                        (identities, visibility) ->
                                identities.inSession(session.state().id(), at, visibility))
                .map(Identity::email);
    }

    /** Only the Gate makes a visibility, so the port is asked behind one. */
    private Optional<Identity> ask(AccountId account, BiFunction<Identities, Visibility, Optional<Identity>> question) {
        QueryHandler<WhoAmI, Identity> handler = new QueryHandler<>() {
            @Override
            public Permission permission() {
                return Permission.ACCOUNT_VIEW;
            }

            @Override
            public Optional<Identity> answer(WhoAmI query, Visibility visibility) {
                return question.apply(ports().identities(), visibility);
            }
        };
        return new Gate(ports().kernel(), Reactions.of())
                .question(handler)
                .ask(new Actor.Account(account), new WhoAmI())
                .fold(Optional::of, refusal -> Optional.empty());
    }

    private Session started(World world, AccountId account) {
        Change<Session> started = Session.start(account, null, null, newSecret(), World.moment());
        world.save(OrganizationId.INSTALLATION, () -> ports().sessions().saving(started));
        return started.next();
    }
}
