package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.access.federation.ResolveIdentity;
import dev.ats.application.kernel.Conflict;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a provider calls somebody belongs to one account; what it calls an organization, to one organization. */
public abstract class ExternalIdentitiesContract extends PortContract {

    private static ExternalIdentity newIdentity() {
        return new ExternalIdentity("https://id.example.com", UUID.randomUUID().toString());
    }

    @Test
    void linksAnIdentityWithOneAccount() {
        World world = newWorld();
        ExternalIdentity identity = newIdentity();
        AccountId account = world.account(true).state().id();
        assertThat(resolve(identity, null).account()).isNull();

        link(world, identity, account);

        assertThat(world.read(() -> ports().externalIdentities().accountOf(identity)))
                .contains(account);
        assertThat(resolve(identity, null).account()).isEqualTo(account);
        assertThat(resolve(new ExternalIdentity("https://another.example.com", identity.subject()), null)
                        .account())
                .isNull();
        AccountId other = world.account(true).state().id();
        assertConflict(Conflict.Kind.LOST_CREATION, () -> link(world, identity, other));
    }

    @Test
    void connectsAnOrganizationWithOneOfItsOwn() {
        World world = newWorld();
        World other = newWorld();
        ExternalId external = new ExternalId("org_" + UUID.randomUUID());
        assertThat(resolve(newIdentity(), external).organization()).isNull();

        connect(world.organization(), external);

        assertThat(resolve(newIdentity(), external).organization()).isEqualTo(world.organization());
        assertConflict(Conflict.Kind.LOST_CREATION, () -> connect(other.organization(), external));
        connect(world.organization(), null);
        assertThat(resolve(newIdentity(), external).organization()).isNull();
        connect(other.organization(), external);
        assertThat(resolve(newIdentity(), external).organization()).isEqualTo(other.organization());
    }

    @Test
    void knowsAnOrganizationByItsOwnId() {
        World world = newWorld();

        assertThat(resolve(newIdentity(), new ExternalId(world.organization().toString()))
                        .organization())
                .isEqualTo(world.organization());
        assertThat(resolve(newIdentity(), new ExternalId(UUID.randomUUID().toString()))
                        .organization())
                .isNull();
        assertThat(world.read(() -> ports().externalIdentities().exists(world.organization())))
                .isTrue();
        assertThat(world.read(() -> ports().externalIdentities().exists(new OrganizationId(UUID.randomUUID()))))
                .isFalse();
    }

    private void link(World world, ExternalIdentity identity, AccountId account) {
        world.save(OrganizationId.INSTALLATION, () -> ports().externalIdentities()
                .linking(identity, account, World.moment().at()));
    }

    private void connect(OrganizationId organization, ExternalId external) {
        World.save(ports(), OrganizationId.INSTALLATION, () -> ports().externalIdentities()
                .connecting(organization, external));
    }

    private ResolveIdentity.Resolved resolve(ExternalIdentity identity, ExternalId organization) {
        return AtsAssembly.of(ports())
                .access()
                .federation()
                .resolve()
                .ask(World.ACTOR, new ResolveIdentity(identity, organization))
                .fold(resolved -> resolved, refusal -> {
                    throw new AssertionError(refusal);
                });
    }
}
