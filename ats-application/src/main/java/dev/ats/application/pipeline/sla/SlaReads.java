package dev.ats.application.pipeline.sla;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.Sla;
import dev.ats.domain.pipeline.sla.SlaTerms;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.PipelineKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Stays of applications in stages, as they are looked at. Nobody sees how an application of their own is measured. */
public interface SlaReads extends ReadPort {

    /** The stays that last of those of these applications that may be seen, and are not the reader's own. */
    Map<ApplicationId, Stay> stays(Collection<ApplicationId> applications, Visibility visibility);

    /** What the stays of applications in the organization entered are measured by. */
    Terms terms(Visibility visibility);

    /**
     * A stay that lasts.
     *
     * @param usual the hours that its pipeline gives the stage, or null
     */
    record Stay(Stage stage, Integer usual, Instant entered, SlaTerms terms) {

        public Stay {
            requireNonNull(stage, "stage");
            requireNonNull(entered, "entered");
            requireNonNull(terms, "terms");
        }

        /** How it stands at that instant; null when the stage has no target. */
        public Sla at(Instant now) {
            return terms.at(stage, usual, entered, now);
        }
    }

    /**
     * What stays are measured by.
     *
     * @param usual by which they are on all jobs but the special ones
     * @param special jobs on which applications are active and that have targets of their own, or were on hold
     * @param targets the hours that pipelines give their stages, where they do
     */
    record Terms(SlaTerms usual, Map<JobId, SlaTerms> special, Map<PipelineKey, Map<Stage, Integer>> targets) {

        public Terms {
            requireNonNull(usual, "usual");
            special = Map.copyOf(special);
            targets = Map.copyOf(targets);
        }
    }
}
