package dev.ats.application.access;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;

/** "Who am I, and where do I belong?" Asked as an account without an organization. */
public record WhoAmI() implements Query<Identity> {

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
