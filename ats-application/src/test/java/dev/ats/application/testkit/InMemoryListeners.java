package dev.ats.application.testkit;

import dev.ats.application.messaging.listening.Happening;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.messaging.listening.Listeners;
import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import java.util.List;

/** Listeners who are told on the story's own thread; how long they take is their business. */
record InMemoryListeners(List<Listener> all) implements Listeners {

    InMemoryListeners {
        all = List.copyOf(all);
    }

    @Override
    public Hearing tell(ListenerName listener, Happening happening) {
        return all.stream()
                .filter(one -> one.name().equals(listener))
                .findFirst()
                .map(one -> call(one, happening))
                .orElse(Hearing.BUSY);
    }

    private static Hearing call(Listener listener, Happening happening) {
        try {
            listener.hear(happening);
            return Hearing.HEARD;
        } catch (RuntimeException failed) {
            return Hearing.THREW;
        }
    }
}
