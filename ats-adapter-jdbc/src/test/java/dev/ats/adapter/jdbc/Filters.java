package dev.ats.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Filters of every shape with random values, and what is found through them. */
record Filters(
        Random random, List<JobId> jobs, List<Stage> stages, List<CandidateId> candidates, List<AccountId> recruiters) {

    private static final int SHAPES = 16;

    /** Each shape twice with whatever may be said of being active. */
    List<ApplicationReads.Filter> some() {
        List<ApplicationReads.Filter> filters = new ArrayList<>();
        for (int turn = 0; turn < 2 * SHAPES; turn++) {
            for (Boolean active : Arrays.asList(null, true, false)) {
                filters.add(ApplicationReads.Filter.NONE
                        .withJob((turn & 1) == 0 ? null : oneOf(jobs))
                        .withStage((turn & 2) == 0 ? null : oneOf(stages))
                        .withCandidate((turn & 4) == 0 ? null : oneOf(candidates))
                        .withActive(active)
                        .withRecruiter((turn & 8) == 0 ? null : oneOf(recruiters)));
            }
        }
        return filters;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Page by page, so that pages are tried as well. */
    static Set<ApplicationId> matching(ApplicationReads reads, ApplicationReads.Filter filter, Visibility sight) {
        List<ApplicationId> found = new ArrayList<>();
        Place after = null;
        do {
            Page<ApplicationRow> page = reads.matching(filter, FindApplications.USUAL, new Paging(3, after), sight);
            page.items().forEach(row -> found.add(row.id()));
            after = page.next();
        } while (after != null);
        assertThat(found)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        Comparator.comparing((ApplicationId id) -> id.value().toString())
                                .reversed());
        return Set.copyOf(found);
    }
}
