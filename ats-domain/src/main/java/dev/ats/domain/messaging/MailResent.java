package dev.ats.domain.messaging;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Ref;

/** A dead letter is tried again. */
public record MailResent(MailId mail) implements Event {

    @Override
    public Ref about() {
        return new Ref(Ref.Kind.MAIL, mail.value());
    }
}
