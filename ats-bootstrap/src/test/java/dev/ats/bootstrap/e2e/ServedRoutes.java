package dev.ats.bootstrap.e2e;

import dev.ats.adapter.rest.RouteTable;
import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.bootstrap.keys.MasterKey;
import dev.ats.bootstrap.keys.SigningKeyRing;
import java.time.Duration;
import java.util.List;

/** The route table of the product, to make tests of. */
final class ServedRoutes {

    private static final List<Route<?>> ALL = table();

    private ServedRoutes() {}

    /** All of them. */
    static List<Route<?>> all() {
        return ALL;
    }

    /** The one of that name. */
    static Route<?> named(String name) {
        return ALL.stream()
                .filter(route -> route.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Route<?>> table() {
        AtsTestKit kit = AtsTestKit.inMemory();
        MasterKey master =
                MasterKey.read("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=").orElseThrow();
        SigningKeyRing keys = SigningKeyRing.opened(kit.ats().access().keys(), master, kit.clock(), kit.ids());
        AccessTokens tokens = new AccessTokens(keys, "ats", Duration.ofMinutes(15), kit.clock(), kit.ids());
        return RouteTable.of(kit.ats(), tokens, kit.ids()).routes();
    }
}
