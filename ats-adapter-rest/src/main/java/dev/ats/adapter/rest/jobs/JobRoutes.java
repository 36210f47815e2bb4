package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.jobs.ChangeJobStatus;
import dev.ats.application.jobs.DeleteJob;
import dev.ats.application.jobs.DiscardJob;
import dev.ats.application.jobs.JobView;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.jobs.ReplaceJob;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Seen;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.JobId;
import java.util.List;

/** The routes of one job. */
public final class JobRoutes {

    /** What of a job may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual()
            .and(
                    JobView.ForMember.class,
                    "department",
                    "location",
                    "experienceMin",
                    "experienceMax",
                    "salaryMin",
                    "salaryMax",
                    "benefits",
                    "slaDays",
                    "publishedAt",
                    "validThrough")
            .and(
                    JobView.ForPublic.class,
                    "department",
                    "location",
                    "experienceMin",
                    "experienceMax",
                    "salaryMin",
                    "salaryMax",
                    "benefits",
                    "validThrough");

    static final String CONTEXT = "jobs";
    static final String JOB = "job_id";
    static final String PATH = "/jobs/{job_id}";

    private static final Parameter<Boolean> FORCE = new Parameter<>(
            "force", Boolean.class, "true deletes it although applications are active; needs job.discard.");

    private final JobsUseCases jobs;

    public JobRoutes(JobsUseCases jobs) {
        this.jobs = jobs;
    }

    /** Where a job is to stand. */
    record StatusBody(@Required JobStatus status) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(create(), view(), replace(), changeStatus(), delete());
    }

    private Route<CreateJobBody> create() {
        return Route.post("/jobs")
                .of(CONTEXT)
                .named("createJob", "Create a job: open and published unless its status says otherwise.")
                .body(CreateJobBody.class, """
                        {"title": "Baker", "description": "Bread from four in the morning.", "location": "Ghent", \
                        "openings": 2, "employment_type": "full_time", "required_skills": ["Sourdough"], \
                        "salary_min": {"amount": "2800.00", "currency": "EUR"}}""")
                .answersVersion(201, JobView.ForMember.class)
                .refuses(JobRules.NOT_A_MEMBER, JobRules.CODE_TAKEN, JobRules.UNKNOWN_PIPELINE, GateRules.DUPLICATE)
                .needs(Permission.JOB_CREATE)
                .by(request -> request.run(
                        jobs.create(),
                        request.body().command(request),
                        job -> Reply.created("/jobs/" + job.id(), job, job.version())));
    }

    private Route<Void> view() {
        return Route.get(PATH)
                .of(CONTEXT)
                .named(
                        "viewJob",
                        "Look at a job: all of it as a member; as anybody else what is published, and its status.")
                .answersVersion(200, JobView.class)
                .needs(Permission.JOB_VIEW)
                .by(request -> request.ask(jobs.view(), new ViewJob(job(request)), JobRoutes::shown));
    }

    private Route<ReplaceJobBody> replace() {
        return Route.put(PATH)
                .of(CONTEXT)
                .named("replaceJob", "Replace all that is written of a job; not its staff, nor its status.")
                .body(ReplaceJobBody.class, """
                        {"title": "Baker", "description": "Bread from three in the morning.", "openings": 3}""")
                .answersVersion(200, JobView.ForMember.class)
                .refuses(JobRules.CODE_TAKEN, JobRules.OPENINGS_BELOW_FILLED, GateRules.DUPLICATE, GateRules.STALE)
                .needs(Permission.JOB_UPDATE)
                .conditional()
                .by(request -> request.run(
                        jobs.replace(),
                        new ReplaceJob(
                                job(request),
                                request.body().code(),
                                request.body().details(request),
                                request.seen(null)),
                        JobRoutes::shown));
    }

    private Route<StatusBody> changeStatus() {
        return Route.put(PATH + "/status")
                .of(CONTEXT)
                .named("changeJobStatus", "Open a job, put it on hold, or close it.")
                .body(StatusBody.class, """
                        {"status": "on_hold"}""")
                .answersVersion(200, JobView.ForMember.class)
                .refuses(JobRules.TRANSITION_NOT_ALLOWED, GateRules.STALE)
                .needs(Permission.JOB_UPDATE)
                .conditional()
                .by(request -> request.run(
                        jobs.changeStatus(),
                        new ChangeJobStatus(job(request), request.body().status(), request.seen(null)),
                        JobRoutes::shown));
    }

    private Route<Void> delete() {
        return Route.delete(PATH)
                .of(CONTEXT)
                .named("deleteJob", "Delete a job; its applications stay.")
                .takes(FORCE)
                .answers(204)
                .refuses(JobRules.HAS_ACTIVE_APPLICATIONS, GateRules.STALE)
                .needs(Permission.JOB_DELETE, Permission.JOB_DISCARD)
                .conditional()
                .by(this::delete);
    }

    private StoredReply delete(Request<Void> request) {
        JobId job = job(request);
        Seen seen = request.seen(null);
        return Boolean.TRUE.equals(request.parameter(FORCE))
                ? request.run(jobs.discard(), new DiscardJob(job, seen), gone -> Reply.done())
                : request.run(jobs.delete(), new DeleteJob(job, seen), gone -> Reply.done());
    }

    static JobId job(Request<?> request) {
        return request.id(JOB, JobId::new);
    }

    static StoredReply shown(JobView job) {
        return Reply.ok(job, job.version());
    }
}
