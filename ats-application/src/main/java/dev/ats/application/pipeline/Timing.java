package dev.ats.application.pipeline;

import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.sla.SlaReads;
import dev.ats.domain.shared.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Says of the rows of a list how they stand to their targets now; to members only. */
final class Timing {

    private final SlaReads slas;
    private final Clock clock;

    Timing(SlaReads slas, Clock clock) {
        this.slas = slas;
        this.clock = clock;
    }

    /** The same page, timed. */
    Page<ApplicationRow> timed(Page<ApplicationRow> page, Visibility visibility) {
        Map<ApplicationId, SlaReads.Stay> stays = stays(page.items(), visibility);
        Instant now = clock.now();
        return page.map(row -> timed(row, stays, now));
    }

    /** The same rows, timed. */
    List<ApplicationRow> timed(List<ApplicationRow> rows, Visibility visibility) {
        return timed(Page.only(rows), visibility).items();
    }

    private Map<ApplicationId, SlaReads.Stay> stays(List<ApplicationRow> rows, Visibility visibility) {
        boolean shown = visibility.<Boolean>fold(member -> true, own -> false, () -> false, () -> true);
        List<ApplicationId> active = rows.stream()
                .filter(ApplicationRow::active)
                .map(ApplicationRow::id)
                .toList();
        return shown && !active.isEmpty() ? slas.stays(active, visibility) : Map.of();
    }

    private static ApplicationRow timed(ApplicationRow row, Map<ApplicationId, SlaReads.Stay> stays, Instant now) {
        SlaReads.Stay stay = stays.get(row.id());
        return stay == null ? row : row.with(stay.at(now));
    }
}
