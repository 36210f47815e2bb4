package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.jobs.ForgetJob;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.jobs.ListSavedJobs;
import dev.ats.application.jobs.SaveJob;
import dev.ats.application.jobs.SavedJobView;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import java.util.List;

/** The routes of the jobs somebody keeps in mind. */
public final class SavedJobRoutes {

    private static final String LIST = "/me/saved-jobs";
    private static final String ONE = LIST + "/{job_id}";

    private final JobsUseCases jobs;

    public SavedJobRoutes(JobsUseCases jobs) {
        this.jobs = jobs;
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(list(), save(), forget());
    }

    private Route<Void> list() {
        return Route.get(LIST)
                .of(JobRoutes.CONTEXT)
                .named("listSavedJobs", "List the jobs you have saved that are on the board, the last first.")
                .answersPages(SavedJobView.class)
                .needs(Permission.SAVED_JOB_VIEW)
                .by(this::list);
    }

    private Route<Void> save() {
        return Route.put(ONE)
                .of(JobRoutes.CONTEXT)
                .named("saveJob", "Save a job that is on the board; once saved, again changes nothing.")
                .answers(204)
                .needs(Permission.SAVED_JOB_CHANGE)
                .by(request -> request.run(
                        jobs.save(), new SaveJob(request.account(), JobRoutes.job(request)), job -> Reply.done()));
    }

    private Route<Void> forget() {
        return Route.delete(ONE)
                .of(JobRoutes.CONTEXT)
                .named("forgetJob", "Forget a saved job; one that was not saved, too.")
                .answers(204)
                .needs(Permission.SAVED_JOB_CHANGE)
                .by(request -> request.run(
                        jobs.forget(), new ForgetJob(request.account(), JobRoutes.job(request)), job -> Reply.done()));
    }

    private StoredReply list(Request<Void> request) {
        Paging paging = request.paging();
        return request.ask(jobs.saved(), new ListSavedJobs(paging), page -> request.page(page, paging));
    }
}
