package dev.ats.application.pipeline;

import dev.ats.application.access.Roles;
import dev.ats.application.access.Staff;
import dev.ats.application.candidates.Candidates;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.application.pipeline.sla.SlaUseCases;
import dev.ats.application.pipeline.sla.Slas;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.domain.access.Facts;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Moment;
import java.util.Optional;
import java.util.function.Function;

/** What can be done with applications. */
public record PipelineUseCases(
        UseCase<ApplyPublicly, ApplicationReceipt> applyPublicly,
        UseCase<ApplyAsCandidate, ApplicationView> applyAsCandidate,
        UseCase<EnterCandidate, ApplicationView> enterCandidate,
        UseCase<MoveApplication, MoveResult> move,
        UseCase<WithdrawApplication, ApplicationView> withdraw,
        UseCase<ReinstateApplication, ApplicationView> reinstate,
        Ask<ViewApplication, ApplicationView> view,
        Ask<ViewHistory, HistoryView> history,
        Ask<ListApplications, Page<ApplicationRow>> list,
        Ask<FindApplications, Page<ApplicationRow>> find,
        Ask<ListMyApplications, Page<OwnApplicationRow>> mine,
        Ask<ViewBoard, BoardView> board,
        UseCase<TellBreaches, Integer> tellBreaches,
        OfOpinions opinions,
        SlaUseCases sla,
        TemplatesUseCases templates,
        BulkUseCases bulks) {

    /** What members think of applications, and tell each other. */
    public record OfOpinions(
            UseCase<GiveFeedback, FeedbackView> giveFeedback,
            Ask<ListFeedback, Page<FeedbackView>> feedback,
            UseCase<WriteNote, NoteView> writeNote,
            Ask<ListNotes, Page<NoteView>> notes) {}

    /** What the policy may know of that application, or nothing when there is none. */
    public static Optional<Facts> factsOf(Applications applications, ApplicationId application) {
        return applications.find(application, Applications.Hold.NOTHING).map(ApplicationCase::accessFacts);
    }

    /** That application with all that is needed to decide on moving it there, or nothing when there is none. */
    public static Optional<ApplicationCase> findToMove(Applications applications, ApplicationId id, Stage to) {
        return new Moving(applications).find(id, to);
    }

    /**
     * Decides on moving it there, as on a single request.
     *
     * @param reason why, or null
     * @param show what is answered
     * @param beside what is to be saved with the move, and only with it
     */
    public static <R> Decision<R> move(
            Applications applications,
            ApplicationCase found,
            Stage to,
            Line reason,
            Moment moment,
            Function<Application, R> show,
            Function<R, Saving> beside) {
        return new Moving(applications).stepWith(found, to, reason, moment, show, beside);
    }

    /** Its use cases, behind the gate. */
    public static PipelineUseCases of(
            Gate gate,
            Jobs jobs,
            Candidates candidates,
            Applicants applicants,
            Applications applications,
            ApplicationReads reads,
            PublishedPipelines pipelines,
            PastReads past,
            Clock clock,
            Opinions opinions,
            OpinionReads opinionReads,
            Slas slas,
            SlaReads slaReads,
            Breaches breaches,
            Staff staff,
            Roles roles,
            TemplatesUseCases templates,
            BulkUseCases bulks) {
        Submitting submitting = new Submitting(applications);
        Timing timing = new Timing(slaReads, clock);
        Vacancies vacancies = new Vacancies(jobs, pipelines);
        TimeTravel travel = new TimeTravel(past, pipelines);
        return new PipelineUseCases(
                gate.useCase(new ApplyPubliclyHandler(vacancies, applicants, candidates, submitting)),
                gate.useCase(new ApplyAsCandidateHandler(vacancies, applicants, candidates, submitting)),
                gate.useCase(new EnterCandidateHandler(vacancies, applicants, submitting)),
                gate.useCase(new MoveApplicationHandler(applications)),
                gate.useCase(new WithdrawApplicationHandler(applications)),
                gate.useCase(new ReinstateApplicationHandler(jobs, applicants, applications)),
                gate.question(new ViewApplicationHandler(reads, applications, travel, clock)),
                gate.question(new ViewHistoryHandler(reads, applications)),
                gate.question(new ListApplicationsHandler(jobs, reads, timing)),
                gate.question(new FindApplicationsHandler(reads, new StayWalk(reads, slaReads, clock), timing)),
                gate.question(new ListMyApplicationsHandler(reads)),
                gate.question(new ViewBoardHandler(vacancies, reads, timing, travel)),
                gate.useCase(new TellBreachesHandler(breaches, clock)),
                new OfOpinions(
                        gate.useCase(new GiveFeedbackHandler(applications, opinions)),
                        gate.question(new ListFeedbackHandler(applications, opinionReads)),
                        gate.useCase(new WriteNoteHandler(applications, opinions, staff, roles)),
                        gate.question(new ListNotesHandler(applications, opinionReads))),
                SlaUseCases.of(gate, jobs, pipelines, slas),
                templates,
                bulks);
    }
}
