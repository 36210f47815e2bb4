package dev.ats.application.access.recovery;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.Email;

/**
 * "I do not know my password any more: mail me how to choose another." Answers the address, whether or not it has an
 * account, and whether or not a mail is written.
 */
public record ForgotPassword(Email email) implements Command<Email> {

    public ForgotPassword {
        requireNonNull(email, "email");
    }

    @Override
    public Home home() {
        return Home.installation();
    }
}
