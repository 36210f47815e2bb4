package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.access.Identity;
import dev.ats.application.access.Roles;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Line;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The roles of an organization are its own, known by name, and grant whoever holds them what they say now. */
public abstract class RolesContract extends PortContract {

    private static final RoleName SOURCER = new RoleName("sourcer");
    private static final Grants SEES = Grants.of(List.of(
            new Grant(Permission.JOB_VIEW, Reach.TEAM), new Grant(Permission.APPLICATION_VIEW, Reach.ASSIGNED)));
    private static final Grants LESS = Grants.of(List.of(new Grant(Permission.JOB_VIEW, Reach.OWN)));

    @Test
    void showsThemToTheirOrganizationOnly() {
        World world = newWorld();
        CustomRole role = defined(world, SOURCER, SEES);
        World other = newWorld();

        assertThat(world.read(() -> ports().roles().book()).own())
                .containsExactly(new Role(SOURCER, "Looks for candidates.", SEES, false));
        assertThat(find(world, role).role().state()).isEqualTo(role.state());
        assertThat(other.read(() -> ports().roles().book()).own()).isEmpty();
        assertThat(other.read(() -> ports().roles().find(role.state().id()))).isEmpty();
    }

    @Test
    void keepsAChangeUnderItsVersion() {
        World world = newWorld();
        CustomRole role = defined(world, SOURCER, SEES);
        Change<CustomRole> permitted = role.permit(new Line("Sees less."), LESS);

        world.save(() -> ports().roles().saving(permitted));

        assertThat(find(world, role).role().state()).isEqualTo(permitted.next().state());
        assertConflict(
                Conflict.Kind.STALE, () -> world.save(() -> ports().roles().saving(permitted)));
    }

    @Test
    void refusesASecondOfTheSameName() {
        World world = newWorld();
        defined(world, SOURCER, SEES);

        assertConflict(Conflict.Kind.LOST_CREATION, () -> defined(world, SOURCER, LESS));
        assertThat(defined(newWorld(), SOURCER, LESS).state().name()).isEqualTo(SOURCER);
    }

    @Test
    void takesOneAwayInTheVersionThatWasSeen() {
        World world = newWorld();
        CustomRole role = defined(world, SOURCER, SEES);
        CustomRole changed = role.permit(new Line("Sees less."), LESS).next();
        world.save(() -> ports().roles().saving(role.permit(new Line("Sees less."), LESS)));

        assertConflict(
                Conflict.Kind.STALE, () -> world.save(() -> ports().roles().removing(role.remove())));
        world.save(() -> ports().roles().removing(changed.remove()));

        assertThat(world.read(() -> ports().roles().book()).own()).isEmpty();
    }

    @Test
    void tellsWhetherAMemberHoldsItOrWasInvitedToIt() {
        World world = newWorld();
        CustomRole held = defined(world, SOURCER, SEES);
        CustomRole offered = defined(world, new RoleName("scout"), SEES);
        CustomRole free = defined(world, new RoleName("spare"), SEES);
        defined(newWorld(), new RoleName("spare"), SEES);
        world.member("sourcer", "recruiter");
        world.save(() -> ports().invitations()
                .saving(Invitation.invite(
                        world.organization(),
                        World.newEmail(),
                        Set.of(new RoleName("scout")),
                        null,
                        id -> newSecret(),
                        World.moment())));

        assertThat(find(world, held).used()).isTrue();
        assertThat(find(world, offered).used()).isTrue();
        assertThat(find(world, free).used()).isFalse();
    }

    @Test
    void grantWhoeverHoldsThemWhatTheySayNow() {
        World world = newWorld();
        CustomRole role = defined(world, SOURCER, SEES);
        defined(newWorld(), SOURCER, BuiltInRoles.ADMIN.grants());
        AccountId member = world.member("sourcer", "interviewer");
        Grants interviewer = BuiltInRoles.INTERVIEWER.grants();

        assertThat(identityOf(member).memberships())
                .containsExactly(new Identity.In(
                        world.organization(),
                        Set.of(SOURCER, new RoleName("interviewer")),
                        interviewer.and(SEES),
                        Set.of()));
        world.save(() -> ports().roles().saving(role.permit(new Line("Sees less."), LESS)));
        assertThat(identityOf(member).memberships().get(0).grants()).isEqualTo(interviewer.and(LESS));
    }

    private Identity identityOf(AccountId account) {
        return AtsAssembly.of(ports())
                .access()
                .whoAmI()
                .ask(new Actor.Account(account), new WhoAmI())
                .fold(Function.identity(), refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private Roles.Found find(World world, CustomRole role) {
        return world.read(() -> ports().roles().find(role.state().id())).orElseThrow();
    }

    private CustomRole defined(World world, RoleName name, Grants grants) {
        Change<CustomRole> defined = CustomRole.define(
                world.organization(), name, new Line("Looks for candidates."), grants, null, World.moment());
        world.save(() -> ports().roles().saving(defined));
        return defined.next();
    }
}
