package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.application.kernel.UnitsOfWork;

/** Offends: only the Gate opens a unit of work. */
final class OpensAUnitOfWork {
    Opened enter(UnitsOfWork units, Opening opening) {
        return units.inside(opening, UnitOfWork::opened);
    }
}
