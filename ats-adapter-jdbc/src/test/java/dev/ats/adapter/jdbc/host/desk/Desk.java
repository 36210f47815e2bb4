package dev.ats.adapter.jdbc.host.desk;

import dev.ats.adapter.jdbc.AtsOnPostgres;
import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.host.HostServer;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.Ats;
import dev.ats.application.access.AddMember;
import dev.ats.application.access.RegisterAccount;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.kernel.Call;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Seen;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.organizations.FoundOrganization;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.MoveResult;
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

/** A host's recruiting desk: what any application does that embeds the product. */
public final class Desk implements AutoCloseable {

    private static final int CONNECTIONS = 40;

    private final Database pool;
    private final Searches searches;
    private final AtsOnPostgres product;
    private final Ats ats;
    private final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    private final Actor recruiter;
    private final JobId job;

    /** Opens it on that server, with a company, a recruiter and an open job. */
    public Desk(HostServer server) {
        pool = Database.open(server.host(), CONNECTIONS);
        DataSource connections = pool.connections();
        DataSource owner = server.owner().unpooled();
        String login = server.host().user();
        Clock clock = () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
        IdSource ids = UUID::randomUUID;
        JdbcSettings settings = JdbcSettings.defaults().withSchema("hiring").withRole("hiring_server");
        searches = JdbcPorts.searches();
        product =
                AtsOnPostgres.of(connections, clock, ids).withSettings(settings).withSearches(searches);
        product.migrate(owner, login);
        ats = product.assemble();
        UUID yourUser = UUID.randomUUID();
        AccountId founder = bring(yourUser, "Rita Recruiter", "rita-" + yourUser + "@desk.example");
        FoundOrganization found = new FoundOrganization(
                organization,
                new Name("Desk " + organization),
                OrganizationKind.EMPLOYER,
                founder,
                Set.of(BuiltInRoles.RECRUITER.name()));
        done(ats.organizations().found().run(new Actor.System("desk"), found));
        recruiter = join(founder);
        job = open("Engineer");
    }

    /** Makes a user of the host's known, under the id they have there. */
    AccountId bring(UUID user, String name, String email) {
        RegisterAccount register = new RegisterAccount(new AccountId(user), new Name(name), new Email(email), true);
        return done(ats.access().register().run(new Actor.System("desk"), register));
    }

    private Actor join(AccountId user) {
        Set<RoleName> roles = Set.of(BuiltInRoles.ADMIN.name(), BuiltInRoles.RECRUITER.name());
        done(ats.access().addMember().run(new Actor.System("desk"), new AddMember(organization, user, roles)));
        return new Actor.Member(user, organization, BuiltInRoles.grantsOf(roles), Set.of());
    }

    private JobId open(String title) {
        JobDetails details = JobDetails.of(new Name(title), new Body("Builds things that last."));
        return done(ats.jobs().create().run(recruiter, new CreateJob(JobDraft.of(details), JobStatus.OPEN)))
                .id();
    }

    /** Somebody applies for the job. */
    public ApplicationId apply() {
        Email email = new Email("pat-" + UUID.randomUUID() + "@home.example");
        ApplyPublicly apply = new ApplyPublicly(job, new Name("Pat Public"), email, new Body("I would like to."));
        return done(ats.pipeline().applyPublicly().run(new Actor.Anonymous(), apply))
                .id();
    }

    /** The same request under the same key, however often it is sent. */
    public static Call<MoveApplication, MoveResult> keyed(Actor actor, MoveApplication move, String key) {
        // snippet: key
        RequestKey once = new RequestKey("desk", key, "hash of " + move);
        return new Call<>(actor, move, once, "request-7", result -> StoredReply.EMPTY);
        // end of snippet
    }

    /** Wants the application in that stage, whichever version it is at. */
    public static MoveApplication move(ApplicationId application, String stage) {
        return new MoveApplication(application, new Stage(stage), new Line("Good letter"), Seen.ANY);
    }

    /** What was asked for, or the refusal as an exception of this host's. */
    public static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new Refused(refusal.code());
        });
    }

    /** The host's own way to say no. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String code) {
            super(code);
        }
    }

    /** The product, to be joined or assembled. */
    public AtsOnPostgres product() {
        return product;
    }

    /** The product in transactions of its own. */
    public Ats ats() {
        return ats;
    }

    /** The company. */
    public OrganizationId organization() {
        return organization;
    }

    /** Who may move applications. */
    public Actor recruiter() {
        return recruiter;
    }

    /** The host's connections. */
    public Database pool() {
        return pool;
    }

    @Override
    public void close() {
        searches.close();
        pool.close();
    }
}
