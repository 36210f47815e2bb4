package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.organizations.WebDomain;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds for those that are founded with a registration holds for all; and they are found, changed, suspended. */
public abstract class OrganizationsContract extends NewOrganizationsContract {

    @Test
    void findsTheOneEnteredAndAnyOther() {
        World world = newWorld();

        Organization.State entered = entered(world).state();

        assertThat(entered.id()).isEqualTo(world.organization());
        assertThat(entered.status()).isEqualTo(OrganizationStatus.ACTIVE);
        assertThat(entered.domain()).isNull();
        assertThat(foundByOperator(world).state()).isEqualTo(entered);
        assertThat(newWorld().read(() -> ports().organizations().find(new OrganizationId(UUID.randomUUID()))))
                .isEmpty();
        Optional<Organization> nowhere = world.inside(
                OrganizationId.INSTALLATION, unit -> ports().organizations().entered());
        assertThat(nowhere).isEmpty();
    }

    @Test
    void keepsAChangeUnderItsVersion() {
        World world = newWorld();
        Name name = new Name("Guild of " + UUID.randomUUID());
        Change<Organization> changed = entered(world)
                .become(
                        name,
                        Organization.slugOf(name, world.organization()),
                        new WebDomain("guild.example"),
                        OrganizationKind.AGENCY);

        world.save(() -> ports().organizations().saving(changed));

        assertThat(entered(world).state()).isEqualTo(changed.next().state());
        assertConflict(
                Conflict.Kind.STALE,
                () -> world.save(() -> ports().organizations().saving(changed)));
    }

    @Test
    void refusesNameAndSlugOfAnother() {
        Organization.State other = entered(newWorld()).state();
        World world = newWorld();
        Organization mine = entered(world);
        Organization.State now = mine.state();

        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> save(world, mine.become(other.name(), now.slug(), null, now.kind())));
        assertConflict(
                Conflict.Kind.LOST_CREATION,
                () -> save(world, mine.become(now.name(), other.slug(), null, now.kind())));
        assertThat(entered(world).state()).isEqualTo(now);
    }

    @Test
    void isSuspendedByTheInstallation() {
        World world = newWorld();
        Change<Organization> suspended = foundByOperator(world)
                .become(OrganizationStatus.SUSPENDED)
                .fold(change -> change, refusal -> {
                    throw new AssertionError(refusal);
                });

        world.save(OrganizationId.INSTALLATION, () -> ports().organizations().saving(suspended));

        assertThat(entered(world).state().status()).isEqualTo(OrganizationStatus.SUSPENDED);
        assertThat(entered(world).state().slug()).isInstanceOf(Slug.class);
    }

    private void save(World world, Change<Organization> change) {
        world.save(() -> ports().organizations().saving(change));
    }

    private Organization entered(World world) {
        return world.read(() -> ports().organizations().entered()).orElseThrow();
    }

    private Organization foundByOperator(World world) {
        return world.inside(OrganizationId.INSTALLATION, unit -> ports().organizations()
                        .find(world.organization()))
                .orElseThrow();
    }
}
