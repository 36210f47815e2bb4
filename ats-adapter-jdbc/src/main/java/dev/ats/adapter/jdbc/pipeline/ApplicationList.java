package dev.ats.adapter.jdbc.pipeline;

import dev.ats.adapter.jdbc.candidates.CandidateEntity;
import dev.ats.adapter.jdbc.candidates.CandidateWords;
import dev.ats.adapter.jdbc.jobs.JobStaffEntity;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Words;
import dev.ats.adapter.jdbc.search.Listing;
import dev.ats.adapter.jdbc.search.Part;
import dev.ats.adapter.jdbc.search.Rows;
import dev.ats.adapter.jdbc.search.Search;
import dev.ats.adapter.jdbc.search.Seen;
import dev.ats.adapter.jdbc.search.Track;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Id;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaEntityJoin;

/**
 * The applications of an organization that pass a filter, found along what leaves fewest: the candidates, a job, the
 * jobs that somebody works on, a stage. So nobody walks along what they do not see, or did not ask for.
 */
record ApplicationList(Filter filter, Order<ApplicationSort> order, Paging paging, Sight sight)
        implements Search<Page<ApplicationRow>> {

    @Override
    public Page<ApplicationRow> in(StatelessSession session) {
        HibernateCriteriaBuilder cb = session.getCriteriaBuilder();
        Listing<ApplicationEntity> applications = new Listing<>(session, ApplicationEntity.class, track());
        return applications.page(
                part(applications),
                paging,
                (query, application) -> {
                    JpaEntityJoin<ApplicationEntity, CandidateEntity> candidate =
                            application.join(CandidateEntity.class);
                    candidate.on(cb.equal(candidate.get("id"), application.get("candidateId")));
                    return List.of(candidate.alias("candidate"));
                },
                ApplicationList::line);
    }

    private Track track() {
        return switch (order.by()) {
            case APPLIED_AT -> Track.ofInstants("appliedAt", order, paging).within(filter.from(), filter.to());
            case MOVED_AT -> Track.ofInstants("movedAt", order, paging);
            case SLA -> throw new IllegalArgumentException("walked along stays");
        };
    }

    private Part part(Listing<ApplicationEntity> applications) {
        if (filter.candidate() != null || filter.search() != null) {
            return applications.where(one -> Seen.applications(sight).accept(fewOf(one)));
        }
        if (!sight.all()) {
            return applications.both(
                    applications.along(
                            "jobId",
                            JobStaffEntity.class,
                            "jobId",
                            staff -> Seen.assignments(sight).accept(staff.having("jobId", value(filter.job()))),
                            one -> recruited(asked(one))),
                    applications.where(one -> Seen.own(sight).accept(fewOf(one))));
        }
        if (filter.job() != null || (filter.recruiter() == null && filter.stage() != null)) {
            return applications.where(one -> recruited(asked(one.having("jobId", value(filter.job())))));
        }
        if (filter.recruiter() != null) {
            return applications.along("jobId", JobStaffEntity.class, "jobId", this::recruiting, this::asked);
        }
        return filter.active() == null
                ? applications.along("active", new Boolean[] {true, false}, this::asked)
                : applications.where(this::asked);
    }

    /** What is asked for, besides the job and who recruits for it. */
    private Rows<ApplicationEntity> asked(Rows<ApplicationEntity> applications) {
        return rest(applications.having("stage", stage()).having("active", filter.active()));
    }

    /** All that is asked for, of those that candidates have: they are few. */
    private Rows<ApplicationEntity> fewOf(Rows<ApplicationEntity> applications) {
        recruited(rest(applications
                .having("candidateId", value(filter.candidate()))
                .havingToo("jobId", value(filter.job()))
                .havingToo("stage", stage())
                .havingToo("active", filter.active())));
        return filter.search() == null
                ? applications
                : applications.foundBy("search_candidates", "candidateId", CandidateWords.query(filter.search()));
    }

    private Rows<ApplicationEntity> rest(Rows<ApplicationEntity> applications) {
        if (order.by() != ApplicationSort.APPLIED_AT) {
            applications.notBefore("appliedAt", filter.from()).before("appliedAt", filter.to());
        }
        return applications.naming("candidateId", CandidateEntity.class, "source", source());
    }

    private Rows<ApplicationEntity> recruited(Rows<ApplicationEntity> applications) {
        return filter.recruiter() == null
                ? applications
                : applications.meeting("jobId", JobStaffEntity.class, "jobId", this::recruiting);
    }

    private String stage() {
        return filter.stage() == null ? null : filter.stage().key();
    }

    private String source() {
        return filter.source() == null ? null : Words.of(filter.source());
    }

    private void recruiting(Rows<JobStaffEntity> staff) {
        staff.having("accountId", value(filter.recruiter())).having("part", "recruiter");
    }

    private static UUID value(Id id) {
        return id == null ? null : id.value();
    }

    private static ApplicationRow line(Tuple item) {
        ApplicationEntity row = item.get("row", ApplicationEntity.class);
        CandidateEntity candidate = item.get("candidate", CandidateEntity.class);
        return new ApplicationRow(
                new ApplicationId(row.id()),
                new JobId(row.jobId()),
                new ApplicationCase.Person(
                        new CandidateId(candidate.id()), new Name(candidate.name()), new Email(candidate.email())),
                new Stage(row.stage()),
                row.active(),
                row.appliedAt(),
                row.movedAt(),
                row.version());
    }
}
