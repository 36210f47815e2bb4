package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Conflict;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A name is one organization's only, in whatever case it is written and wherever one asks from. */
public abstract class NewOrganizationsContract extends PortContract {

    @Test
    void tellsThatANameIsFree() {
        assertThat(isTaken(newWorld(), newName())).isFalse();
    }

    @Test
    void tellsThatANameIsTakenEvenFromInsideAnother() {
        Name name = newName();
        found(name);

        World another = newWorld();

        assertThat(isTaken(another, name)).isTrue();
        assertThat(isTaken(another, new Name(name.value().toUpperCase(Locale.ROOT))))
                .isTrue();
    }

    @Test
    void refusesANameThatIsTakenInWhateverCaseItIsWritten() {
        Name name = newName();
        found(name);

        assertConflict(
                Conflict.Kind.LOST_CREATION, () -> found(new Name(name.value().toLowerCase(Locale.ROOT))));
    }

    @Test
    void givesASlugThatNobodyHas() {
        Name name = newName();
        found(name);
        World world = newWorld();
        OrganizationId next = new OrganizationId(UUID.randomUUID());
        Name alike = new Name(name.value() + "!");

        Slug taken = Organization.slugOf(alike, next);
        assertThat(world.<Boolean>read(() -> ports().organizations().isTaken(taken)))
                .isTrue();
        assertThat(world.read(() -> ports().organizations().slugFor(alike, next)))
                .isEqualTo(Organization.slugApart(alike, next));
        assertThat(world.read(() -> ports().organizations().slugFor(newName(), next))
                        .value())
                .startsWith("society-of-");
        assertConflict(Conflict.Kind.LOST_CREATION, () -> found(alike));
    }

    private boolean isTaken(World world, Name name) {
        return world.read(() -> ports().organizations().isTaken(name));
    }

    private void found(Name name) {
        OrganizationId id = new OrganizationId(UUID.randomUUID());
        Change<Organization> founded =
                Organization.found(id, name, Organization.slugOf(name, id), OrganizationKind.AGENCY, World.moment());
        newWorld().save(id, () -> ports().organizations().saving(founded));
    }

    private static Name newName() {
        return new Name("Society of " + UUID.randomUUID());
    }
}
