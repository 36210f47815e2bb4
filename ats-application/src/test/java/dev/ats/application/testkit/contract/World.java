package dev.ats.application.testkit.contract;

import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.application.testkit.CountingIds;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Money;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** An organization of one test's own in a store that may be shared, and the things that have to be there first. */
public final class World {
    static final Actor ACTOR = new Actor.System("contract");

    /** In the order of their making, as lists are. */
    private static final IdSource IDS = new CountingIds();

    private static final AtomicReference<Instant> LATEST = new AtomicReference<>(Instant.EPOCH);

    private final AtsPorts ports;
    private final OrganizationId organization = new OrganizationId(UUID.randomUUID());

    private World(AtsPorts ports) {
        this.ports = ports;
    }

    /** A newly founded organization. */
    public static World in(AtsPorts ports) {
        World world = new World(ports);
        world.save(() -> ports.organizations().saving(world.founded("Organization " + world.organization)));
        return world;
    }

    /** Which organization. */
    public OrganizationId organization() {
        return organization;
    }

    /** Works inside a unit of work of this organization. */
    public <T> T inside(Function<UnitOfWork, T> work) {
        return inside(organization, work);
    }

    /** Works inside a unit of work of that organization. */
    public <T> T inside(OrganizationId entered, Function<UnitOfWork, T> work) {
        return ports.kernel().units().inside(new Opening(Home.of(entered), ACTOR, RequestKey.NONE, false), work);
    }

    /** Reads inside a unit of work of this organization. */
    public <T> T read(Supplier<T> read) {
        return inside(unit -> read.get());
    }

    /** Commits these in one unit of work of this organization. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void save(Supplier<Saving>... savings) {
        commit(organization, Arrays.asList(savings));
    }

    /** Commits these in one unit of work of that organization. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void save(OrganizationId entered, Supplier<Saving>... savings) {
        commit(entered, Arrays.asList(savings));
    }

    /** Commits that in a unit of work of that organization. */
    static void save(AtsPorts ports, OrganizationId entered, Supplier<Saving> saving) {
        ports.kernel().units().inside(new Opening(Home.of(entered), ACTOR, RequestKey.NONE, false), unit -> {
            unit.commit(List.of(saving.get()));
            return unit;
        });
    }

    private void commit(OrganizationId entered, List<Supplier<Saving>> savings) {
        inside(entered, unit -> {
            unit.commit(savings.stream().map(Supplier::get).toList());
            return unit;
        });
    }

    Change<Organization> founded(String name) {
        return Organization.found(
                organization,
                new Name(name),
                Organization.slugOf(new Name(name), organization),
                OrganizationKind.EMPLOYER,
                moment());
    }

    /** Registers an account with an address of its own. */
    public Account account(boolean verified) {
        Change<Account> registered =
                Account.register(new Name("Account " + UUID.randomUUID()), newEmail(), verified, moment());
        save(OrganizationId.INSTALLATION, () -> ports.accounts().saving(registered));
        return registered.next();
    }

    /** Adds a member with a new account. */
    public AccountId member(String... roles) {
        AccountId account = account(true).state().id();
        Set<RoleName> names = Set.of(Arrays.stream(roles).map(RoleName::new).toArray(RoleName[]::new));
        save(() -> ports.memberships().saving(Membership.add(organization, account, names, moment())));
        return account;
    }

    /** Creates an open job. */
    public Job job(int openings, AccountId... recruiters) {
        Change<Job> created = Job.create(
                organization,
                draft(null, openings, Set.of(recruiters)),
                new PipelineKey("default"),
                JobStatus.OPEN,
                moment());
        save(() -> ports.jobs().saving(created));
        return created.next();
    }

    /** Something to create a job from. */
    public JobDraft draft(JobCode code, int openings, Set<AccountId> recruiters) {
        JobDetails details = JobDetails.of(new Name("Engineer"), new Body("Builds things.\nAnd mends them."));
        return new JobDraft(code, details.withOpenings(openings), JobStaff.of(recruiters));
    }

    /** Adds a candidate without an account. */
    public Candidate candidate() {
        return save(newCandidate(newEmail()));
    }

    /** Adds that candidate. */
    public Candidate save(Change<Candidate> added) {
        save(() -> ports.candidates().saving(added));
        return added.next();
    }

    /** Somebody with that address, not yet saved. */
    public Change<Candidate> newCandidate(Email email) {
        return Candidate.add(organization, new Name("Carl Candidate"), email, CandidateSource.DIRECT, moment());
    }

    /** An application, not yet saved. */
    public Change<Application> submitted(Job job, Candidate candidate) {
        return Application.submit(
                organization, job.state().id(), candidate.state().id(), Pipelines.DEFAULT, moment());
    }

    /** Submits an application. */
    public Application application(Job job, Candidate candidate) {
        Change<Application> submitted = submitted(job, candidate);
        save(() -> ports.applications().saving(submitted));
        return submitted.next();
    }

    /** A move, not yet saved. */
    public Change<Application> moved(Application application, String to) {
        return application
                .moveTo(new Stage(to), Pipelines.DEFAULT, new MoveFacts(true), moment())
                .fold(Function.identity(), refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    /** Moves an application through these stages. */
    public Application move(Application application, String... stages) {
        Application now = application;
        for (String stage : stages) {
            Change<Application> moved = moved(now, stage);
            save(() -> ports.applications().saving(moved));
            now = moved.next();
        }
        return now;
    }

    /** Now, as precisely as a store keeps it, and later than any moment before. */
    public static Moment moment() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant later = LATEST.updateAndGet(last -> last.isBefore(now) ? now : last.plus(1, ChronoUnit.MICROS));
        return new Moment(Author.system("contract"), later, IDS);
    }

    /** So much money. */
    static Money euros(String amount) {
        return new Money(new BigDecimal(amount), new CurrencyCode("EUR"));
    }

    /** An address nobody has. */
    public static Email newEmail() {
        return new Email("Somebody." + UUID.randomUUID() + "@Example.org");
    }
}
