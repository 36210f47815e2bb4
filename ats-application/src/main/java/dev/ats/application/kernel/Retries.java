package dev.ats.application.kernel;

import dev.ats.domain.shared.Rule;
import java.util.function.Supplier;

/** Repeats a whole unit of work where somebody else was faster, as often as each kind of conflict deserves. */
final class Retries {

    private static final int TRIES_UNORDERED = 4;
    private static final int TRIES_CREATION = 2;

    private final Observer observer;

    Retries(Observer observer) {
        this.observer = observer;
    }

    <R> Passage<R> run(String name, Rule stale, Rule lost, Supplier<Passage<R>> once) {
        int creations = 0;
        int unordered = 0;
        while (true) {
            try {
                return once.get();
            } catch (Conflict conflict) {
                Conflict.Kind kind = conflict.kind();
                if (kind == Conflict.Kind.STALE) {
                    return refused(stale);
                }
                if (kind == Conflict.Kind.LOST_CREATION && ++creations >= TRIES_CREATION) {
                    return refused(lost);
                }
                if (kind == Conflict.Kind.UNORDERED && ++unordered >= TRIES_UNORDERED) {
                    return refused(GateRules.UNAVAILABLE);
                }
                observer.repeated(name, kind);
            } catch (OutcomeUnknown unknown) {
                observer.failed(name, unknown);
                return refused(GateRules.OUTCOME_UNKNOWN);
            } catch (Unavailable gone) {
                observer.failed(name, gone);
                return refused(GateRules.UNAVAILABLE);
            }
        }
    }

    private static <R> Passage<R> refused(Rule rule) {
        return Passage.answered(Answer.refused(rule.broken()));
    }
}
