package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.adapter.rest.routes.Sorting;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.application.pipeline.BoardView;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.ListMyApplications;
import dev.ats.application.pipeline.OwnApplicationRow;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.SearchText;
import java.time.Instant;
import java.util.List;

/** Applications in numbers: of a job, of an organization, and one's own. */
final class ListRoutes {

    private static final Parameter<Stage> STAGE =
            new Parameter<>("stage", Stage.class, "Only applications in this stage.");
    private static final Parameter<JobId> OF_JOB =
            new Parameter<>("job_id", JobId.class, "Only applications on this job.");
    private static final Parameter<CandidateId> CANDIDATE =
            new Parameter<>("candidate_id", CandidateId.class, "Only applications of this candidate.");
    private static final Parameter<Boolean> ACTIVE =
            new Parameter<>("active", Boolean.class, "Only applications that have not ended, or only those that have.");
    private static final Parameter<AccountId> RECRUITER =
            new Parameter<>("recruiter", AccountId.class, "Only applications on jobs that this account recruits for.");

    private static final Parameter<CandidateSource> SOURCE =
            new Parameter<>("source", CandidateSource.class, "Only applications of candidates known from there.");
    private static final Parameter<Instant> FROM =
            new Parameter<>("from", Instant.class, "Only applications submitted then or later.");
    private static final Parameter<Instant> TO =
            new Parameter<>("to", Instant.class, "Only applications submitted before then.");
    private static final Parameter<SearchText> SEARCH = new Parameter<>(
            "search",
            SearchText.class,
            "Only applications of candidates with words in name or e-mail address that begin like these, in any case.");
    private static final Parameter<SlaStatus> SLA = new Parameter<>(
            "sla",
            SlaStatus.class,
            "Only applications that stand so to the target of their stage; not your own, and none without a target.");
    private static final Sorting<ApplicationSort> SORTING = Sorting.usually(FindApplications.USUAL);

    private final PipelineUseCases pipeline;

    ListRoutes(PipelineUseCases pipeline) {
        this.pipeline = pipeline;
    }

    /** All of them; what is one's own comes before what is named by its id. */
    List<Route<?>> all() {
        return List.of(list(), board(), find(), mine());
    }

    private Route<Void> list() {
        return Route.get("/jobs/{job_id}/applications")
                .of(PipelineRoutes.CONTEXT)
                .named("listApplications", "List the applications of a job, newest first.")
                .takes(STAGE)
                .answersPages(ApplicationRow.class)
                .needs(Permission.APPLICATION_BROWSE)
                .by(this::list);
    }

    private Route<Void> board() {
        return Route.get("/jobs/{job_id}/board")
                .of(PipelineRoutes.CONTEXT)
                .named("viewBoard", "Look at a job's pipeline: of every stage how many are in it, and the newest.")
                .takes(PipelineRoutes.AS_OF)
                .answers(200, BoardView.class)
                .needs(Permission.APPLICATION_BROWSE)
                .by(request -> request.ask(
                        pipeline.board(),
                        new ViewBoard(
                                request.id(PipelineRoutes.JOB, JobId::new), request.parameter(PipelineRoutes.AS_OF)),
                        Reply::ok));
    }

    private Route<Void> find() {
        return Route.get("/applications")
                .of(PipelineRoutes.CONTEXT)
                .named(
                        "findApplications",
                        "List the applications of the organization; in the order of sla, which is the soonest due first,"
                                + " only those that have a target.")
                .takes(OF_JOB)
                .takes(STAGE)
                .takes(CANDIDATE)
                .takes(ACTIVE)
                .takes(RECRUITER)
                .takes(SOURCE)
                .takes(FROM)
                .takes(TO)
                .takes(SEARCH)
                .takes(SLA)
                .answersPages(ApplicationRow.class, SORTING)
                .needs(Permission.APPLICATION_BROWSE)
                .by(this::find);
    }

    private Route<Void> mine() {
        return Route.get("/applications/mine")
                .of(PipelineRoutes.CONTEXT)
                .named("listMyApplications", "List your own applications in all organizations, newest first.")
                .answersPages(OwnApplicationRow.class)
                .needs(Permission.APPLICATION_VIEW)
                .by(this::mine);
    }

    private StoredReply list(Request<Void> request) {
        Paging paging = request.paging();
        JobId job = request.id(PipelineRoutes.JOB, JobId::new);
        return request.ask(
                pipeline.list(),
                new ListApplications(job, request.parameter(STAGE), paging),
                page -> request.page(page, paging));
    }

    private StoredReply find(Request<Void> request) {
        Order<ApplicationSort> order = request.order(SORTING);
        Paging paging = request.paging(order.by());
        ApplicationReads.Filter filter = request.checked(
                FROM,
                () -> new ApplicationReads.Filter(
                        request.parameter(OF_JOB),
                        request.parameter(STAGE),
                        request.parameter(CANDIDATE),
                        request.parameter(ACTIVE),
                        request.parameter(RECRUITER),
                        request.parameter(SOURCE),
                        request.parameter(FROM),
                        request.parameter(TO),
                        request.parameter(SEARCH),
                        request.parameter(SLA)));
        return request.ask(
                pipeline.find(), new FindApplications(filter, order, paging), page -> request.page(page, paging));
    }

    private StoredReply mine(Request<Void> request) {
        Paging paging = request.paging();
        return request.ask(
                new Actor.Account(request.account()),
                pipeline.mine(),
                new ListMyApplications(paging),
                page -> request.page(page, paging));
    }
}
