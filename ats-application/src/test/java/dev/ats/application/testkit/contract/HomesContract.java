package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A unit of work enters the one organization that its home names, or none. */
public abstract class HomesContract extends PortContract {

    @Test
    void entersTheOrganizationNamed() {
        OrganizationId organization = newWorld().organization();

        assertThat(entered(Home.of(organization), World.ACTOR)).contains(organization);
    }

    @Test
    void entersAnOrganizationThatIsBeingFounded() {
        OrganizationId organization = new OrganizationId(UUID.randomUUID());

        assertThat(entered(Home.newOrganization(organization), World.ACTOR)).contains(organization);
    }

    @Test
    void entersTheInstallation() {
        assertThat(entered(Home.installation(), World.ACTOR)).contains(OrganizationId.INSTALLATION);
    }

    @Test
    void entersTheOrganizationOfTheMemberWhoActs() {
        World world = newWorld();
        Actor member = new Actor.Member(world.member("recruiter"), world.organization(), Grants.NONE, Set.of());

        assertThat(entered(Home.ofActor(), member)).contains(world.organization());
    }

    @Test
    void entersNoOrganizationForAnAccountWithoutOne() {
        Actor account = new Actor.Account(newWorld().account(true).state().id());

        assertThat(entered(Home.ofActor(), account)).isEmpty();
    }

    @Test
    void entersTheOrganizationOfTheJobWhoeverAsks() {
        World world = newWorld();
        Job job = world.job(1);

        assertThat(entered(Home.ofJob(job.state().id()), new Actor.Anonymous())).contains(world.organization());
    }

    @Test
    void entersTheOrganizationOfTheApplicationWhoeverAsks() {
        World world = newWorld();
        Application application = world.application(world.job(1), world.candidate());
        Actor stranger =
                new Actor.Member(new AccountId(UUID.randomUUID()), newWorld().organization(), Grants.NONE, Set.of());

        assertThat(entered(Home.ofApplication(application.state().id()), stranger))
                .contains(world.organization());
    }

    @Test
    void entersNothingWhereTheThingNamedDoesNotExist() {
        JobId noJob = new JobId(UUID.randomUUID());

        assertThat(entered(Home.ofJob(noJob), World.ACTOR)).isEmpty();
        assertThat(entered(Home.ofApplication(new ApplicationId(UUID.randomUUID())), World.ACTOR))
                .isEmpty();
        Optional<Job> seen = ports().kernel()
                .units()
                .inside(opening(Home.ofJob(noJob), World.ACTOR), unit -> ports().jobs()
                        .find(noJob));
        assertThat(seen).isEmpty();
    }

    private Optional<OrganizationId> entered(Home home, Actor actor) {
        return ports().kernel().units().inside(opening(home, actor), unit -> unit.opened()
                .organization());
    }

    private static Opening opening(Home home, Actor actor) {
        return new Opening(home, actor, RequestKey.NONE, false);
    }
}
