package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.accounts.OperatorAppointed;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whoever runs the installation is a member of it, with the role for that, wherever memberships are looked at. */
public abstract class OperatorsContract extends PortContract {
    private static final Identity.In OPERATOR =
            new Identity.In(OrganizationId.INSTALLATION, Set.of(BuiltInRoles.OPERATOR.name()));

    @Test
    void tellsOfTheAppointment() {
        World world = newWorld();
        AccountId account = world.account(true).state().id();

        assertThat(world.read(() -> ports().operators()
                        .appointing(account, World.moment().at())
                        .events()))
                .containsExactly(new OperatorAppointed(account));
    }

    @Test
    void listsTheInstallationAfterAllOrganizations() {
        World world = newWorld();
        Account account = world.account(true);
        AccountId id = account.state().id();
        Set<RoleName> roles = Set.of(new RoleName("admin"));
        world.save(OrganizationId.INSTALLATION, () -> ports().operators()
                .appointing(id, World.moment().at()));
        world.save(() -> ports().memberships().saving(Membership.add(world.organization(), id, roles, World.moment())));
        Change<Session> session = Session.start(id, null, null, newSecret(), World.moment());
        world.save(OrganizationId.INSTALLATION, () -> ports().sessions().saving(session));
        Identity.In member = new Identity.In(world.organization(), roles);

        assertThat(whoIs(id).memberships()).containsExactly(member, OPERATOR);
        List<Identity.In> atSignIn = world.inside(OrganizationId.INSTALLATION, unit -> ports().logins()
                .byEmail(account.state().email(), Set.of())
                .memberships());
        List<Identity.In> inSession = world.inside(OrganizationId.INSTALLATION, unit -> ports().sessions()
                .find(session.next().state().id())
                .orElseThrow()
                .memberships());
        assertThat(atSignIn).containsExactly(member, OPERATOR);
        assertThat(inSession).containsExactly(member, OPERATOR);
    }

    private Identity whoIs(AccountId account) {
        return AtsAssembly.of(ports())
                .access()
                .whoAmI()
                .ask(new Actor.Account(account), new WhoAmI())
                .fold(Function.identity(), refusal -> {
                    throw new AssertionError(refusal);
                });
    }
}
