package dev.ats.application.access.registration;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.sessions.Secret;
import java.util.Optional;

/** "Print the token to set me up with." Said by the program as it starts; answers nothing once it is set up. */
public record OpenSetUp() implements Command<Optional<Secret>> {

    @Override
    public Home home() {
        return Home.installation();
    }
}
