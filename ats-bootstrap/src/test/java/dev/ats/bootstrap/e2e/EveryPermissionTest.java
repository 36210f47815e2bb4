package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.routes.Route;
import dev.ats.domain.access.Permission;
import dev.ats.domain.testkit.WhoMayDoWhat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route lets in whom the table written by hand lets in, and nobody else: each role, with each permission that the
 * route needs, on a thing of each standing. What is permitted is then refused by a rule, mostly, so that it stays for
 * the next. Made from the route table: a route that is added is tried as well, or fails here until it can be.
 */
class EveryPermissionTest {

    /** What a route needs for one of its permissions and not for the other. */
    private static final Map<String, Map<Permission, Shape>> OF_SEVERAL = Map.of(
            "deleteJob",
            Map.of(
                    Permission.JOB_DELETE,
                    (wish, role) -> wish,
                    Permission.JOB_DISCARD,
                    (wish, role) -> wish.asking("force", "true")),
            "apply",
            Map.of(
                    Permission.JOB_APPLY,
                    (wish, role) -> role.equals(Neighbours.PUBLIC) ? wish : wish.saying(Map.of()),
                    Permission.APPLICATION_CREATE,
                    (wish, role) ->
                            wish.saying(Map.of("candidate_id", UUID.randomUUID().toString()))));

    /** Routes whose example alone would not get as far as the policy for everybody. */
    private static final Map<String, Shape> OTHERWISE = Map.of(
            "acceptInvitation",
            (wish, role) -> role.equals(Neighbours.PUBLIC) ? wish : wish.saying(Map.of(), "token"),
            "explainAccess",
            (wish, role) -> wish.asking("object", "job:" + theirs().id(Household.PUBLISHED_JOB)));

    /** Answers of who may not, or not even know. */
    private static final Set<String> POLICY = Set.of("401 not_signed_in", "403 forbidden", "404 not_found");

    /** Answers of what was not understood, so that nobody was asked whether it is permitted. */
    private static final Set<String> TOO_EARLY = Set.of("400 invalid_body", "400 invalid_parameter", "415", "405");

    private static final Map<String, Standings> STANDINGS = new ConcurrentHashMap<>();
    private static final Map<Permission, Set<String>> ALLOWED = new ConcurrentHashMap<>();

    private static Neighbours neighbours;
    private static Household ours;
    private static Household theirs;

    /** What has to be said in a request, and by whom. */
    private interface Shape {

        Wish of(Wish wish, String role);
    }

    /** Something that can be tried: a route, and one of the permissions it needs. */
    record Deed(Route<?> route, Permission permission) {

        @Override
        public String toString() {
            return route.name() + " needs " + permission.code();
        }
    }

    @BeforeAll
    static void moveIn() {
        neighbours = Neighbours.movedIn();
        ours = neighbours.household(neighbours.home);
        theirs = neighbours.household(neighbours.away);
        STANDINGS.putAll(Neighbours.forEachRole(role -> Standings.of(role, neighbours, ours, theirs)));
    }

    @AfterAll
    static void moveOut() {
        neighbours.close();
    }

    private static Household theirs() {
        return theirs;
    }

    static Stream<Deed> deeds() {
        return ServedRoutes.all().stream()
                .flatMap(route -> route.needs().stream().map(permission -> new Deed(route, permission)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deeds")
    void letsInWhomTheTableLetsIn(Deed deed) {
        Map<String, List<String>> faults = Neighbours.forEachRole(role -> faults(deed, role));

        assertThat(faults.values().stream().flatMap(List::stream)).isEmpty();
        assertThat(ALLOWED.get(deed.permission())).as("who may ever do it").isNotEmpty();
    }

    private static List<String> faults(Deed deed, String role) throws IOException {
        List<String> faults = new ArrayList<>();
        WhoMayDoWhat.Row row = WhoMayDoWhat.row(role, deed.permission());
        for (String standing : standings(deed, role)) {
            Household about = about(deed, standing, role);
            String answer = answer(deed, role, about);
            String expected = expected(deed, row, standing);
            if (!agrees(answer, expected, deed, row)) {
                faults.add(role + ", " + standing + ": " + expected + " was expected, but it was answered " + answer);
            }
            if (expected.equals("A")) {
                ALLOWED.computeIfAbsent(deed.permission(), none -> ConcurrentHashMap.newKeySet())
                        .add(role);
            }
        }
        return faults;
    }

    private static boolean agrees(String answer, String expected, Deed deed, WhoMayDoWhat.Row row) throws IOException {
        boolean nobody = row.role().equals(Neighbours.PUBLIC);
        return switch (expected) {
            case "A" -> !POLICY.contains(answer) && !TOO_EARLY.contains(answer) && !answer.startsWith("5");
            case "D" -> answer.equals(nobody ? "401 not_signed_in" : "403 forbidden");
            default ->
                // Who may do it to nothing is told so whatever it is about, or that it is not there: not which of both.
                answer.equals(answer(deed, row.role(), theirs.nowhere(neighbours.kit)))
                        && (row.isEver() ? answer.equals("404 not_found") : POLICY.contains(answer));
        };
    }

    /** What the table says. A list is open to whoever may see anything that could be in it. */
    private static String expected(Deed deed, WhoMayDoWhat.Row row, String standing) {
        boolean list =
                deed.route().success().paged() && deed.route().pathNames().isEmpty();
        return list ? (row.isEver() ? "A" : "D") : row.of(standing);
    }

    private static List<String> standings(Deed deed, String role) {
        if (isOnOneThing(deed)) {
            String kind = kind(deed);
            List<String> all = STANDINGS.get(role).names().stream()
                    .filter(standing -> STANDINGS.get(role).of(standing).containsKey(kind))
                    .toList();
            assertThat(all).as("things of the kind that %s is about", deed).contains("foreign");
            return all;
        }
        // What is about nothing in particular is about oneself, where every account may do it to itself; or open to
        // everybody; or about something new.
        if (WhoMayDoWhat.row("candidate", deed.permission()).of("own").equals("A") && !role.equals(Neighbours.PUBLIC)) {
            return List.of("own");
        }
        boolean open =
                WhoMayDoWhat.row("public", deed.permission()).of("published").equals("A");
        return List.of(open ? "published" : "collection");
    }

    /** To whoever runs the installation, its organizations are a collection: no one of them is theirs. */
    private static boolean isOnOneThing(Deed deed) {
        return !deed.route().pathNames().isEmpty()
                && !deed.route().path().startsWith("/me/")
                && !isOfTheInstallation(deed);
    }

    private static boolean isOfTheInstallation(Deed deed) {
        return deed.route().path().startsWith("/operator/");
    }

    private static String kind(Deed deed) {
        return IdPosition.in(List.of(deed.route())).get(0).kinds().iterator().next();
    }

    private static Household about(Deed deed, String standing, String role) {
        if (isOfTheInstallation(deed)) {
            return theirs.with("organization", neighbours.spare());
        }
        if (!isOnOneThing(deed)) {
            return theirs.published();
        }
        String kind = kind(deed);
        return theirs.with(kind, STANDINGS.get(role).of(standing).get(kind));
    }

    private static String answer(Deed deed, String role, Household about) throws IOException {
        Shape shape = deed.route().needs().size() == 1
                ? OTHERWISE.getOrDefault(deed.route().name(), (wish, who) -> wish)
                : OF_SEVERAL.getOrDefault(deed.route().name(), Map.of()).get(deed.permission());
        assertThat(shape).as("how %s is asked for", deed).isNotNull();
        Client client = neighbours.client(role);
        if (deed.route().conditional()) {
            client = client.with("If-Match", "\"999999\"");
        }
        Client.Reply reply =
                shape.of(new Wish(deed.route(), about), role).unversioned().send(client);
        return (reply.status() + " " + reply.body().path("code").asText("")).strip();
    }
}
