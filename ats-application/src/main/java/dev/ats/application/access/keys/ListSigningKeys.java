package dev.ats.application.access.keys;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import java.util.List;

/** "Which keys sign access tokens?" Asked by the product itself. */
public record ListSigningKeys() implements Query<List<SigningKey>> {

    @Override
    public Home home() {
        return Home.installation();
    }
}
