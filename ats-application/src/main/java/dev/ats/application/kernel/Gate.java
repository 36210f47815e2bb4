package dev.ats.application.kernel;

import static dev.ats.application.kernel.GateRules.KEY_REUSED;
import static dev.ats.application.kernel.GateRules.NOT_FOUND;
import static dev.ats.application.kernel.GateRules.REQUEST_IN_FLIGHT;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.Verdict;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.IdSource;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * The one way in. Opens the unit of work, asks the policy, lets the handler decide, lets others react, and saves state,
 * journal, outbox and reply in one commit. Nothing is saved and nobody is let through anywhere else.
 */
public final class Gate {

    private final UnitsOfWork units;
    private final Clock clock;
    private final IdSource ids;
    private final Flush flush;
    private final Ledger ledger;
    private final Denials denials;
    private final Retries retries;
    private final Observer observer;

    /** @param reactions what contexts do because of each other's events */
    public Gate(KernelPorts ports, Reactions reactions) {
        this.units = ports.units();
        this.clock = ports.clock();
        this.ids = ports.ids();
        this.observer = ports.observer();
        this.flush = new Flush(ports, reactions);
        this.ledger = new Ledger(ports);
        this.denials = new Denials(observer, ledger);
        this.retries = new Retries(observer);
    }

    /** The use case that this handler serves. */
    public <C extends Command<R>, S, R> UseCase<C, R> useCase(Handler<C, S, R> handler) {
        return call -> observer.watch(
                nameOf(call.command()),
                () -> run(call, handler),
                answer -> answer.fold(result -> "done", reply -> "replayed", refusal -> refusal.code()));
    }

    /**
     * The use case that this handler serves, to be seen before it is done. What a handler prepares has effects of its own,
     * so nothing is prepared: the command has to be decidable as it is.
     */
    public <C extends Command<R>, S, R> Rehearsal<C, R> rehearsal(Handler<C, S, R> handler) {
        return (actor, command) -> observer.watch(
                "Rehearse" + nameOf(command),
                () -> rehearse(Call.of(actor, command), handler),
                outcome -> outcome.fold(rehearsed -> "done", refusal -> refusal.code()));
    }

    /** The question that this handler answers. */
    public <Q extends Query<R>, R> Ask<Q, R> question(QueryHandler<Q, R> handler) {
        return (actor, query, requestId) -> observer.watch(
                nameOf(query),
                () -> ask(actor, query, requestId, handler),
                outcome -> outcome.fold(result -> "done", refusal -> refusal.code()));
    }

    /**
     * The question that this handler answers in pages. What it answers reads each of them in a unit of work of its own,
     * as far as the actor could see when asking; the asking, not the pages, is journaled.
     */
    public <Q extends Query<Pages<T>>, T> Ask<Q, Pages<T>> download(QueryHandler.Recorded<Q, Pages<T>> handler) {
        Ask<Q, Pages<T>> question = question(handler);
        return (actor, query, requestId) -> question.answer(actor, query, requestId)
                .map(pages -> place -> units.inside(Opening.toRead(query.home(), actor), unit -> pages.after(place)));
    }

    private <C extends Command<R>, S, R> Answer<R> run(Call<C, R> call, Handler<C, S, R> handler) {
        Permission permission = handler.permission();
        Home home = call.command().home();
        Ledger.Attempt deed = new Ledger.Attempt(call.actor(), permission, home, call.requestId());
        if (denials.isHopeless(deed)) {
            return Answer.refused(denials.deny(deed));
        }
        Call<C, R> prepared;
        try {
            // Slow work has effects of its own: none for whom it will be denied anyway.
            prepared = Policy.everPermits(call.actor(), permission) ? call.with(handler.prepare(call.command())) : call;
        } catch (Unavailable busy) {
            observer.failed(nameOf(call.command()), busy);
            return Answer.refused(GateRules.UNAVAILABLE.broken());
        }
        Passage<R> passage = passage(
                prepared, handler, (decision, moment, unit) -> flush.commit(prepared, handler, decision, moment, unit));
        return passage.answer()
                .orElseGet(() -> Answer.refused(denials.deny(
                        deed, passage.facts().map(Facts::organization).orElse(null), passage.verdict())));
    }

    private <C extends Command<R>, S, R> Outcome<Rehearsed<R>> rehearse(Call<C, R> call, Handler<C, S, R> handler) {
        Ledger.Attempt deed = new Ledger.Attempt(
                call.actor(), handler.permission(), call.command().home(), call.requestId());
        if (denials.isHopeless(deed)) {
            return Outcome.refused(Denials.answer(deed, Denials.nowhere(deed)));
        }
        Passage<Rehearsed<R>> passage =
                passage(call, handler, (decision, moment, unit) -> flush.rehearse(decision, moment));
        return passage.answer()
                .map(Answer::outcome)
                .orElseGet(() -> Outcome.refused(Denials.answer(deed, passage.verdict())));
    }

    /** How a unit of work ends in which a decision was made. */
    @FunctionalInterface
    private interface Ending<R, X> {
        Answer<X> of(Decision<R> decision, Moment moment, UnitOfWork unit);
    }

    private <C extends Command<R>, S, R, X> Passage<X> passage(
            Call<C, R> call, Handler<C, S, R> handler, Ending<R, X> ending) {
        C command = call.command();
        Opening opening = Opening.toChange(command.home(), call.actor(), call.key());
        return retries.run(
                nameOf(command),
                command.staleRule(),
                command.lostRule(),
                () -> units.inside(opening, unit -> decide(call, handler, ending, unit)));
    }

    private <C extends Command<R>, S, R, X> Passage<X> decide(
            Call<C, R> call, Handler<C, S, R> handler, Ending<R, X> ending, UnitOfWork unit) {
        Optional<S> subject = handler.load(call.command());
        Opened opened = unit.opened();
        if (opened.keyState() == Opened.KeyState.IN_FLIGHT) {
            return Passage.answered(Answer.refused(REQUEST_IN_FLIGHT.broken()));
        }
        if (opened.earlier() != null) {
            return Passage.answered(
                    opened.earlier().requestHash().equals(call.key().requestHash())
                            ? Answer.replayed(opened.earlier().reply())
                            : Answer.refused(KEY_REUSED.broken()));
        }
        if (subject.isEmpty()) {
            return Passage.answered(Answer.refused(NOT_FOUND.broken()));
        }
        Facts facts = handler.facts(subject.get());
        Verdict verdict = Policy.decide(call.actor(), handler.permission(), facts);
        if (!verdict.isAllowed()) {
            return Passage.stopped(facts, verdict);
        }
        Moment moment = momentOf(call.actor());
        S seen = handler.forActor(subject.get(), call.actor());
        Decision<R> decision = handler.decide(call.command(), seen, moment);
        return Passage.answered(ending.of(decision, moment, unit));
    }

    private <Q extends Query<R>, R> Outcome<R> ask(Actor actor, Q query, String requestId, QueryHandler<Q, R> handler) {
        Ledger.Attempt deed = new Ledger.Attempt(actor, handler.permission(), query.home(), requestId);
        if (denials.isHopeless(deed)) {
            return Outcome.refused(denials.deny(deed));
        }
        Passage<R> passage = retries.run(
                nameOf(query),
                GateRules.STALE,
                GateRules.DUPLICATE,
                () -> units.inside(Opening.toRead(query.home(), actor), unit -> look(actor, query, handler, unit)));
        return passage.answer()
                .map(Answer::outcome)
                .map(outcome -> recorded(deed, query, handler, outcome))
                .orElseGet(() -> Outcome.refused(denials.deny(
                        deed, passage.facts().map(Facts::organization).orElse(null), passage.verdict())));
    }

    /** The outcome, unless it is an answer that nobody may have unrecorded, and it cannot be recorded. */
    private <Q extends Query<R>, R> Outcome<R> recorded(
            Ledger.Attempt deed, Q query, QueryHandler<Q, R> handler, Outcome<R> outcome) {
        if (!(handler instanceof QueryHandler.Recorded<Q, R> recorded)) {
            return outcome;
        }
        return outcome.fold(
                answer -> {
                    Event event = recorded.deed(query);
                    return ledger.append(deed, deed.home(), event.about(), AuditEntry.Ending.DONE, List.of(event))
                            ? outcome
                            : Outcome.refused(GateRules.UNAVAILABLE.broken());
                },
                refusal -> outcome);
    }

    private <Q extends Query<R>, R> Passage<R> look(Actor actor, Q query, QueryHandler<Q, R> handler, UnitOfWork unit) {
        if (handler instanceof QueryHandler.UnderOneThing<Q, R> scoped) {
            Optional<Facts> facts = scoped.under(query);
            if (facts.isEmpty()) {
                return Passage.answered(Answer.refused(NOT_FOUND.broken()));
            }
            Verdict verdict = Policy.decide(actor, handler.permission(), facts.get());
            if (!verdict.isAllowed()) {
                return Passage.stopped(facts.get(), verdict);
            }
        }
        Visibility visibility =
                Visibility.of(actor, handler.permission(), unit.opened().home());
        Optional<R> answer = handler.answer(query, visibility);
        if (answer.isEmpty() && handler instanceof QueryHandler.OfOneThing<Q, R> single) {
            Optional<Facts> facts = single.facts(query);
            Verdict verdict = facts.map(known -> Policy.decide(actor, handler.permission(), known))
                    .orElse(null);
            if (verdict != null && !verdict.isAllowed()) {
                return Passage.stopped(facts.get(), verdict);
            }
        }
        return Passage.answered(answer.map(Answer::done).orElseGet(() -> Answer.refused(NOT_FOUND.broken())));
    }

    private Moment momentOf(Actor actor) {
        return new Moment(actor.author(), clock.now(), ids);
    }

    private static String nameOf(Object wish) {
        return wish.getClass().getSimpleName();
    }
}
