package dev.ats.application.pipeline;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.candidates.CandidateRules;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class EnterCandidateHandler implements Handler<EnterCandidate, EnterCandidateHandler.Subject, ApplicationView> {

    private final Vacancies vacancies;
    private final Applicants applicants;
    private final Submitting submitting;

    EnterCandidateHandler(Vacancies vacancies, Applicants applicants, Submitting submitting) {
        this.vacancies = vacancies;
        this.applicants = applicants;
        this.submitting = submitting;
    }

    /** The job, and the candidate, or null when there is no such candidate. */
    record Subject(Vacancies.Vacancy vacancy, Applicants.Known known) {}

    @Override
    public Permission permission() {
        return Permission.APPLICATION_CREATE;
    }

    @Override
    public Optional<Subject> load(EnterCandidate command) {
        return vacancies
                .find(command.job())
                .map(vacancy -> new Subject(
                        vacancy,
                        applicants.byId(command.candidate(), command.job()).orElse(null)));
    }

    @Override
    public Facts facts(Subject subject) {
        return subject.vacancy().accessFacts();
    }

    @Override
    public Decision<ApplicationView> decide(EnterCandidate command, Subject subject, Moment moment) {
        Applicants.Known known = subject.known();
        if (known == null) {
            return Decision.refuse(
                    CandidateRules.UNKNOWN_CANDIDATE.brokenAt("/candidate_id", "is not a candidate of yours"));
        }
        if (!subject.vacancy().job().takesApplicationsAt(moment.at())) {
            return Decision.refuse(PipelineRules.JOB_NOT_OPEN.broken());
        }
        if (known.active() != null) {
            return Decision.refuse(PipelineRules.ALREADY_APPLIED.broken(
                    "application_id", known.active().toString()));
        }
        return submitting.submit(
                subject.vacancy(),
                known.candidate(),
                null,
                null,
                moment,
                application -> ApplicationView.ForMember.of(
                        Submitting.caseOf(application, subject.vacancy(), known.candidate(), null, known.tags())));
    }
}
