package dev.ats.application.pipeline.bulk;

import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Rehearsal;
import dev.ats.application.kernel.Rehearsed;
import dev.ats.application.messaging.Addressing;
import dev.ats.application.messaging.ForeseeMails;
import dev.ats.domain.access.Actor;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rehearses a bulk: its start and then each item, by the handlers that would do it, with what the items before would take. */
final class Previewing implements BulkUseCases.Preview {

    private static final Actor POSTMAN = new Actor.System("mail");
    /** No bulk is made, so what is rehearsed belongs to none. */
    private static final BulkId NONE = new BulkId(new UUID(0, 0));

    private final Rehearsal<StartBulk, BulkId> start;
    private final Rehearsing items;
    private final Ask<ForeseeMails, List<List<Addressing>>> mails;

    Previewing(Rehearsal<StartBulk, BulkId> start, Rehearsing items, Ask<ForeseeMails, List<List<Addressing>>> mails) {
        this.start = start;
        this.items = items;
        this.mails = mails;
    }

    @Override
    public Outcome<BulkUseCases.Foreseen> of(Actor actor, StartBulk wish) {
        return start.rehearse(actor, wish).then(begun -> foreseen(actor, wish, items.afresh()));
    }

    private Outcome<BulkUseCases.Foreseen> foreseen(Actor actor, StartBulk wish, Rehearsing.Course course) {
        List<Outcome<Rehearsed<ItemResult>>> outcomes = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int position = 0; position < wish.applications().size(); position++) {
            Outcome<Rehearsed<ItemResult>> outcome =
                    rehearsed(actor, course, wish.task(), wish.applications().get(position), position);
            outcomes.add(outcome);
            events.addAll(eventsOf(outcome));
        }
        OrganizationId home = actor.organization().orElseThrow();
        return mails.ask(POSTMAN, new ForeseeMails(home, events, actor.author()))
                .map(told -> new BulkUseCases.Foreseen(wish.task(), items(wish, outcomes, told)));
    }

    private static Outcome<Rehearsed<ItemResult>> rehearsed(
            Actor actor, Rehearsing.Course course, BulkTask task, ApplicationId application, int position) {
        Outcome<Rehearsed<ItemResult>> outcome =
                switch (task.action()) {
                    case MOVE, REJECT ->
                        course.move()
                                .rehearse(actor, new MoveInBulk(NONE, position, application, task.to(), task.reason()));
                    case TAG -> course.tag().rehearse(actor, new TagInBulk(NONE, position, application, task.tag()));
                };
        eventsOf(outcome).forEach(course::happened);
        return outcome;
    }

    private static List<BulkUseCases.Foreseen.Item> items(
            StartBulk wish, List<Outcome<Rehearsed<ItemResult>>> outcomes, List<List<Addressing>> told) {
        List<BulkUseCases.Foreseen.Item> items = new ArrayList<>();
        int event = 0;
        for (int position = 0; position < outcomes.size(); position++) {
            Outcome<Rehearsed<ItemResult>> outcome = outcomes.get(position);
            List<Event> events = eventsOf(outcome);
            List<Addressing> mails = told.subList(event, event + events.size()).stream()
                    .flatMap(List::stream)
                    .toList();
            event += events.size();
            items.add(new BulkUseCases.Foreseen.Item(
                    wish.applications().get(position),
                    outcome.fold(Rehearsed::result, ItemResult::refused),
                    mails,
                    events));
        }
        return items;
    }

    private static List<Event> eventsOf(Outcome<Rehearsed<ItemResult>> outcome) {
        return outcome.fold(Rehearsed::events, refusal -> List.of());
    }
}
