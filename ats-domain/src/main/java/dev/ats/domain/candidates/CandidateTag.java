package dev.ats.domain.candidates;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Tag;
import java.time.Instant;

/** That a candidate is filed under a tag. */
public final class CandidateTag {

    private final State state;

    private CandidateTag(State state) {
        this.state = state;
    }

    /** Who is filed under what, by whom and since when. */
    public record State(OrganizationId organization, CandidateId candidate, Tag tag, Author by, Instant at) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(candidate, "candidate");
            requireNonNull(tag, "tag");
            requireNonNull(by, "by");
            requireNonNull(at, "at");
        }
    }

    /** The tag that is in this state. */
    public static CandidateTag of(State state) {
        return new CandidateTag(requireNonNull(state, "state"));
    }

    /** Somebody files the candidate under that tag. */
    public static Change<CandidateTag> put(OrganizationId organization, CandidateId candidate, Tag tag, Moment moment) {
        return Change.of(
                new CandidateTag(new State(organization, candidate, tag, moment.by(), moment.at())),
                new CandidateTagged(candidate));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
