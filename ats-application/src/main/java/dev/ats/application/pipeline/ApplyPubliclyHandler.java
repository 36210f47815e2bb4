package dev.ats.application.pipeline;

import dev.ats.application.candidates.Candidates;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Telling;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.pipeline.ApplicationRepeated;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class ApplyPubliclyHandler implements Handler<ApplyPublicly, ApplyPubliclyHandler.Subject, ApplicationReceipt> {

    private final Vacancies vacancies;
    private final Applicants applicants;
    private final Candidates candidates;
    private final Submitting submitting;

    ApplyPubliclyHandler(Vacancies vacancies, Applicants applicants, Candidates candidates, Submitting submitting) {
        this.vacancies = vacancies;
        this.applicants = applicants;
        this.candidates = candidates;
        this.submitting = submitting;
    }

    /** The job, and whoever is known by the address, if anybody is. */
    record Subject(Vacancies.Vacancy vacancy, Applicants.Known known) {}

    @Override
    public Permission permission() {
        return Permission.JOB_APPLY;
    }

    @Override
    public Optional<Subject> load(ApplyPublicly command) {
        return vacancies
                .find(command.job())
                .map(vacancy -> new Subject(
                        vacancy,
                        applicants.byEmail(command.email(), command.job()).orElse(null)));
    }

    @Override
    public Facts facts(Subject subject) {
        return subject.vacancy().accessFacts();
    }

    @Override
    public Decision<ApplicationReceipt> decide(ApplyPublicly command, Subject subject, Moment moment) {
        JobId job = command.job();
        if (!subject.vacancy().job().takesApplicationsAt(moment.at())) {
            return Decision.refuse(PipelineRules.JOB_NOT_OPEN.broken());
        }
        Applicants.Known known = subject.known();
        if (known != null && known.active() != null) {
            ApplicationId nowhere = new ApplicationId(moment.newId());
            CandidateId candidate = known.candidate().state().id();
            return Decision.accept(
                    ApplicationReceipt.of(nowhere, subject.vacancy(), moment.at()),
                    Telling.of(new ApplicationRepeated(known.active(), job, candidate)));
        }
        Change<Candidate> added = known == null
                ? Candidate.add(
                        subject.vacancy().job().state().organization(),
                        command.name(),
                        command.email(),
                        CandidateSource.PORTAL,
                        moment)
                : null;
        Candidate candidate = known == null ? added.next() : known.candidate();
        return submitting.submit(
                subject.vacancy(),
                candidate,
                added == null ? null : candidates.saving(added),
                command.coverLetter(),
                moment,
                application -> ApplicationReceipt.of(application.state().id(), subject.vacancy(), moment.at()));
    }
}
