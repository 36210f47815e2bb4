package dev.ats.adapter.rest.pipeline;

import dev.ats.adapter.rest.edge.Limit;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Reply;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.pipeline.ApplicationReceipt;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.EnterCandidate;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.domain.access.Permission;
import dev.ats.domain.candidates.CandidateRules;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The one route to three ways of applying: somebody not signed in says who they are; somebody signed in need say nothing;
 * and whoever names a candidate enters that candidate. What belongs to another way is refused, never ignored.
 */
final class ApplyRoute {

    private static final String NAME = "/candidate_name";
    private static final String EMAIL = "/candidate_email";

    private final PipelineUseCases pipeline;

    ApplyRoute(PipelineUseCases pipeline) {
        this.pipeline = pipeline;
    }

    /** What is said when applying; which of it depends on who says it. */
    record ApplyBody(Name candidateName, Email candidateEmail, Body coverLetter, CandidateId candidateId) {}

    Route<ApplyBody> route() {
        return Route.post("/jobs/{job_id}/applications")
                .of(PipelineRoutes.CONTEXT)
                .named(
                        "apply",
                        "Apply: with name and e-mail when not signed in, with nothing more than a letter when signed in;"
                                + " or enter a candidate.")
                .body(ApplyBody.class, """
                        {"candidate_name": "Ada Lovelace", "candidate_email": "ada@example.com", \
                        "cover_letter": "I would like to bake."}""")
                .answersVersion(201, ApplicationReceipt.class, ApplicationView.class)
                .refuses(PipelineRules.JOB_NOT_OPEN, PipelineRules.ALREADY_APPLIED, CandidateRules.UNKNOWN_CANDIDATE)
                .needs(Permission.JOB_APPLY, Permission.APPLICATION_CREATE)
                .limit(Limit.APPLICATION)
                .by(this::apply);
    }

    private StoredReply apply(Request<ApplyBody> request) {
        JobId job = request.id(PipelineRoutes.JOB, JobId::new);
        ApplyBody body = request.body();
        if (body.candidateId() != null) {
            return enter(request, job, body);
        }
        return request.actor()
                .account()
                .map(account -> asCandidate(request, job, account, body))
                .orElseGet(() -> publicly(request, job, body));
    }

    private StoredReply enter(Request<ApplyBody> request, JobId job, ApplyBody body) {
        refuseIfSaid(body.candidateName(), body.candidateEmail(), body.coverLetter(), "cannot go with candidate_id");
        return request.run(pipeline.enterCandidate(), new EnterCandidate(job, body.candidateId()), ApplyRoute::created);
    }

    private StoredReply asCandidate(Request<ApplyBody> request, JobId job, AccountId account, ApplyBody body) {
        refuseIfSaid(body.candidateName(), body.candidateEmail(), null, "is known from your account; leave it out");
        return request.run(
                pipeline.applyAsCandidate(),
                new ApplyAsCandidate(job, account, body.coverLetter()),
                ApplyRoute::created);
    }

    private StoredReply publicly(Request<ApplyBody> request, JobId job, ApplyBody body) {
        List<Refusal.Fault> missing = new ArrayList<>();
        addUnless(body.candidateName() != null, missing, NAME, "is required of somebody not signed in");
        addUnless(body.candidateEmail() != null, missing, EMAIL, "is required of somebody not signed in");
        refuseIfAny(missing);
        return request.run(
                pipeline.applyPublicly(),
                new ApplyPublicly(job, body.candidateName(), body.candidateEmail(), body.coverLetter()),
                receipt -> Reply.created(PipelineRoutes.pathOf(receipt.id()), receipt, receipt.version()));
    }

    private static StoredReply created(ApplicationView view) {
        return Reply.created(PipelineRoutes.pathOf(view.id()), view, view.version());
    }

    private static void refuseIfSaid(Name name, Email email, Body letter, String why) {
        List<Refusal.Fault> faults = new ArrayList<>();
        addUnless(name == null, faults, NAME, why);
        addUnless(email == null, faults, EMAIL, why);
        addUnless(letter == null, faults, "/cover_letter", why);
        refuseIfAny(faults);
    }

    private static void addUnless(boolean fine, List<Refusal.Fault> faults, String pointer, String detail) {
        if (!fine) {
            faults.add(new Refusal.Fault(pointer, detail));
        }
    }

    private static void refuseIfAny(List<Refusal.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(Problem.of(WireProblems.INVALID_BODY, faults));
        }
    }
}
