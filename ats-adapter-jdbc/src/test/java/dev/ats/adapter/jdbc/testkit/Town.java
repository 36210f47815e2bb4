package dev.ats.adapter.jdbc.testkit;

import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.AtsPorts;
import dev.ats.application.access.AddMember;
import dev.ats.application.access.RegisterAccount;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.organizations.FoundOrganization;
import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.Set;
import java.util.UUID;

/** People and things to tell stories with: everything is made through the use cases, under names of its own. */
public final class Town {

    private static final Actor SEED = new Actor.System("seed");

    private final AtsPorts ports;
    private final Ats ats;

    public Town(AtsPorts ports) {
        this.ports = ports;
        this.ats = AtsAssembly.of(ports);
    }

    /** The product. */
    public Ats ats() {
        return ats;
    }

    /** A new account, its address verified. */
    public AccountId account() {
        return account(address(), true);
    }

    /** A new account. */
    public AccountId account(Email email, boolean verified) {
        return done(ats.access().register().run(SEED, new RegisterAccount(new Name("Ada Byron"), email, verified)));
    }

    /** A new organization, and its admin. */
    public Actor.Member admin() {
        AccountId founder = account();
        OrganizationId id = new OrganizationId(ports.kernel().ids().next());
        FoundOrganization found =
                new FoundOrganization(id, new Name("Org " + id), OrganizationKind.EMPLOYER, founder, Set.of());
        done(ats.organizations().found().run(SEED, found));
        return member(founder, id, BuiltInRoles.ADMIN.name());
    }

    /** A new member of the organization with that role. */
    public Actor.Member member(OrganizationId organization, RoleName role) {
        AccountId account = account();
        done(ats.access().addMember().run(SEED, new AddMember(organization, account, Set.of(role))));
        return member(account, organization, role);
    }

    /** A job of the recruiter's that takes applications. */
    public JobId job(Actor.Member recruiter, int openings) {
        return job(recruiter, openings, true);
    }

    /** A job of the recruiter's. */
    public JobId job(Actor.Member recruiter, int openings, boolean open) {
        JobDraft draft = new JobDraft(
                null,
                new Name("Engineer"),
                new Body("Builds bridges."),
                null,
                new Name("Pune"),
                WorkMode.HYBRID,
                EmploymentType.FULL_TIME,
                openings,
                null,
                Set.of(),
                Set.of());
        return done(ats.jobs().create().run(recruiter, new CreateJob(draft, open ? JobStatus.OPEN : JobStatus.DRAFT)))
                .id();
    }

    /** An application that somebody new has just sent in. */
    public ApplicationId application(JobId job) {
        ApplyPublicly apply = new ApplyPublicly(job, new Name("Grace Hopper"), address(), new Body("Hire me."));
        return done(ats.pipeline().applyPublicly().run(new Actor.Anonymous(), apply))
                .id();
    }

    /** An application of that account's. */
    public ApplicationId application(JobId job, AccountId account) {
        ApplyAsCandidate apply = new ApplyAsCandidate(job, account, null);
        return done(ats.pipeline().applyAsCandidate().run(new Actor.Account(account), apply))
                .id();
    }

    /** An address nobody has yet. */
    public static Email address() {
        return new Email("p" + UUID.randomUUID() + "@example.org");
    }

    /** The result, or a failure that names the refusal. */
    public static <T> T done(Outcome<T> outcome) {
        return outcome.fold(result -> result, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    private static Actor.Member member(AccountId account, OrganizationId organization, RoleName role) {
        return new Actor.Member(account, organization, BuiltInRoles.grantsOf(Set.of(role)), Set.of());
    }
}
