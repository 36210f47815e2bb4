package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationReads.Stretch;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaBreached;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;

/** Breaches of targets in the organization entered, each told once. */
public interface Breaches {

    /** The organizations at work, whose breaches are to be told. Outside any unit of work, because each is entered after. */
    List<OrganizationId> organizations();

    /** What stays are measured by. */
    SlaReads.Terms terms();

    /** Stays along these stretches of which nothing has been told, at most so many of each stretch, the earliest first. */
    List<Overdue> untold(List<Stretch> stretches, int most);

    /** The saving that tells of a breach; where somebody else has meanwhile, a lost creation. */
    Saving telling(SlaBreached breach, Instant now);

    /**
     * A stay.
     *
     * @param stretch counted from 0
     * @param sequence of the step that led into the stage
     */
    record Overdue(int stretch, ApplicationId application, JobId job, Stage stage, int sequence, Instant entered) {

        public Overdue {
            requireNonNull(application, "application");
            requireNonNull(job, "job");
            requireNonNull(stage, "stage");
            requireNonNull(entered, "entered");
        }
    }
}
