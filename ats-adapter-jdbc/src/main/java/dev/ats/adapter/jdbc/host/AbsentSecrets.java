package dev.ats.adapter.jdbc.host;

import dev.ats.application.access.Secrets;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Id;

/** The secrets of a host that signs its users in itself: there are none, and asking for them is a mistake. */
public final class AbsentSecrets implements Secrets {

    private static final String WHY = "this host signs its users in itself; AtsOnPostgres.withSignIn brings secrets";

    @Override
    public Secret fresh() {
        throw new IllegalStateException(WHY);
    }

    @Override
    public Secret freshFor(Id thing) {
        throw new IllegalStateException(WHY);
    }

    @Override
    public boolean isMadeFor(Id thing, Secret secret) {
        throw new IllegalStateException(WHY);
    }

    @Override
    public Secret of(Id thing) {
        throw new IllegalStateException(WHY);
    }
}
