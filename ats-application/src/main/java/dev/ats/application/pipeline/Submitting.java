package dev.ats.application.pipeline;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What all three ways of applying end in: perhaps a new or linked candidate, the application, and its letter. */
final class Submitting {

    private final Applications applications;

    Submitting(Applications applications) {
        this.applications = applications;
    }

    /**
     * Submits the candidate's application.
     *
     * @param person the saving of what happens to the candidate with it, or null
     * @param letter what they write, or null
     */
    <R> Decision<R> submit(
            Vacancies.Vacancy vacancy,
            Candidate candidate,
            Saving person,
            Body letter,
            Moment moment,
            Function<Application, R> show) {
        Change<Application> submitted = Application.submit(
                vacancy.job().state().organization(),
                vacancy.job().state().id(),
                candidate.state().id(),
                vacancy.pipeline(),
                moment);
        // The application first: what is told first is what the journal says was done.
        List<Saving> savings = new ArrayList<>(List.of(applications.saving(submitted)));
        if (person != null) {
            savings.add(person);
        }
        if (letter != null) {
            savings.add(applications.letter(submitted.next().state().id(), letter));
        }
        return Decision.accept(show.apply(submitted.next()), savings);
    }

    /**
     * A new application as a case. It is in the first stage, where no guard asks for openings.
     *
     * @param letter what it came with, or null
     */
    static ApplicationCase caseOf(
            Application application, Vacancies.Vacancy vacancy, Candidate candidate, Body letter) {
        return caseOf(application, vacancy, candidate, letter, List.of());
    }

    /** The same of a candidate with those tags. */
    static ApplicationCase caseOf(
            Application application, Vacancies.Vacancy vacancy, Candidate candidate, Body letter, List<Tag> tags) {
        return new ApplicationCase(
                application,
                vacancy.pipeline(),
                vacancy.job().state().details().title(),
                new ApplicationCase.Person(
                        candidate.state().id(),
                        candidate.state().name(),
                        candidate.state().email()),
                candidate.state().account(),
                vacancy.job().staff(),
                new MoveFacts(true),
                new ApplicationCase.File(letter, null, FeedbackSummary.NONE, tags));
    }
}
