package dev.ats.adapter.jdbc;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.Ats;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.JobSort;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.domain.access.Actor;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.SearchText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks the large organization for its lists through every filter, in every order, for two pages and for the total. */
record EveryList(Ats ats, Actor reader) {

    void ask() {
        jobFilters()
                .forEach(filter -> inEveryOrder(
                        JobSort.values(),
                        order -> paging -> done(ats.jobs().list().ask(reader, new ListJobs(filter, order, paging)))));
        applicationFilters()
                .forEach(filter -> inEveryOrder(
                        // The third is walked along stays, and asked for beside what else is about them.
                        new ApplicationSort[] {ApplicationSort.APPLIED_AT, ApplicationSort.MOVED_AT},
                        order -> paging ->
                                done(ats.pipeline().find().ask(reader, new FindApplications(filter, order, paging)))));
    }

    /** Every page, wherever it begins, is asked for in the same words: the second one shows that it is found as well. */
    private static <K extends Enum<K>> void inEveryOrder(
            K[] sorts, Function<Order<K>, Function<Paging, Page<?>>> list) {
        for (K sort : sorts) {
            for (Order<K> order :
                    Stream.of(Order.ascending(sort), Order.descending(sort)).toList()) {
                Page<?> first = list.apply(order).apply(Paging.FIRST.withTotal());
                if (first.more()) {
                    Page<?> second = list.apply(order).apply(new Paging(Paging.USUAL, first.next()));
                    assertThat(second.items()).isNotEmpty();
                }
            }
        }
    }

    private static Stream<JobFilter> jobFilters() {
        JobFilter all = JobFilter.NONE;
        return Stream.of(
                all,
                all.withStatus(JobStatus.OPEN),
                all.withPriority(Priority.HIGH),
                all.withStatus(JobStatus.CLOSED).withPriority(Priority.LOW),
                all.withWorkMode(WorkMode.REMOTE).withEmploymentType(EmploymentType.FULL_TIME),
                all.withRecruiter(Volume.RECRUITER),
                all.withRecruiter(Volume.RECRUITER).withStatus(JobStatus.OPEN),
                all.withHiringManager(Volume.RECRUITER),
                all.withSearch(new JobSearch(new SearchText("57"), null, null, null)));
    }

    private static Stream<Filter> applicationFilters() {
        Filter all = Filter.NONE;
        Stage applied = new Stage("applied");
        Instant day = Instant.now().minus(100, ChronoUnit.DAYS);
        return Stream.of(
                all,
                all.withStage(new Stage("offer")),
                all.withStage(applied),
                all.withStage(applied).withActive(true),
                all.withActive(true),
                all.withActive(false),
                all.withJob(Volume.JOB),
                all.withJob(Volume.OTHER_JOB).withStage(applied).withActive(true),
                all.withCandidate(Volume.candidate(8)),
                all.withCandidate(Volume.candidate(8)).withJob(Volume.JOB).withStage(applied),
                all.withRecruiter(Volume.OTHER_RECRUITER),
                all.withRecruiter(Volume.OTHER_RECRUITER).withJob(Volume.OTHER_JOB),
                all.withSource(CandidateSource.PORTAL),
                all.within(day, day.plus(4, ChronoUnit.HOURS)),
                all.withSearch(new SearchText("8888")),
                all.withSearch(new SearchText("c8888")).withStage(applied));
    }
}
