package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.embedded.Login;
import dev.ats.adapter.jdbc.embedded.RunningPostgres;
import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.access.AddMember;
import dev.ats.application.access.roles.DefineRole;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Outcomes;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Role;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.testkit.WhoMayDoWhat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Two organizations that share one real server and know nothing of each other: one with somebody of each role, signed in
 * by token, the other with things that are none of their business.
 */
final class Neighbours implements AutoCloseable {

    static final String PASSWORD = "the quick brown fox";

    /** Nobody signed in. */
    static final String PUBLIC = "public";

    private static final String CANDIDATE = "candidate";
    private static final String OPERATOR = "operator";
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final World world;
    final AtsTestKit kit;
    final Workplace home;
    final Workplace away;
    final Rows rows;
    private final Database connections;
    private final Map<String, Person> people;

    /** An organization that nobody else needs, so that it can be suspended. */
    UUID spare() {
        return kit.organization("spare-" + kit.ids().next()).id().value();
    }

    private Neighbours(World world, List<String> wanted) throws IOException {
        this.world = world;
        RunningPostgres postgres = world.postgres();
        this.rows = Rows.of(world);
        this.connections = Database.open(login(postgres, postgres.server()), 2);
        this.kit = AtsDatabase.beside(connections.connections(), login(postgres, postgres.owner()), Instant.now());
        this.home = kit.organization("Home");
        this.away = kit.organization("Away");
        WhoMayDoWhat.CUSTOM_ROLES.forEach((role, grants) -> Outcomes.done(kit.ats()
                .access()
                .roles()
                .define()
                .run(home.admin().actor(), new DefineRole(new RoleName(role), new Line("Our own."), grants))));
        people = forEach(wanted, this::somebody);
    }

    /** With somebody of each role. */
    static Neighbours movedIn() {
        return movedIn(roles());
    }

    /** With somebody of each of these roles. */
    static Neighbours movedIn(List<String> wanted) {
        World world = World.empty(Map.of());
        try {
            return new Neighbours(world, wanted);
        } catch (IOException failed) {
            world.close();
            throw new UncheckedIOException(failed);
        } catch (AssertionError failed) {
            world.close();
            throw failed;
        }
    }

    /** All roles: those built in, and three that Home has defined. */
    static List<String> roles() {
        return Stream.concat(
                        BuiltInRoles.all().stream().map(Role::name).map(RoleName::value),
                        WhoMayDoWhat.CUSTOM_ROLES.keySet().stream())
                .toList();
    }

    /** Whether somebody with that role is a member of Home. */
    static boolean isMember(String role) {
        return !Set.of(PUBLIC, CANDIDATE, OPERATOR).contains(role);
    }

    /** Whoever has that role and no other; an account without a name for the public. */
    Person person(String role) {
        return people.get(role);
    }

    /** Asks as whoever has that role. */
    Client client(String role) {
        return person(role).client();
    }

    /** A thing of each kind in that organization. */
    Household household(Workplace workplace) {
        return Household.at(workplace, kit, rows);
    }

    /** What becomes of each role in turn, some at a time. */
    static <T> Map<String, T> forEachRole(Asking<T> asking) {
        return forEach(roles(), asking);
    }

    private static <T> Map<String, T> forEach(List<String> roles, Asking<T> asking) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Map<String, Future<T>> futures = new LinkedHashMap<>();
            roles.forEach(role -> futures.put(role, threads.submit(() -> asking.as(role))));
            Map<String, T> results = new LinkedHashMap<>();
            for (Map.Entry<String, Future<T>> one : futures.entrySet()) {
                results.put(one.getKey(), one.getValue().get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Something to try with each role. */
    @FunctionalInterface
    interface Asking<T> {

        T as(String role) throws IOException;
    }

    /** The same person, signed in once more. */
    Person again(Person person) throws IOException {
        return signedIn(person.name(), person.email());
    }

    /** Waits until all that has happened was told, and all mails are away, so that nothing changes by itself. */
    void settle() {
        Eventually.within(PATIENCE, "all mails are away", () -> rows.all(
                        "select from ats.outbox_due union all select from ats.mail_due union all select from ats.bulk_due")
                .isEmpty());
    }

    private Person somebody(String role) throws IOException {
        if (role.equals(PUBLIC)) {
            return new Person(PUBLIC, "nobody@people.example", new UUID(0, 0).toString(), "", "", world.nobody());
        }
        String email = role + "@people.example";
        Client.Reply registered =
                world.nobody().post("/auth/register", Map.of("full_name", role, "email", email, "password", PASSWORD));
        assertThat(registered.status()).as(registered.raw().body()).isEqualTo(201);
        AccountId account = new AccountId(UUID.fromString(registered.text("user_id")));
        if (role.equals(OPERATOR)) {
            rows.change("insert into ats.operators values ('" + account + "', now())");
        } else if (isMember(role)) {
            Outcomes.done(kit.ats()
                    .access()
                    .addMember()
                    .run(AtsTestKit.STAGE_HAND, new AddMember(home.id(), account, Set.of(new RoleName(role)))));
        }
        return signedIn(role, email);
    }

    private Person signedIn(String name, String email) throws IOException {
        Client.Reply reply = world.nobody().post("/auth/login", Map.of("email", email, "password", PASSWORD));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return Person.of(name, email, reply, world.nobody());
    }

    private static ConnectionSettings login(RunningPostgres postgres, Login login) {
        return new ConnectionSettings(postgres.jdbcUrl(), login.user(), login.password());
    }

    @Override
    public void close() {
        rows.close();
        connections.close();
        world.close();
    }
}
