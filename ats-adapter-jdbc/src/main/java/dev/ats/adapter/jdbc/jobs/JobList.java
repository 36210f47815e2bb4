package dev.ats.adapter.jdbc.jobs;

import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Words;
import dev.ats.adapter.jdbc.organizations.OrganizationEntity;
import dev.ats.adapter.jdbc.search.Listing;
import dev.ats.adapter.jdbc.search.Part;
import dev.ats.adapter.jdbc.search.Rows;
import dev.ats.adapter.jdbc.search.Search;
import dev.ats.adapter.jdbc.search.Seen;
import dev.ats.adapter.jdbc.search.Track;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobSort;
import dev.ats.application.jobs.SeenJob;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.AccountId;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Selection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaEntityJoin;
import org.hibernate.query.criteria.JpaFrom;
import org.hibernate.query.criteria.JpaRoot;
import org.hibernate.query.criteria.JpaSubQuery;

/** The jobs of an organization. Those of somebody, or with some words, are few and put in order; others go by status. */
record JobList(JobFilter filter, Order<JobSort> order, Paging paging, Sight sight) implements Search<Page<SeenJob>> {

    private static final String[] STATUSES =
            Stream.of(JobStatus.values()).map(Words::of).toArray(String[]::new);

    @Override
    public Page<SeenJob> in(StatelessSession session) {
        HibernateCriteriaBuilder cb = session.getCriteriaBuilder();
        Listing<JobEntity> jobs = new Listing<>(session, JobEntity.class, track());
        return jobs.page(part(jobs), paging, (query, job) -> beside(query, job, cb), SeenJobs::read);
    }

    private Track track() {
        return switch (order.by()) {
            case CREATED_AT -> Track.ofInstants("createdAt", order, paging);
            case TITLE -> Track.ofTexts("titleKey", order, paging);
            case PRIORITY -> Track.ofRanks("priorityRank", order, paging);
        };
    }

    private Part part(Listing<JobEntity> jobs) {
        boolean few = filter.recruiter() != null
                || filter.hiringManager() != null
                || !filter.search().isForAny();
        return few || filter.status() != null ? jobs.where(this::asked) : jobs.along("status", STATUSES, this::asked);
    }

    private void asked(Rows<JobEntity> jobs) {
        jobs.without("deletedAt")
                .having("status", word(filter.status()))
                .having(
                        "priorityRank",
                        filter.priority() == null ? null : filter.priority().rank())
                .having("workMode", word(filter.workMode()))
                .having("employmentType", word(filter.employmentType()));
        workedOnBy(jobs, filter.recruiter(), "recruiter");
        workedOnBy(jobs, filter.hiringManager(), "hiring_manager");
        if (!filter.search().isForAny()) {
            jobs.foundBy("search_jobs", "id", JobWords.query(filter.search()));
        }
        Seen.jobs(sight).accept(jobs);
    }

    private static void workedOnBy(Rows<JobEntity> jobs, AccountId account, String part) {
        if (account != null) {
            jobs.meeting("id", JobStaffEntity.class, "jobId", staff -> staff.having("accountId", account.value())
                    .having("part", part));
        }
    }

    private static List<Selection<?>> beside(
            JpaCriteriaQuery<Tuple> query, JpaFrom<?, JobEntity> job, HibernateCriteriaBuilder cb) {
        JpaEntityJoin<JobEntity, JobOpeningsEntity> openings = job.join(JobOpeningsEntity.class);
        openings.on(
                cb.equal(openings.get("organizationId"), job.get("organizationId")),
                cb.equal(openings.get("jobId"), job.get("id")));
        JpaEntityJoin<JobEntity, OrganizationEntity> organization = job.join(OrganizationEntity.class);
        organization.on(cb.equal(organization.get("id"), job.get("organizationId")));
        return List.of(
                openings.alias("openings"),
                organization.get("name").alias("organization"),
                staff("recruiter", query, job, cb).alias("recruiters"),
                staff("hiring_manager", query, job, cb).alias("hiring_managers"));
    }

    private static JpaSubQuery<UUID[]> staff(
            String part, JpaCriteriaQuery<Tuple> query, JpaFrom<?, JobEntity> job, HibernateCriteriaBuilder cb) {
        JpaSubQuery<UUID[]> accounts = query.subquery(UUID[].class);
        JpaRoot<JobStaffEntity> staff = accounts.from(JobStaffEntity.class);
        return accounts.select(cb.arrayAgg(cb.asc(staff.get("accountId")), staff.<UUID>get("accountId")))
                .where(
                        cb.equal(staff.get("organizationId"), job.get("organizationId")),
                        cb.equal(staff.get("jobId"), job.get("id")),
                        cb.equal(staff.get("part"), part));
    }

    private static String word(Enum<?> constant) {
        return constant == null ? null : Words.of(constant);
    }
}
