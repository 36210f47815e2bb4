package dev.ats.application.testkit;

import dev.ats.application.messaging.Mailer;
import dev.ats.application.messaging.OutgoingMail;
import dev.ats.domain.messaging.Delivery;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mailer that keeps what it was given, and answers what a test wants it to. Thread-safe. */
public final class InMemoryMailer implements Mailer {
    private final List<OutgoingMail> sent = new CopyOnWriteArrayList<>();
    private volatile Function<OutgoingMail, Delivery> answer = mail -> Delivery.sent();

    @Override
    public Delivery send(OutgoingMail mail) {
        Delivery delivery = answer.apply(mail);
        if (delivery.result() == Delivery.Result.SENT) {
            sent.add(mail);
        }
        return delivery;
    }

    /** What it has taken, in order. */
    public List<OutgoingMail> sent() {
        return List.copyOf(sent);
    }

    /** Answers so from now on. */
    public void answering(Function<OutgoingMail, Delivery> with) {
        this.answer = with;
    }
}
