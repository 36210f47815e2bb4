package dev.ats.application.messaging;

import static dev.ats.application.testkit.Outcomes.done;

import dev.ats.application.testkit.AtsTestKit;
import dev.ats.domain.access.Actor;
import dev.ats.domain.messaging.MailId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The postman of a story: goes his rounds when he is told to, at the time of the story. */
final class Rounds {
    static final Actor POSTMAN = new Actor.System("mail");

    private final AtsTestKit kit;

    Rounds(AtsTestKit kit) {
        this.kit = kit;
    }

    /** One round of the postman, at the time of the story. */
    void work() {
        address();
        claim(MailQueue.Line.MAILS).forEach(this::deliver);
    }

    void address() {
        claim(MailQueue.Line.EVENTS).stream()
                .collect(Collectors.groupingBy(
                        MailQueue.Due::organization, Collectors.mapping(MailQueue.Due::id, Collectors.toList())))
                .forEach((organization, events) ->
                        done(kit.ats().messaging().address().run(POSTMAN, new AddressMails(organization, events))));
    }

    void deliver(MailQueue.Due due) {
        done(kit.ats()
                .messaging()
                .deliver()
                .run(POSTMAN, DeliverMail.of(due.organization(), new MailId(due.id()), now())));
    }

    List<MailQueue.Due> claim(MailQueue.Line line) {
        return kit.ports().mailQueue().claim(line, 100, now(), now().plusSeconds(60));
    }

    Instant now() {
        return kit.clock().now();
    }
}
