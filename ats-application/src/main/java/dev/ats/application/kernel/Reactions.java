package dev.ats.application.kernel;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Moment;
import java.util.ArrayList;
import java.util.List;

/** All reactions of the product, in the order in which they were named. */
public final class Reactions {

    private final List<Reaction<?, ?>> all;

    private Reactions(List<Reaction<?, ?>> all) {
        this.all = all;
    }

    /** These reactions. */
    public static Reactions of(Reaction<?, ?>... reactions) {
        return new Reactions(List.of(reactions));
    }

    List<Decision<Void>> to(List<Event> events, Moment moment) {
        List<Decision<Void>> decisions = new ArrayList<>();
        for (Event event : events) {
            for (Reaction<?, ?> reaction : all) {
                if (reaction.to().isInstance(event)) {
                    decisions.add(react(reaction, event, moment));
                }
            }
        }
        return decisions;
    }

    private static <E extends Event, S> Decision<Void> react(Reaction<E, S> reaction, Event event, Moment moment) {
        E one = reaction.to().cast(event);
        return reaction.decide(one, reaction.load(one), moment);
    }
}
