package dev.ats.application.pipeline;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.shared.ApplicationId;

/** Feedback and notes as they are read: by members only, and by nobody on what is about themselves. */
public interface OpinionReads extends ReadPort {

    /** The feedback on an application, newest first. */
    Page<FeedbackView> feedback(ApplicationId application, Paging paging, Visibility visibility);

    /** The notes on an application, newest first. */
    Page<NoteView> notes(ApplicationId application, Paging paging, Visibility visibility);
}
