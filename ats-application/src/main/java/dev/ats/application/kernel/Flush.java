package dev.ats.application.kernel;

import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Rule;
import java.util.ArrayList;
import java.util.List;

/** Gathers what one use case saves (its own, the reactions', one audit entry, the outbox, the reply) and commits it. */
final class Flush {

    private final Journal journal;
    private final Outbox outbox;
    private final Replies replies;
    private final Reactions reactions;

    Flush(KernelPorts ports, Reactions reactions) {
        this.journal = ports.journal();
        this.outbox = ports.outbox();
        this.replies = ports.replies();
        this.reactions = reactions;
    }

    <C extends Command<R>, S, R> Answer<R> commit(
            Call<C, R> call, Handler<C, S, R> handler, Decision<R> decision, Moment moment, UnitOfWork unit) {
        if (!decision.isAccepted() && decision.savings().isEmpty() && !isDenial(call, handler, decision)) {
            return Answer.refused(decision.refusal());
        }
        return effects(decision, moment)
                .fold(
                        effects -> commit(call, handler, decision, effects, moment, unit),
                        refusal -> Answer.refused(refusal));
    }

    /** What would be answered and told, were it committed. */
    <R> Answer<Rehearsed<R>> rehearse(Decision<R> decision, Moment moment) {
        if (!decision.isAccepted()) {
            return Answer.refused(decision.refusal());
        }
        return effects(decision, moment)
                .fold(
                        effects -> Answer.done(new Rehearsed<>(decision.result(), effects.events())),
                        refusal -> Answer.refused(refusal));
    }

    /** What the policy let through, and who acts may not all the same; nobody's, where nobody is signed in. */
    private static boolean isDenial(Call<?, ?> call, Handler<?, ?, ?> handler, Decision<?> decision) {
        return handler.isDeed()
                && decision.refusal().kind() == Rule.Kind.FORBIDDEN
                && !(call.actor() instanceof Actor.Anonymous);
    }

    /** What is saved and told, the reactions' part included. */
    private record Effects(List<Saving> savings, List<Event> events) {}

    private Outcome<Effects> effects(Decision<?> decision, Moment moment) {
        List<Saving> savings = new ArrayList<>(decision.savings());
        List<Event> events = new ArrayList<>(eventsOf(savings));
        for (Decision<Void> reaction : reactions.to(events, moment)) {
            if (!reaction.isAccepted()) {
                return Outcome.refused(reaction.refusal());
            }
            savings.addAll(reaction.savings());
            events.addAll(eventsOf(reaction.savings()));
        }
        return Outcome.done(new Effects(savings, events));
    }

    private <C extends Command<R>, S, R> Answer<R> commit(
            Call<C, R> call,
            Handler<C, S, R> handler,
            Decision<R> decision,
            Effects effects,
            Moment moment,
            UnitOfWork unit) {
        List<Saving> savings = new ArrayList<>(effects.savings());
        List<Event> events = effects.events();
        // Where it was done, and nowhere else can anything be written: an operator's deed lies in what it founds.
        OrganizationId organization = unit.opened().home();
        Ref object = events.isEmpty()
                ? Denials.objectOf(call.command().home(), call.actor())
                : events.get(0).about();
        if (handler.isDeed()) {
            savings.add(journal.saving(new AuditEntry(
                    moment.newId(),
                    organization,
                    moment.by(),
                    handler.permission(),
                    object,
                    decision.isAccepted() ? AuditEntry.Ending.DONE : AuditEntry.Ending.DENIED,
                    events,
                    moment.at(),
                    call.requestId())));
        }
        for (Event event : events) {
            savings.add(outbox.saving(moment.newId(), organization, event, moment.by(), moment.at()));
        }
        if (decision.isAccepted() && call.key().isGiven()) {
            savings.add(replies.saving(organization, call.key(), call.render().apply(decision.result()), moment.at()));
        }
        unit.commit(savings);
        return decision.isAccepted() ? Answer.done(decision.result()) : Answer.refused(decision.refusal());
    }

    private static List<Event> eventsOf(List<Saving> savings) {
        return savings.stream().flatMap(saving -> saving.events().stream()).toList();
    }
}
