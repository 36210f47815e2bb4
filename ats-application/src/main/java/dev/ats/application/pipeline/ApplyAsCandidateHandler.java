package dev.ats.application.pipeline;

import dev.ats.application.candidates.Candidates;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.pipeline.PipelineRules;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.util.Optional;

final class ApplyAsCandidateHandler
        implements Handler<ApplyAsCandidate, ApplyAsCandidateHandler.Subject, ApplicationView> {

    private final Vacancies vacancies;
    private final Applicants applicants;
    private final Candidates candidates;
    private final Submitting submitting;

    ApplyAsCandidateHandler(Vacancies vacancies, Applicants applicants, Candidates candidates, Submitting submitting) {
        this.vacancies = vacancies;
        this.applicants = applicants;
        this.candidates = candidates;
        this.submitting = submitting;
    }

    /** The job, and who wants it. */
    record Subject(Vacancies.Vacancy vacancy, Applicants.SignedIn person) {}

    @Override
    public Permission permission() {
        return Permission.JOB_APPLY;
    }

    @Override
    public Optional<Subject> load(ApplyAsCandidate command) {
        return vacancies.find(command.job()).flatMap(vacancy -> applicants
                .byAccount(command.account(), command.job())
                .map(person -> new Subject(vacancy, person)));
    }

    @Override
    public Facts facts(Subject subject) {
        return subject.vacancy().accessFacts();
    }

    @Override
    public Decision<ApplicationView> decide(ApplyAsCandidate command, Subject subject, Moment moment) {
        Account account = subject.person().account();
        if (!Author.account(account.state().id()).equals(moment.by())) {
            throw new IllegalArgumentException("nobody applies in the name of another account");
        }
        if (!subject.vacancy().job().takesApplicationsAt(moment.at())) {
            return Decision.refuse(PipelineRules.JOB_NOT_OPEN.broken());
        }
        Applicants.Known known = subject.person().known();
        if (known != null && known.active() != null) {
            return Decision.refuse(PipelineRules.ALREADY_APPLIED.broken(
                    "application_id", known.active().toString()));
        }
        Change<Candidate> person = changeOf(subject, known, moment);
        Candidate candidate = person == null ? known.candidate() : person.next();
        return submitting.submit(
                subject.vacancy(),
                candidate,
                savingOf(person, known),
                command.coverLetter(),
                moment,
                application -> ApplicationView.ForCandidate.of(
                        Submitting.caseOf(application, subject.vacancy(), candidate, command.coverLetter())));
    }

    private Saving savingOf(Change<Candidate> person, Applicants.Known known) {
        if (person == null) {
            return null;
        }
        return known == null ? candidates.saving(person) : candidates.linking(person);
    }

    private static Change<Candidate> changeOf(Subject subject, Applicants.Known known, Moment moment) {
        Account.State account = subject.person().account().state();
        if (known == null) {
            return Candidate.addAccount(
                    subject.vacancy().job().state().organization(),
                    account.id(),
                    account.fullName(),
                    account.email(),
                    account.emailVerified(),
                    moment);
        }
        return known.candidate().state().account() == null ? known.candidate().linkTo(account.id()) : null;
    }
}
