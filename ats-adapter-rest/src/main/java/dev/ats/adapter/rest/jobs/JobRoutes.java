package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.json.Between;
import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.JobView;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The routes of jobs. */
public final class JobRoutes {

    private static final String CONTEXT = "jobs";
    private static final String JOB = "job_id";

    /** What of a job may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual()
            .and(JobView.ForMember.class, "department", "location", "publishedAt", "validThrough")
            .and(JobView.ForPublic.class, "department", "location", "validThrough");

    private final JobsUseCases jobs;

    public JobRoutes(JobsUseCases jobs) {
        this.jobs = jobs;
    }

    /** A job to be created: open, unless it says otherwise; and published, unless it is a draft. */
    public record CreateJobBody(
            @Required Name title,
            @Required Body description,
            JobCode code,
            Name department,
            Name location,
            WorkMode workMode,
            EmploymentType employmentType,

            @Between(least = 1, most = JobDraft.MOST_OPENINGS)
            Integer openings,

            Instant validThrough,
            Set<AccountId> recruiterIds,
            Set<AccountId> hiringManagerIds,
            JobStatus status) {

        /** What it asks for. */
        public CreateJob command() {
            JobDraft draft = new JobDraft(
                    code,
                    title,
                    description,
                    department,
                    location,
                    workMode == null ? WorkMode.ONSITE : workMode,
                    employmentType == null ? EmploymentType.FULL_TIME : employmentType,
                    openings == null ? 1 : openings,
                    validThrough,
                    recruiterIds == null ? Set.of() : recruiterIds,
                    hiringManagerIds == null ? Set.of() : hiringManagerIds);
            return new CreateJob(draft, status == null ? JobStatus.OPEN : status);
        }
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(
                Route.post("/jobs")
                        .of(CONTEXT)
                        .named(
                                "createJob",
                                "Create a job: open unless its status says otherwise, and published unless it is a draft.")
                        .body(CreateJobBody.class, """
                                {"title": "Baker", "description": "Bread from four in the morning.", "location": "Ghent", \
                                "openings": 2, "employment_type": "full_time"}""")
                        .answersVersion(201, JobView.ForMember.class)
                        .refuses(JobRules.NOT_A_MEMBER, GateRules.DUPLICATE)
                        .needs(Permission.JOB_CREATE)
                        .by(this::create),
                Route.get("/jobs/{job_id}")
                        .of(CONTEXT)
                        .named(
                                "viewJob",
                                "Look at a job: all of it as a member; as anybody else what is published, and its status.")
                        .answersVersion(200, JobView.class)
                        .needs(Permission.JOB_VIEW)
                        .by(this::view));
    }

    private StoredReply create(Request<CreateJobBody> request) {
        return request.run(
                jobs.create(),
                request.checked(request.body()::command),
                job -> Reply.created("/jobs/" + job.id(), job, job.version()));
    }

    private StoredReply view(Request<Void> request) {
        return request.ask(jobs.view(), new ViewJob(request.id(JOB, JobId::new)), job -> Reply.ok(job, job.version()));
    }
}
