package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Actor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What belongs to another organization looks as if it were not there: wherever a request can name something by its id,
 * whoever asks, the answer about another organization's thing is the answer about nothing, and nothing there changes.
 * Made from the route table: a route that is added is tested by having been added, or fails here until it can be.
 */
class IsolationTest {

    /** The one exception: what of another organization's published job anybody may do, and why. */
    private static final Map<String, String> WITH_PUBLISHED_JOBS = Map.of(
            "viewJob", "what is published is there to be read",
            "apply", "and to be applied to",
            "saveJob", "and to be kept in mind",
            "forgetJob", "until it is forgotten");

    /** Where even the own thing is answered like none, and why. */
    private static final Map<String, String> SILENT = Map.of(
            "saveJob", "only what is published can be saved, and that is the exception",
            "forgetJob", "what was never saved is forgotten, too",
            "refresh", "the secret is wrong, whatever it is of",
            "logout", "the secret is wrong, whatever it is of",
            "verifyEmail", "the secret is wrong, whatever it is of",
            "resetPassword", "the secret is wrong, whatever it is of",
            "acceptInvitation", "the secret is wrong, whatever it is of");

    /** What whoever runs the installation does to its organizations, all of which they know, and nothing in them. */
    private static final Set<String> OF_THE_INSTALLATION =
            Set.of("viewTenant", "suspendTenant", "reactivateTenant", "connectOrganization");

    private static final List<IdPosition> POSITIONS = IdPosition.in(ServedRoutes.all());
    private static final Map<IdPosition, Household> THEIRS = new HashMap<>();

    private static Neighbours neighbours;
    private static Household ours;
    private static Footprint footprint;

    @BeforeAll
    static void moveIn() {
        neighbours = Neighbours.movedIn();
        ours = neighbours.household(neighbours.home);
        Household usual = theirs();
        // A session must not have ended, nor the journal hold anything, because of what was asked elsewhere.
        POSITIONS.forEach(position ->
                THEIRS.put(position, position.in() == IdPosition.In.QUERY || position.isSecret() ? theirs() : usual));
        footprint = Footprint.of(neighbours.away.id(), neighbours.rows);
        neighbours.settle();
    }

    @AfterAll
    static void moveOut() {
        neighbours.close();
    }

    static Stream<IdPosition> positions() {
        return POSITIONS.stream();
    }

    static Stream<IdPosition> ofJobs() {
        return positions()
                .filter(position -> position.place().equals(List.of("job_id")))
                .filter(position -> position.in() == IdPosition.In.PATH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("positions")
    void answersAboutAnothersThingAsAboutNone(IdPosition position) {
        Household theirs = THEIRS.get(position);
        Map<String, List<String>> before = footprint.now();

        Map<String, String> faults = Neighbours.forEachRole(role -> {
            if (role.equals("operator") && isOfTheInstallation(position)) {
                return "";
            }
            Household none = ours.nowhere(neighbours.kit);
            String about = shown(asked(position, neighbours.person(role), theirs), theirs);
            String aboutNone = shown(asked(position, neighbours.person(role), none), none);
            boolean same = about.equals(aboutNone) && !about.startsWith("5");
            return same ? "" : role + " was answered " + about + ", about nothing however " + aboutNone;
        });

        assertThat(faults.values()).allMatch(String::isEmpty);
        assertThat(Footprint.difference(before, footprint.now())).isEmpty();
    }

    /** Else it would prove nothing that the answer is always the same. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("positions")
    void answersAboutTheOwnThingOtherwise(IdPosition position) throws IOException {
        boolean silent = SILENT.containsKey(position.route().name());
        boolean ofTheInstallation = isOfTheInstallation(position);
        Person admin = neighbours.person(ofTheInstallation ? "operator" : "admin");
        if (position.kinds().contains("session") || position.kinds().contains("organization")) {
            admin = neighbours.again(admin);
        }
        boolean looks = position.route().method() == Route.Method.GET;
        Household own = (looks ? ours : neighbours.household(neighbours.home))
                .with(
                        "session",
                        neighbours.rows.id("select id from ats.sessions where account_id = '" + admin.id()
                                + "' order by started_at desc limit 1"))
                .with("organization", ofTheInstallation ? neighbours.spare() : ours.id("organization"));
        Household none = ours.nowhere(neighbours.kit);

        // About nothing first, because the other may be the last that can be done.
        String aboutNone = shown(asked(position.naming(none, own), position, admin), none);
        String about = shown(asked(position.naming(own, own), position, admin), own);

        assertThat(about.equals(aboutNone))
                .as("%s is answered %s", position, about)
                .isEqualTo(silent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofJobs")
    void letsNobodyDoMoreWithAnothersPublishedJobThanIsListed(IdPosition position) {
        Route<?> route = position.route();
        Household theirs = THEIRS.get(position).published();
        Map<String, List<String>> before = footprint.now();

        Map<String, String> faults = Neighbours.forEachRole(role -> {
            Client.Reply reply = asked(position, neighbours.person(role), theirs);
            boolean nobody = role.equals(Neighbours.PUBLIC);
            boolean open = WITH_PUBLISHED_JOBS.containsKey(route.name())
                    && !(nobody && !route.isOpenTo(new Actor.Anonymous()));
            String denied = nobody ? "401 not_signed_in" : "403 forbidden";
            boolean right = open ? reply.status() < 300 : denied.equals(reply.status() + " " + reply.text("code"));
            return right ? "" : role + " was answered " + reply.status() + " " + reply.body();
        });

        assertThat(faults.values()).allMatch(String::isEmpty);
        neighbours.settle();
        if (!route.name().equals("apply")) {
            assertThat(Footprint.difference(before, footprint.now())).isEmpty();
        }
    }

    @Test
    void triesWhatIsServed() throws IOException {
        JsonNode served = neighbours.world.nobody().get("/openapi.json").body().path("paths");
        List<String> operations = new ArrayList<>();
        served.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (List.of("get", "post", "put", "patch", "delete").contains(method)) {
                operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }));

        assertThat(operations)
                .containsExactlyInAnyOrderElementsOf(ServedRoutes.all().stream()
                        .map(route -> route.method() + " " + route.fullPath())
                        .toList());
    }

    private static boolean isOfTheInstallation(IdPosition position) {
        return OF_THE_INSTALLATION.contains(position.route().name());
    }

    private static Household theirs() {
        return neighbours.household(neighbours.away);
    }

    private static Client.Reply asked(IdPosition position, Person asker, Household one) throws IOException {
        return asked(position.naming(one, ours), position, asker);
    }

    /** Asks in the way that gets farthest: as itself where one signs in, and as the account where one applies. */
    private static Client.Reply asked(Wish wish, IdPosition position, Person asker) throws IOException {
        boolean nobody = asker.name().equals(Neighbours.PUBLIC);
        if (position.route().name().equals("login")) {
            Person somebody = nobody ? neighbours.person("candidate") : asker;
            wish.saying(Map.of("email", somebody.email(), "password", Neighbours.PASSWORD), "organization_id");
        }
        if (position.route().name().equals("apply") && (!nobody || position.in() == IdPosition.In.BODY)) {
            wish.saying(Map.of(), "candidate_id");
        }
        return wish.send(asker.client());
    }

    /** All that is told by an answer, but for what names the request and the thing. */
    private static String shown(Client.Reply reply, Household about) {
        String body = reply.raw().body();
        if (reply.body() instanceof ObjectNode object) {
            object.remove("request_id");
            if (object.has("started_at")) {
                // What is started anew each time has an id and a time of its own.
                object.remove(List.of("id", "started_at"));
            }
            body = object.toString();
        }
        return about.masked(reply.status() + " " + body + " " + reply.header("ETag") + reply.header("Location")
                + reply.header("Link"));
    }
}
