package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import java.util.List;

/**
 * "Let us keep this in mind about this application."
 *
 * @param mentions whom it calls to it
 */
public record WriteNote(ApplicationId application, Body text, List<AccountId> mentions) implements Command<NoteView> {

    public WriteNote {
        requireNonNull(application, "application");
        requireNonNull(text, "text");
        mentions = List.copyOf(mentions);
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
