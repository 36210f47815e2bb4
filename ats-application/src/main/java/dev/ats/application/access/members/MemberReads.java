package dev.ats.application.access.members;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;

/** Members as they are looked at. */
public interface MemberReads extends ReadPort {

    /** The members of the organization, newest account first. */
    Page<MemberView> list(Paging paging, Visibility visibility);
}
