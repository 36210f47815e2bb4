package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An application with all that is needed to decide on it and to show it.
 *
 * @param pipeline the one it goes through
 * @param jobTitle what it is for
 * @param person who applies
 * @param owner that person's account, or null
 * @param assigned the recruiters and hiring managers of its job
 * @param facts what guards may ask
 * @param file what only members read
 */
public record ApplicationCase(
        Application application,
        Pipeline pipeline,
        Name jobTitle,
        Person person,
        AccountId owner,
        Set<AccountId> assigned,
        MoveFacts facts,
        File file) {

    /**
     * What members read of it, and whoever applied does not.
     *
     * @param letter what it came with, or null
     * @param reason what was said about its last step, or null
     * @param tags what its candidate is filed under, in order
     */
    public record File(Body letter, Line reason, FeedbackSummary feedback, List<Tag> tags) {

        public File {
            tags = List.copyOf(tags);
            requireNonNull(feedback, "feedback");
        }
    }

    /** Who applies, in a few words. */
    public record Person(CandidateId id, Name name, Email email) {

        public Person {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(email, "email");
        }
    }

    public ApplicationCase {
        requireNonNull(application, "application");
        requireNonNull(pipeline, "pipeline");
        requireNonNull(jobTitle, "jobTitle");
        requireNonNull(person, "person");
        assigned = Set.copyOf(assigned);
        requireNonNull(facts, "facts");
        requireNonNull(file, "file");
    }

    /** What the policy may know of it. */
    public Facts accessFacts() {
        return Facts.of(application.state().organization()).ownedBy(owner).assignedTo(assigned);
    }

    /** The same case, were no opening of its job left. */
    public ApplicationCase withNoOpeningLeft() {
        return with(facts.withNoOpeningLeft());
    }

    /**
     * The same case after a step.
     *
     * @param reason what was said about it, or null
     */
    ApplicationCase now(Application next, Line reason) {
        File now = new File(file.letter(), reason, file.feedback(), file.tags());
        return new ApplicationCase(next, pipeline, jobTitle, person, owner, assigned, facts.after(Duration.ZERO), now);
    }

    /** The same case at that time: how long it has been in its stage is a fact, too. */
    ApplicationCase at(Instant now) {
        Duration waited = Duration.between(application.state().last().at(), now);
        return with(facts.after(waited));
    }

    /** The same case for that actor, when its pipeline asks who moves. */
    public ApplicationCase movedBy(Actor actor) {
        return pipeline.limitsMovers() ? with(facts.by(Movers.of(actor))) : this;
    }

    /** The same case for whoever looks, when its pipeline asks who moves. */
    ApplicationCase seenBy(Visibility visibility) {
        return pipeline.limitsMovers() ? with(facts.by(Movers.of(visibility))) : this;
    }

    private ApplicationCase with(MoveFacts known) {
        return new ApplicationCase(application, pipeline, jobTitle, person, owner, assigned, known, file);
    }
}
