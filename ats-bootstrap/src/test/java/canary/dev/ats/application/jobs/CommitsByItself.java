package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.UnitOfWork;
import java.util.List;

/** Offends: only the Gate's Flush commits. */
final class CommitsByItself {
    void save(UnitOfWork unit, Saving saving) {
        unit.commit(List.of(saving));
    }
}
