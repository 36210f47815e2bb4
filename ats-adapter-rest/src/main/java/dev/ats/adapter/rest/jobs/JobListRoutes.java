package dev.ats.adapter.rest.jobs;

import dev.ats.adapter.rest.routes.Blanks;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.adapter.rest.routes.RouteDraft;
import dev.ats.adapter.rest.routes.Sorting;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.JobSort;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.jobs.ListBoard;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.access.Permission;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.SearchText;
import java.util.List;
import java.util.stream.Stream;

/** The one route to two lists: a member's organization's own, and the public board for everybody else. */
public final class JobListRoutes {

    /** What of a line may be unsaid. */
    public static final Blanks BLANKS = Blanks.usual()
            .and(JobListing.ForMember.class, "department", "location", "publishedAt", "validThrough")
            .and(JobListing.ForPublic.class, "department", "location", "salaryMin", "salaryMax", "validThrough");

    private static final Parameter<Boolean> BOARD =
            new Parameter<>("board", Boolean.class, "true shows a member the public board instead of the own list.");
    private static final Parameter<JobStatus> STATUS =
            new Parameter<>("status", JobStatus.class, "Only jobs of this status; not on the board.");
    private static final Parameter<Priority> PRIORITY =
            new Parameter<>("priority", Priority.class, "Only jobs that press so much; not on the board.");
    private static final Parameter<WorkMode> WORK_MODE =
            new Parameter<>("work_mode", WorkMode.class, "Only jobs worked in that way; not on the board.");
    private static final Parameter<EmploymentType> EMPLOYMENT_TYPE =
            new Parameter<>("employment_type", EmploymentType.class, "Only jobs of that type; not on the board.");
    private static final Parameter<AccountId> RECRUITER =
            new Parameter<>("recruiter", AccountId.class, "Only jobs this account recruits for; not on the board.");
    private static final Parameter<AccountId> HIRING_MANAGER =
            new Parameter<>("hiring_manager", AccountId.class, "Only jobs this account hires for; not on the board.");
    private static final Parameter<SearchText> TITLE = words("title", "title");
    private static final Parameter<SearchText> DEPARTMENT = words("department", "department");
    private static final Parameter<SearchText> LOCATION = words("location", "location");
    private static final Parameter<SearchText> SEARCH =
            words("search", "title, text, department, location, code, skills or benefits");

    private static final Sorting<JobSort> SORTING = Sorting.usually(ListJobs.USUAL);

    private final JobsUseCases jobs;

    public JobListRoutes(JobsUseCases jobs) {
        this.jobs = jobs;
    }

    /** All of them. */
    public List<Route<?>> all() {
        return List.of(Route.get("/jobs")
                .of(JobRoutes.CONTEXT)
                .named(
                        "listJobs",
                        "List jobs: as a member those of the organization, as anybody else the public board, newest first.")
                .takes(BOARD)
                .takes(STATUS)
                .takes(PRIORITY)
                .takes(WORK_MODE)
                .takes(EMPLOYMENT_TYPE)
                .takes(RECRUITER)
                .takes(HIRING_MANAGER)
                .takes(TITLE)
                .takes(DEPARTMENT)
                .takes(LOCATION)
                .takes(SEARCH)
                .answersPages(JobListing.class, SORTING)
                .needs(Permission.JOB_VIEW)
                .by(this::list));
    }

    private StoredReply list(Request<Void> request) {
        JobSearch search = new JobSearch(
                request.parameter(TITLE),
                request.parameter(DEPARTMENT),
                request.parameter(LOCATION),
                request.parameter(SEARCH));
        boolean board = request.actor().organization().isEmpty() || Boolean.TRUE.equals(request.parameter(BOARD));
        return board ? board(request, search) : own(request, search);
    }

    private StoredReply own(Request<Void> request, JobSearch search) {
        Order<JobSort> order = request.order(SORTING);
        Paging paging = request.paging(order.by());
        JobFilter filter = new JobFilter(
                request.parameter(STATUS),
                request.parameter(PRIORITY),
                request.parameter(WORK_MODE),
                request.parameter(EMPLOYMENT_TYPE),
                request.parameter(RECRUITER),
                request.parameter(HIRING_MANAGER),
                search);
        return request.ask(jobs.list(), new ListJobs(filter, order, paging), page -> request.page(page, paging));
    }

    private StoredReply board(Request<Void> request, JobSearch search) {
        request.refuse(STATUS, "is not known on the public board, where all are open");
        request.refuse(SORTING.parameter(), "is not known on the public board, which is newest first");
        Stream.of(PRIORITY, WORK_MODE, EMPLOYMENT_TYPE, RECRUITER, HIRING_MANAGER, RouteDraft.COUNT)
                .forEach(parameter -> request.refuse(parameter, "is not known on the public board"));
        Paging paging = request.paging();
        return request.ask(jobs.board(), new ListBoard(search, paging), page -> request.page(page, paging));
    }

    private static Parameter<SearchText> words(String name, String where) {
        return new Parameter<>(
                name, SearchText.class, "Only jobs with words in " + where + " that begin like these, in any case.");
    }
}
