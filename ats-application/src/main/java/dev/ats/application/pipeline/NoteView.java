package dev.ats.application.pipeline;

import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.pipeline.opinions.NoteId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A note as members read it.
 *
 * @param text null when it has been erased
 * @param mentions in the order of their ids
 */
public record NoteView(
        NoteId id,
        ApplicationId applicationId,
        Body text,
        List<AccountId> mentions,
        Author writtenBy,
        Instant writtenAt) {

    public NoteView {
        mentions = List.copyOf(mentions);
    }

    /** That note with its text, or null. */
    public static NoteView of(Note.State written, Body text) {
        return new NoteView(
                written.id(),
                written.application(),
                text,
                written.mentions().stream()
                        .sorted(Comparator.comparing(AccountId::toString))
                        .toList(),
                written.by(),
                written.at());
    }
}
