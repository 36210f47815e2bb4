package dev.ats.application;

import dev.ats.application.access.AccessUseCases;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Reactions;
import dev.ats.application.messaging.MessagingUseCases;
import dev.ats.application.organizations.OrganizationsUseCases;
import dev.ats.application.pipeline.PipelineUseCases;

/** Puts the product together from its ports: the one place where it is wired, for servers, hosts and tests alike. */
public final class AtsAssembly {

    private AtsAssembly() {}

    /** The product on these ports. */
    public static Ats of(AtsPorts ports) {
        Reactions reactions = Reactions.of(JobsUseCases.fillOpeningWhenHired(ports.jobs()));
        Gate gate = new Gate(ports.kernel(), reactions);
        return new Ats(
                AccessUseCases.of(gate, ports.accounts(), ports.memberships(), ports.staff(), ports.identities()),
                OrganizationsUseCases.of(gate, ports.organizations(), ports.memberships(), ports.accounts()),
                JobsUseCases.of(gate, ports.jobs(), ports.jobReads(), ports.staff()),
                PipelineUseCases.of(
                        gate,
                        ports.jobs(),
                        ports.candidates(),
                        ports.applicants(),
                        ports.applications(),
                        ports.applicationReads()),
                MessagingUseCases.of(gate, ports.mails(), ports.mailReads(), ports.secrets(), ports.mailer()));
    }
}
