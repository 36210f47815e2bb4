package dev.ats.application.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.messaging.MailId;

/** "Try this mail again, which was given up." */
public record ResendMail(MailId mail) implements Command<DeadLetter> {

    public ResendMail {
        requireNonNull(mail, "mail");
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
