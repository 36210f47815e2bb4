package dev.ats.adapter.jdbc;

import dev.ats.application.kernel.Order;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.SearchText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Filters of every shape with random values, each to be asked for in some order. */
record Filters(
        Random random,
        List<JobId> jobs,
        List<Stage> stages,
        List<CandidateId> candidates,
        List<AccountId> recruiters,
        List<String> names,
        List<Instant> times) {

    private static final int SHAPES = 128;

    /** A filter, and the order to ask in. */
    record Asked(Filter filter, Order<ApplicationSort> order) {}

    /** Each shape with whatever may be said of being active, in turn. */
    List<Asked> some() {
        List<Asked> asked = new ArrayList<>();
        for (int shape = 0; shape < SHAPES; shape++) {
            Filter filter = Filter.NONE
                    .withJob((shape & 1) == 0 ? null : oneOf(jobs))
                    .withStage((shape & 2) == 0 ? null : oneOf(stages))
                    .withCandidate((shape & 4) == 0 ? null : oneOf(candidates))
                    .withRecruiter((shape & 8) == 0 ? null : oneOf(recruiters))
                    .withSource((shape & 16) == 0 ? null : oneOf(List.of(CandidateSource.values())))
                    .withSearch((shape & 32) == 0 ? null : new SearchText(oneOf(names)))
                    .withActive(oneOf(Arrays.asList(null, true, false)));
            asked.add(new Asked((shape & 64) == 0 ? filter : within(filter), oneOf(orders())));
        }
        orders().forEach(order -> asked.add(new Asked(Filter.NONE, order)));
        return asked;
    }

    private Filter within(Filter filter) {
        Instant one = oneOf(times);
        Instant other = oneOf(times);
        return one.isBefore(other) ? filter.within(one, other) : filter.within(other, one);
    }

    private static List<Order<ApplicationSort>> orders() {
        return List.of(
                Order.descending(ApplicationSort.APPLIED_AT),
                Order.ascending(ApplicationSort.APPLIED_AT),
                Order.descending(ApplicationSort.MOVED_AT),
                Order.ascending(ApplicationSort.MOVED_AT));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
