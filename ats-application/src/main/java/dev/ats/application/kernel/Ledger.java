package dev.ats.application.kernel;

import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.util.List;

/** Writes what is no part of any commit, a denial or a look, into the journal: one entry, in a unit of work apart. */
final class Ledger {

    private final KernelPorts ports;

    Ledger(KernelPorts ports) {
        this.ports = ports;
    }

    /** Who tried what, and with which request. */
    record Attempt(Actor actor, Permission permission, Home home, String requestId) {}

    /**
     * Appends the entry to the journal of that home.
     *
     * @return whether it is certain to stand there
     */
    boolean append(Attempt deed, Home journal, Ref object, Ending ending, List<Event> facts) {
        try {
            ports.apart().inside(Opening.toChange(journal, deed.actor(), RequestKey.NONE), unit -> {
                AuditEntry entry = entry(deed, unit.opened().home(), object, ending, facts);
                unit.commit(List.of(ports.journal().saving(entry)));
                return entry;
            });
            return true;
        } catch (Unavailable | OutcomeUnknown | Conflict gone) {
            ports.observer().failed(deed.permission().code(), gone);
            return false;
        }
    }

    private AuditEntry entry(Attempt deed, OrganizationId organization, Ref object, Ending ending, List<Event> facts) {
        return new AuditEntry(
                ports.ids().next(),
                organization,
                deed.actor().author(),
                deed.permission(),
                object,
                ending,
                facts,
                ports.clock().now(),
                deed.requestId());
    }
}
