package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.json.Required;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.jobs.AssignHiringManagers;
import dev.ats.application.jobs.AssignRecruiters;
import dev.ats.application.jobs.JobView;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.kernel.GateRules;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.JobRules;
import dev.ats.domain.shared.AccountId;
import java.util.List;
import java.util.Set;

/** The routes of who works on a job. */
public final class JobStaffRoutes {

    private final JobsUseCases jobs;

    public JobStaffRoutes(JobsUseCases jobs) {
        this.jobs = jobs;
    }

    /** Who is to run it. */
    record RecruitersBody(@Required Set<AccountId> recruiterIds) {}

    /** Who is to decide. */
    record HiringManagersBody(@Required Set<AccountId> hiringManagerIds) {}

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(recruiters(), hiringManagers());
    }

    private Route<RecruitersBody> recruiters() {
        return Route.put(JobRoutes.PATH + "/recruiters")
                .of(JobRoutes.CONTEXT)
                .named("assignRecruiters", "Say who recruits for a job: these, and nobody else.")
                .body(RecruitersBody.class, """
                        {"recruiter_ids": ["01920000-0000-7000-8000-000000000010"]}""")
                .answersVersion(200, JobView.ForMember.class)
                .refuses(JobRules.NOT_A_MEMBER, JobRules.RECRUITER_REQUIRED, GateRules.STALE)
                .needs(Permission.JOB_STAFF)
                .conditional()
                .by(request -> request.run(
                        jobs.assignRecruiters(),
                        new AssignRecruiters(
                                JobRoutes.job(request), request.body().recruiterIds(), request.seen(null)),
                        JobRoutes::shown));
    }

    private Route<HiringManagersBody> hiringManagers() {
        return Route.put(JobRoutes.PATH + "/hiring-managers")
                .of(JobRoutes.CONTEXT)
                .named("assignHiringManagers", "Say who decides for a job: these, and nobody else.")
                .body(HiringManagersBody.class, """
                        {"hiring_manager_ids": ["01920000-0000-7000-8000-000000000010"]}""")
                .answersVersion(200, JobView.ForMember.class)
                .refuses(JobRules.NOT_A_MEMBER, GateRules.STALE)
                .needs(Permission.JOB_STAFF)
                .conditional()
                .by(request -> request.run(
                        jobs.assignHiringManagers(),
                        new AssignHiringManagers(
                                JobRoutes.job(request), request.body().hiringManagerIds(), request.seen(null)),
                        JobRoutes::shown));
    }
}
