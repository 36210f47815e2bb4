package canary.dev.ats.application.jobs;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Saving;

/** Offends: only access saves something and refuses nevertheless. */
final class RecordsARefusal {
    Decision<Void> refuse(Saving saving) {
        return Decision.refuseAndRecord(GateRules.FORBIDDEN.broken(), saving);
    }
}
