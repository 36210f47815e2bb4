package dev.ats.application.pipeline;

import dev.ats.application.pipeline.ApplicationReads.End;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationReads.Stretch;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaClock;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.pipeline.sla.SlaTerms;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.PipelineKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Applications whose stays are measured alike, and that came to their stage while they stand as is asked for: on one job
 * that has something of its own, or on all that have not.
 *
 * @param whole all of them
 */
record StayGroup(Stretch whole, SlaClock clock) {

    /** A target for a stage, of one pipeline or of a job, whichever its pipeline. */
    private record Target(PipelineKey pipeline, Stage stage, Integer usual) {}

    /** The groups there may be; of some nobody may be a member. */
    static List<StayGroup> of(SlaReads.Terms terms, Filter filter, Instant now) {
        if (Boolean.FALSE.equals(filter.active())) {
            return List.of();
        }
        List<StayGroup> groups = new ArrayList<>();
        Set<JobId> special = terms.special().keySet();
        JobId asked = filter.job();
        if (asked == null || !special.contains(asked)) {
            Set<JobId> except = asked == null ? special : Set.of();
            targets(terms, terms.usual(), filter)
                    .forEach(target -> groups.add(group(asked, except, terms.usual(), target, filter.sla(), now)));
        }
        terms.special().forEach((job, own) -> {
            if (asked == null || asked.equals(job)) {
                targets(terms, own, filter)
                        .forEach(target -> groups.add(group(job, Set.of(), own, target, filter.sla(), now)));
            }
        });
        return groups;
    }

    /** The targets that the job has of its own, and for all other stages those of the pipelines. */
    private static List<Target> targets(SlaReads.Terms terms, SlaTerms by, Filter filter) {
        List<Target> targets = new ArrayList<>();
        by.targets().keySet().forEach(stage -> targets.add(new Target(null, stage, null)));
        terms.targets()
                .forEach((pipeline, stages) -> stages.forEach((stage, hours) -> {
                    if (!by.targets().containsKey(stage)) {
                        targets.add(new Target(pipeline, stage, hours));
                    }
                }));
        targets.removeIf(target -> filter.stage() != null && !filter.stage().equals(target.stage()));
        return targets;
    }

    private static StayGroup group(
            JobId job, Set<JobId> except, SlaTerms by, Target target, SlaStatus status, Instant now) {
        SlaClock clock = by.clock(target.stage(), target.usual(), now);
        return new StayGroup(
                new Stretch(
                        job,
                        except,
                        target.pipeline(),
                        target.stage(),
                        after(clock, status, now),
                        until(clock, status, now)),
                clock);
    }

    private static End after(SlaClock clock, SlaStatus status, Instant now) {
        return switch (status == null ? SlaStatus.BREACHED : status) {
            case BREACHED -> End.FIRST;
            case AT_RISK -> End.after(clock.lastBreached(now));
            case ON_TRACK -> End.after(clock.lastAtRisk(now));
        };
    }

    private static End until(SlaClock clock, SlaStatus status, Instant now) {
        return switch (status == null ? SlaStatus.ON_TRACK : status) {
            case BREACHED -> End.after(clock.lastBreached(now));
            case AT_RISK -> End.after(clock.lastAtRisk(now));
            case ON_TRACK -> End.NEVER;
        };
    }

    /**
     * Those of them that come behind that place, in the order of when they are due.
     *
     * @param place null for all of them
     */
    Stretch from(DuePlace place, boolean descending) {
        if (place == null) {
            return whole;
        }
        End sooner = End.after(clock.lastDueBefore(place.dueAt()));
        End atOnce = place.isNever() ? End.NEVER : End.after(clock.lastDueBy(place.dueAt()));
        End came = place.came();
        End begin = came.compareTo(sooner) < 0 ? sooner : came.compareTo(atOnce) < 0 ? came : atOnce;
        End after = descending || begin.compareTo(whole.after()) < 0 ? whole.after() : begin;
        End until = !descending || begin.compareTo(whole.until()) > 0 ? whole.until() : begin;
        return new Stretch(whole.job(), whole.except(), whole.pipeline(), whole.stage(), after, until);
    }
}
