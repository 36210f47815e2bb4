package dev.ats.application.testkit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.ats.application.Ats;
import dev.ats.application.AtsPorts;
import dev.ats.application.access.purging.Purge;
import dev.ats.application.messaging.AddressEvents;
import dev.ats.application.messaging.DeliverMail;
import dev.ats.application.messaging.Queues;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.messaging.listening.RegisterListener;
import dev.ats.application.messaging.listening.TellListener;
import dev.ats.application.pipeline.TellBreaches;
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.domain.access.Actor;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.pipeline.bulk.BulkId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a running product does after commits, without its threads: events are addressed, bulks gone on with, mails sent and listeners told
 * when the story says so, once each, and all of it is over when the call returns.
 */
public final class Rounds {
    private static final Actor POSTMAN = new Actor.System("mail");
    private static final Actor BULK = new Actor.System("bulk");
    private static final Actor TELLER = new Actor.System("listeners");
    private static final Actor SWEEPER = new Actor.System("purge");
    private static final Actor WATCH = new Actor.System("sla");
    private static final int ALL = 10_000;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Ats ats;
    private final AtsPorts ports;

    Rounds(Ats ats, AtsPorts ports) {
        this.ats = ats;
        this.ports = ports;
    }

    /** Registers the listeners; from then on, what happens is kept for them. */
    void begin() {
        ports.listeners()
                .all()
                .forEach(listener -> Outcomes.done(
                        ats.messaging().listening().register().run(TELLER, new RegisterListener(listener.name()))));
    }

    /** Goes all rounds that are due at the time of the story. */
    public void work() {
        advance();
        address();
        deliver();
        tell();
    }

    /** Goes on with the bulks that are due. */
    public void advance() {
        claim(Queues.Line.BULKS)
                .forEach(due -> Outcomes.done(ats.pipeline()
                        .bulks()
                        .advance()
                        .run(BULK, new AdvanceBulk(due.organization(), new BulkId(due.id()), LEASE))));
    }

    /** Addresses the events that are due: to mails, and to whoever listens. */
    public void address() {
        claim(Queues.Line.EVENTS).stream()
                .collect(groupingBy(Queues.Due::organization, mapping(Queues.Due::id, toList())))
                .forEach((organization, events) ->
                        Outcomes.done(ats.messaging().address().run(POSTMAN, new AddressEvents(organization, events))));
    }

    /** Tries to deliver the mails that are due. */
    public void deliver() {
        claim(Queues.Line.MAILS).forEach(this::deliver);
    }

    /** Tries to deliver that mail. */
    public void deliver(Queues.Due due) {
        Outcomes.done(ats.messaging()
                .deliver()
                .run(POSTMAN, DeliverMail.of(due.organization(), new MailId(due.id()), now())));
    }

    /** Tries to tell each listener what is due for it. */
    public void tell() {
        ports.listeners().all().stream().map(Listener::name).forEach(this::tell);
    }

    /** Tells of targets that are breached, in all organizations. */
    public void watch() {
        ports.breaches()
                .organizations()
                .forEach(organization ->
                        Outcomes.done(ats.pipeline().tellBreaches().run(WATCH, new TellBreaches(organization, ALL))));
    }

    /** Takes away what nobody needs any more. */
    public void purge() {
        Outcomes.done(ats.access().purging().purge().run(SWEEPER, new Purge(ALL)));
    }

    private void tell(ListenerName listener) {
        claim(Queues.Line.of(listener))
                .forEach(due -> Outcomes.done(ats.messaging()
                        .listening()
                        .tell()
                        .run(TELLER, TellListener.of(due.organization(), due.id(), listener))));
    }

    /** Claims all that is due in that queue. */
    public List<Queues.Due> claim(Queues.Line line) {
        return ports.queues().claim(line, ALL, now(), now().plus(LEASE));
    }

    private Instant now() {
        return ports.kernel().clock().now();
    }
}
