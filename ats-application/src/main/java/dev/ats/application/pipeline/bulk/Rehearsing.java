package dev.ats.application.pipeline.bulk;

import dev.ats.application.candidates.CandidateTags;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Rehearsal;
import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.Applications;
import dev.ats.domain.candidates.CandidateTag;
import dev.ats.domain.candidates.CandidateTagged;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes rehearsals of a bulk's items that know of each other: a rehearsal sees only what is committed, so what the items
 * before would have changed for those after them, openings and tags, is laid over what is read.
 */
final class Rehearsing {

    private final Gate gate;
    private final Applications applications;
    private final Jobs jobs;
    private final CandidateTags tags;

    Rehearsing(Gate gate, Applications applications, Jobs jobs, CandidateTags tags) {
        this.gate = gate;
        this.applications = applications;
        this.jobs = jobs;
        this.tags = tags;
    }

    /** A course of rehearsals before which nothing has happened. */
    Course afresh() {
        return new Course();
    }

    /** Rehearsals in a row. */
    final class Course {

        private final Map<JobId, Integer> hired = new HashMap<>();
        private final Set<CandidateId> tagged = new HashSet<>();

        Rehearsal<MoveInBulk, ItemResult> move() {
            return gate.rehearsal(new MoveInBulkHandler(new Overlaid(), Items.UNWRITTEN));
        }

        Rehearsal<TagInBulk, ItemResult> tag() {
            return gate.rehearsal(new TagInBulkHandler(applications, new Filed(), Items.UNWRITTEN));
        }

        /** From now on, this is taken to have happened. */
        void happened(Event event) {
            if (event instanceof ApplicationMoved moved && moved.entered() == StageKind.WON) {
                hired.merge(moved.job(), 1, Integer::sum);
            }
            if (event instanceof CandidateTagged put) {
                tagged.add(put.candidate());
            }
        }

        private boolean isFull(JobId job) {
            int more = hired.getOrDefault(job, 0);
            return more > 0
                    && jobs.findCase(job, Jobs.Hold.NOTHING)
                            .map(found -> found.filled() + more
                                    >= found.job().state().details().openings())
                            .orElse(false);
        }

        /** Applications, on jobs whose openings the hires before have taken. */
        private final class Overlaid implements Applications {

            @Override
            public Optional<ApplicationCase> find(ApplicationId id, Hold hold) {
                return applications
                        .find(id, hold)
                        .map(found -> hold == Hold.OPENINGS
                                        && isFull(found.application().state().job())
                                ? found.withNoOpeningLeft()
                                : found);
            }

            @Override
            public Saving saving(Change<Application> change) {
                return applications.saving(change);
            }

            @Override
            public Map<Stage, Long> occupied(JobId job) {
                return applications.occupied(job);
            }

            @Override
            public Saving movingOver(JobId job, Pipeline to, long count) {
                return applications.movingOver(job, to, count);
            }

            @Override
            public Saving remark(ApplicationId id, int sequence, Line reason) {
                return applications.remark(id, sequence, reason);
            }

            @Override
            public Saving letter(ApplicationId id, Body letter) {
                return applications.letter(id, letter);
            }
        }

        /** The tags of candidates; all of one bulk put the same one. */
        private final class Filed implements CandidateTags {

            @Override
            public boolean has(CandidateId candidate, Tag tag) {
                return tagged.contains(candidate) || tags.has(candidate, tag);
            }

            @Override
            public Saving saving(Change<CandidateTag> put) {
                return tags.saving(put);
            }
        }
    }
}
