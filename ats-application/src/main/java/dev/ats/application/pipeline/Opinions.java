package dev.ats.application.pipeline;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import java.util.Map;
import java.util.Set;

/** The feedback and the notes on applications of the organization entered. */
public interface Opinions {

    /** The roles of those of these accounts that are members. */
    Map<AccountId, Set<RoleName>> rolesOf(Set<AccountId> accounts);

    /**
     * The saving that keeps feedback, and apart from it what it says in words, because that can be erased.
     *
     * @param comments null when it says nothing
     */
    Saving feedback(Change<Feedback> given, Body comments);

    /** The saving that keeps a note and whom it mentions, and apart from them its text, because that can be erased. */
    Saving note(Change<Note> written, Body text);
}
