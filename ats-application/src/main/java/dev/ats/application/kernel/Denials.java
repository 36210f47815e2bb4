package dev.ats.application.kernel;

import static dev.ats.application.kernel.GateRules.FORBIDDEN;
import static dev.ats.application.kernel.GateRules.NOT_FOUND;
import static dev.ats.application.kernel.GateRules.NOT_SIGNED_IN;
import static dev.ats.application.kernel.GateRules.ORGANIZATION_SUSPENDED;
import static dev.ats.application.kernel.GateRules.SECOND_FACTOR_REQUIRED;
import static dev.ats.application.kernel.GateRules.UNAVAILABLE;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.Verdict;
import dev.ats.domain.access.Withheld;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answers the policy's no, and journals it in a unit of work of its own. */
final class Denials {

    private final Observer observer;
    private final Ledger ledger;

    Denials(Observer observer, Ledger ledger) {
        this.observer = observer;
        this.ledger = ledger;
    }

    /** Whether no thing has to be looked up to know that the actor may not. */
    boolean isHopeless(Ledger.Attempt deed) {
        if (Policy.withholds(deed.actor(), deed.permission()).isPresent()) {
            return true;
        }
        boolean anonymous = deed.actor() instanceof Actor.Anonymous;
        return (anonymous || deed.home() instanceof Home.OfActor)
                && !Policy.everPermits(deed.actor(), deed.permission());
    }

    /** Denies what the actor could do nowhere. */
    Refusal deny(Ledger.Attempt deed) {
        return deny(deed, null, nowhere(deed));
    }

    /**
     * Journals the denial and answers it.
     *
     * @param owner the organization that owns the thing, or null where it was not found
     */
    Refusal deny(Ledger.Attempt deed, OrganizationId owner, Verdict verdict) {
        Refusal refusal = answer(deed, verdict);
        observer.refused(deed.permission().code(), refusal);
        // Of somebody not signed in there is nobody to hold it against: 401s go to log and metrics, or anybody could
        // fill a journal.
        return deed.actor() instanceof Actor.Anonymous || record(deed, owner, verdict) ? refusal : UNAVAILABLE.broken();
    }

    /** The verdict on what the actor could do nowhere. */
    static Verdict nowhere(Ledger.Attempt deed) {
        Withheld.Reason withheld =
                Policy.withholds(deed.actor(), deed.permission()).orElse(null);
        return new Verdict.Denied(new Grant(deed.permission(), Reach.OWN), withheld);
    }

    /** What is answered to a denial; it is journaled nowhere. */
    static Refusal answer(Ledger.Attempt deed, Verdict verdict) {
        if (deed.actor() instanceof Actor.Anonymous) {
            return verdict instanceof Verdict.Hidden && Policy.everPermits(deed.actor(), deed.permission())
                    ? NOT_FOUND.broken()
                    : NOT_SIGNED_IN.broken();
        }
        return verdict.fold(allowed -> UNAVAILABLE.broken(), Denials::refusalOf, NOT_FOUND::broken);
    }

    private static Refusal refusalOf(Verdict.Denied denied) {
        if (denied.withheld() == null) {
            return FORBIDDEN.broken();
        }
        return switch (denied.withheld()) {
            case NO_SECOND_FACTOR -> SECOND_FACTOR_REQUIRED.broken();
            case SUSPENDED -> ORGANIZATION_SUSPENDED.broken();
        };
    }

    static Ref objectOf(Home home, Actor actor) {
        if (home instanceof Home.OfJob ofJob) {
            return Ref.to(ofJob.job());
        }
        if (home instanceof Home.OfApplication ofApplication) {
            return Ref.to(ofApplication.application());
        }
        if (home instanceof Home.Of of) {
            return Ref.to(of.organization());
        }
        return actor.organization()
                .map(Ref::to)
                .or(() -> actor.account().map(Ref::to))
                .orElseGet(() -> Ref.to(OrganizationId.INSTALLATION));
    }

    private boolean record(Ledger.Attempt deed, OrganizationId owner, Verdict verdict) {
        Set<OrganizationId> journals = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        journals.add(deed.actor().organization().orElse(OrganizationId.INSTALLATION));
        if (owner != null) {
            journals.add(owner);
        }
        AuditEntry.Ending ending =
                verdict instanceof Verdict.Hidden ? AuditEntry.Ending.HIDDEN : AuditEntry.Ending.DENIED;
        return journals.stream()
                .allMatch(organization -> ledger.append(
                        deed, Home.of(organization), objectOf(deed.home(), deed.actor()), ending, List.of()));
    }
}
