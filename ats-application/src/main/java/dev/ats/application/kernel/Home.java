package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;

/**
 * How a command or query names the one organization that its unit of work enters.
 *
 * <p>A unit of work resolves it in its opening trip; where the thing named does not exist, it enters no organization
 * and sees nothing.
 */
public sealed interface Home {

    /** The organization the actor acts in; for an account without one, its own things everywhere, to read only. */
    static Home ofActor() {
        return OfActor.IT;
    }

    /** The organization of that job. */
    static Home ofJob(JobId job) {
        return new OfJob(job);
    }

    /** The organization of that application. */
    static Home ofApplication(ApplicationId application) {
        return new OfApplication(application);
    }

    /** That organization. */
    static Home of(OrganizationId organization) {
        return new Of(organization);
    }

    /** An organization that this very command founds, under that id. */
    static Home newOrganization(OrganizationId organization) {
        return new Of(organization);
    }

    /** What belongs to no organization. */
    static Home installation() {
        return new Of(OrganizationId.INSTALLATION);
    }

    /** See {@link #ofActor()}. */
    record OfActor() implements Home {

        private static final OfActor IT = new OfActor();
    }

    /** See {@link #ofJob}. */
    record OfJob(JobId job) implements Home {

        public OfJob {
            requireNonNull(job, "job");
        }
    }

    /** See {@link #ofApplication}. */
    record OfApplication(ApplicationId application) implements Home {

        public OfApplication {
            requireNonNull(application, "application");
        }
    }

    /** See {@link #of}. */
    record Of(OrganizationId organization) implements Home {

        public Of {
            requireNonNull(organization, "organization");
        }
    }
}
