package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Northwind with its people, Southwind next door, and their post: on one real server, made by requests alone. */
final class Company implements AutoCloseable {

    static final String PASSWORD = "correct horse battery staple";

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    /** Signs in with a token, and nobody else does. */
    final World world;

    final Mailbox post;

    /** Founded Northwind and runs it. */
    final Person nora;

    /** Recruits for Northwind. */
    final Person rita;

    /** Decides for Northwind. */
    final Person henry;

    /** Runs Southwind, and has no business with Northwind. */
    final Person sue;

    /** Looks for a job. */
    final Person carl;

    private final AtomicInteger people = new AtomicInteger();

    private Company(World world, Mailbox post) throws IOException {
        this.world = world;
        this.post = post;
        this.nora = registered("Nora Northwind", "Northwind Traders");
        this.rita = joined(nora, "Rita Recruiter", "recruiter");
        this.henry = joined(nora, "Henry Manager", "hiring_manager");
        this.sue = registered("Sue Southwind", "Southwind Movers");
        this.carl = registered("Carl Candidate", null);
    }

    /** Gives every test class the same one, which ends with the last of them. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Company.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Company.class))
                    .computeIfAbsent(Company.class, none -> founded());
        }
    }

    private static Company founded() {
        Mailbox post = Mailbox.open();
        try {
            World world = World.empty(post.settings());
            try {
                return new Company(world, post);
            } catch (IOException | AssertionError e) {
                world.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Client nobody() {
        return world.nobody();
    }

    /** An address nobody else has. */
    String address(String name) {
        return name.split(" ")[0].toLowerCase(Locale.ROOT) + people.incrementAndGet() + "@people.example";
    }

    /** Somebody new, as a candidate; or as the founder of that organization. */
    Person registered(String name, String organization) throws IOException {
        String email = address(name);
        Map<String, Object> body = new HashMap<>(Map.of("full_name", name, "email", email, "password", PASSWORD));
        if (organization != null) {
            body.put("role", "recruiter");
            body.put("organization", Map.of("name", organization));
        }
        Client.Reply reply = nobody().post("/auth/register", body);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
        return signedIn(name, email, PASSWORD);
    }

    Person signedIn(String name, String email, String password) throws IOException {
        Client.Reply reply = nobody().post("/auth/login", Map.of("email", email, "password", password));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return Person.of(name, email, reply, nobody());
    }

    /** What signing in with the usual password is answered. */
    Client.Reply login(Person person, Map<String, String> more) throws IOException {
        Map<String, String> body = new HashMap<>(more);
        body.put("email", person.email());
        body.put("password", PASSWORD);
        return nobody().post("/auth/login", body);
    }

    /** What ended acts everywhere within five seconds. */
    void endsWithinFiveSeconds(Client client) throws IOException {
        Eventually.within(FIVE_SECONDS, "the token is good no longer", () -> {
            try {
                return client.get("/auth/me").status() == 401;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Refused.with(client.get("/auth/me"), 401, "session_ended");
    }

    /** Somebody new who was invited, and accepted with the token from the mail. */
    Person joined(Person inviter, String name, String role) throws IOException {
        String email = address(name);
        Client.Reply reply = nobody().post(
                        "/auth/accept-invitation",
                        Map.of("token", invited(inviter, email, role), "full_name", name, "password", PASSWORD));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
        return Person.of(name, email, reply, nobody());
    }

    /** The token that was mailed to somebody who was invited. */
    String invited(Person inviter, String email, String role) throws IOException {
        Client.Reply reply = inviter.client().post("/members", Map.of("email", email, "roles", List.of(role)));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
        return post.await(email, "invites you").token();
    }

    /** A job of Northwind's that Rita recruits for and Henry decides about. */
    String job(int openings, String status) throws IOException {
        Client.Reply reply = rita.client()
                .post(
                        "/jobs",
                        Map.of(
                                "title",
                                "Navigator",
                                "description",
                                "Finds the way.",
                                "openings",
                                openings,
                                "status",
                                status,
                                "hiring_manager_ids",
                                List.of(henry.id())));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
        return reply.text("id");
    }

    /** An application of that person. */
    String applied(Person person, String job) throws IOException {
        Client.Reply reply = person.client().post("/jobs/" + job + "/applications", Map.of());
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(201);
        return reply.text("id");
    }

    /** What applying without signing in is answered. */
    Client.Reply appliedPublicly(String job, String name, String email) throws IOException {
        return nobody().post(
                        "/jobs/" + job + "/applications", Map.of("candidate_name", name, "candidate_email", email));
    }

    /** What a move is answered. */
    Client.Reply moved(Person who, String application, String to) throws IOException {
        return who.client().post("/applications/" + application + "/transitions", Map.of("to_state", to));
    }

    @Override
    public void close() {
        world.close();
        post.close();
    }
}
