package dev.ats.adapter.jdbc.wire;

import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.OrganizationId;
import java.util.function.Function;

/** Units of work that hold a key. */
final class Keys {

    private static final Actor ACTOR = new Actor.System("test");

    private Keys() {}

    static <T> T inside(AtsPorts ports, OrganizationId organization, RequestKey key, Function<UnitOfWork, T> work) {
        return ports.kernel().units().inside(new Opening(Home.of(organization), ACTOR, key, false), work);
    }

    static Opened opened(AtsPorts ports, OrganizationId organization, RequestKey key) {
        return inside(ports, organization, key, UnitOfWork::opened);
    }
}
