package com.example.desk;

import dev.ats.adapter.jdbc.AtsOnPostgres;
import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.Ats;
import dev.ats.application.access.AddMember;
import dev.ats.application.access.RegisterAccount;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Seen;
import dev.ats.application.organizations.FoundOrganization;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The product as the desk uses it, in transactions of the product's own. */
final class Hiring implements AutoCloseable {

    private final Searches searches;
    private final AtsOnPostgres product;
    private final Ats ats;

    /**
     * Migrates, and assembles.
     *
     * @param connections a pool of the login that serves
     * @param owner connections of the login that owns the database
     * @param login the name of the one that serves
     */
    Hiring(DataSource connections, DataSource owner, String login) {
        // snippet: assemble
        Clock clock = () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
        IdSource ids = UUID::randomUUID;
        JdbcSettings settings = JdbcSettings.defaults().withSchema("hiring");
        searches = JdbcPorts.searches();
        product =
                AtsOnPostgres.of(connections, clock, ids).withSettings(settings).withSearches(searches);
        product.migrate(owner, login);
        ats = product.assemble();
        // end of snippet
    }

    AtsOnPostgres product() {
        return product;
    }

    /** Makes a user of the desk's known, under the id they have there. */
    AccountId bring(UUID user, String name, String email) {
        // snippet: bring
        RegisterAccount register = new RegisterAccount(new AccountId(user), new Name(name), new Email(email), true);
        return done(ats.access().register().run(new Actor.System("desk"), register));
        // end of snippet
    }

    void found(OrganizationId organization, AccountId founder) {
        // snippet: found
        FoundOrganization found = new FoundOrganization(
                organization,
                new Name("Desk"),
                OrganizationKind.EMPLOYER,
                founder,
                Set.of(BuiltInRoles.RECRUITER.name()));
        done(ats.organizations().found().run(new Actor.System("desk"), found));
        // end of snippet
    }

    Actor join(OrganizationId organization, AccountId user) {
        // snippet: join
        Set<RoleName> roles = Set.of(BuiltInRoles.ADMIN.name(), BuiltInRoles.RECRUITER.name());
        done(ats.access().addMember().run(new Actor.System("desk"), new AddMember(organization, user, roles)));
        return new Actor.Member(user, organization, BuiltInRoles.grantsOf(roles), Set.of());
        // end of snippet
    }

    JobId open(Actor recruiter, String title) {
        // snippet: open
        JobDetails details = JobDetails.of(new Name(title), new Body("Builds things that last."));
        return done(ats.jobs().create().run(recruiter, new CreateJob(JobDraft.of(details), JobStatus.OPEN)))
                .id();
        // end of snippet
    }

    ApplicationId apply(JobId job, Email email) {
        // snippet: apply
        ApplyPublicly apply = new ApplyPublicly(job, new Name("Pat Public"), email, new Body("I would like to."));
        return done(ats.pipeline().applyPublicly().run(new Actor.Anonymous(), apply))
                .id();
        // end of snippet
    }

    static MoveApplication move(ApplicationId application, String stage) {
        // snippet: move
        return new MoveApplication(application, new Stage(stage), new Line("Good letter"), Seen.ANY);
        // end of snippet
    }

    String stageOf(Actor reader, ApplicationId application) {
        // snippet: view
        ApplicationView view = done(ats.pipeline().view().ask(reader, new ViewApplication(application)));
        return view instanceof ApplicationView.ForMember seen ? seen.stage().key() : "not theirs to see";
        // end of snippet
    }

    // snippet: done
    /** What was asked for, or the refusal as an exception of this host's. */
    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new IllegalArgumentException(refusal.code());
        });
    }
    // end of snippet

    @Override
    public void close() {
        searches.close();
    }
}
