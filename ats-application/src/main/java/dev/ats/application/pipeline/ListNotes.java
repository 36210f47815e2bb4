package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.domain.shared.ApplicationId;

/** "What have we told each other about this application?" */
public record ListNotes(ApplicationId application, Paging paging) implements Query<Page<NoteView>> {

    public ListNotes {
        requireNonNull(application, "application");
        requireNonNull(paging, "paging");
    }

    @Override
    public Home home() {
        return Home.ofApplication(application);
    }
}
