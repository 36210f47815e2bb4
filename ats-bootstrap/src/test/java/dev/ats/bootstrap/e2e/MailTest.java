package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.embedded.testkit.Eventually;
import dev.ats.adapter.mail.testkit.UnreliableRelay;
import dev.ats.adapter.mail.testkit.UnreliableRelay.Mood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mails reach people although the relay fails in every way, and although the server is killed in the middle of it. */
class MailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A lease has to run out, and the longest wait for a next try. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(150);

    private static final int PEOPLE = 24;

    @Test
    void everyMailIsDeliveredOrADeadLetterAlthoughRelayAndServerFail() throws IOException {
        FirstTimes moods = new FirstTimes();
        try (UnreliableRelay relay = UnreliableRelay.start(moods::next);
                World world = World.started(smtp(relay))) {
            String job = world.openJob(PEOPLE);
            for (int n = 0; n < PEOPLE; n++) {
                String application = world.applied(job, moods.person(n));
                assertThat(world.as("ACME_RECRUITER")
                                .post("/applications/" + application + "/transitions", "{\"to_state\": \"screening\"}")
                                .status())
                        .isEqualTo(200);
            }
            Eventually.within(PATIENCE, "every kind of fault", () -> moods.kinds().stream()
                    .allMatch(kind -> relay.times(kind) > 0));
            relay.mood(to -> Mood.HANGS);
            int hung = relay.times(Mood.HANGS);
            world.applied(job, "last@people.example");
            Eventually.within(LONG_PATIENCE, "a mail under way", () -> relay.times(Mood.HANGS) > hung);
            world.server().kill();
            relay.mood(to -> moods.isRefused(to) ? Mood.REFUSES : Mood.TAKES);
            world.restart();

            Eventually.within(
                    LONG_PATIENCE,
                    "all mails settled",
                    () -> world.count(
                                    "select (select count(*) from ats.mail_due) + (select count(*) from ats.outbox_due)")
                            == 0);
            assertNothingIsLostOrTwoMails(world, relay);
            assertDeadLettersCanBeSentAgain(world, relay);
            Invariants.hold(world);
        }
    }

    @Test
    void aRelayThatHangsHoldsNoConnectionAndNoRequest() throws IOException {
        try (UnreliableRelay relay = UnreliableRelay.start(to -> Mood.HANGS);
                World world = World.started(smtp(relay))) {
            String job = world.openJob(1);
            for (int n = 0; n < 8; n++) {
                world.applied(job, "waiting" + n + "@people.example");
            }
            Eventually.within(PATIENCE, "every hand is busy", () -> relay.times(Mood.HANGS) >= 4);

            assertThat(world.nobody()
                            .post(
                                    "/jobs/" + job + "/applications",
                                    "{\"candidate_name\": \"Pat\", \"candidate_email\": \"more@people.example\"}")
                            .status())
                    .isEqualTo(201);
            assertThat(world.count("select count(*) from pg_stat_activity"
                            + " where application_name = 'ats' and state like 'idle in transaction%'"))
                    .as("transactions open while mails are under way")
                    .isZero();
            // Addressing goes on all the same.
            Eventually.within(
                    PATIENCE, "all events addressed", () -> world.count("select count(*) from ats.outbox_due") == 0);
        }
    }

    @Test
    void withoutARelayMailsAreFilesAndTheStartSaysWhere() throws IOException {
        try (World world = World.started()) {
            Path folder = world.data().resolve("mail");
            world.applied(world.openJob(1), "reader@people.example");

            Eventually.within(PATIENCE, "two mails", () -> mailsIn(folder).size() == 2);
            assertThat(world.server().output()).contains("mail is written to " + folder);
            assertThat(mailsIn(folder)).anySatisfy(mail -> assertThat(mail)
                    .contains("To: Pat <reader@people.example>", "Auto-Submitted: auto-generated", "Reply-To: rita@"));
        }
    }

    private static void assertNothingIsLostOrTwoMails(World world, UnreliableRelay relay) {
        Map<String, Set<String>> recipientsById = relay.taken().stream()
                .collect(Collectors.groupingBy(
                        taken -> taken.header("Message-ID"),
                        Collectors.mapping(UnreliableRelay.Taken::recipient, Collectors.toSet())));
        assertThat(recipientsById.values()).as("recipients of one Message-ID").allSatisfy(people -> assertThat(people)
                .hasSize(1));
        assertThat(recipientsById).doesNotContainKey("");
        assertThat(relay.taken().size()).as("mails taken, with duplicates").isGreaterThan(recipientsById.size());
        assertThat(world.count("select count(*) from ats.mails where status = 'sent'"))
                .as("mails that somebody has got")
                .isEqualTo(recipientsById.size());
        assertThat(world.count("select count(*) from ats.mails where status not in ('sent', 'dead')"))
                .isZero();
        assertThat(world.count("select count(*) from ats.mails")).isEqualTo((PEOPLE + 1) * 2L + PEOPLE);
    }

    private static void assertDeadLettersCanBeSentAgain(World world, UnreliableRelay relay) throws IOException {
        Client.Reply dead = world.as("ACME_ADMIN").get("/outbox/dead-letters");
        assertThat(dead.status()).isEqualTo(200);
        assertThat((long) dead.body().path("data").size())
                .isPositive()
                .isEqualTo(world.count("select count(*) from ats.mails where status = 'dead'"));
        assertThat(dead.raw().body()).doesNotContain("@").contains("smtp 550 5.1.1");
        String id = dead.body().path("data").path(0).path("id").asText();
        relay.mood(to -> Mood.TAKES);

        Client.Reply again = world.as("ACME_ADMIN").post("/outbox/dead-letters/" + id + "/resend", "");

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text("status")).isEqualTo("queued");
        Eventually.within(PATIENCE, "it is taken", () -> relay.taken().stream()
                .anyMatch(taken -> taken.header("Message-ID").contains(id)));
        assertThat(world.as("ACME_RECRUITER").get("/outbox/dead-letters").status())
                .isEqualTo(403);
        assertThat(world.count("select count(*) from ats.audit_entries where action = 'dead_letter.resend'"))
                .isEqualTo(1);
    }

    private static Map<String, String> smtp(UnreliableRelay relay) {
        return Map.of(
                "ATS_SMTP_HOST", "127.0.0.1",
                "ATS_SMTP_PORT", Integer.toString(relay.port()),
                "ATS_SMTP_TLS", "none",
                "ATS_MAIL_FROM", "ats@hiring.example",
                "ATS_PUBLIC_URL", "https://hiring.example");
    }

    private static List<String> mailsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(MailTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Treats the first mails to each person in that person's way, and takes the later ones. */
    private static final class FirstTimes {

        private static final List<Mood> KINDS =
                List.of(Mood.TAKES, Mood.PUTS_OFF, Mood.DROPS, Mood.TAKES_AND_DROPS, Mood.REFUSES, Mood.TAKES);

        private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

        String person(int n) {
            return KINDS.get(n % KINDS.size()).name().toLowerCase(Locale.ROOT) + n + "@people.example";
        }

        List<Mood> kinds() {
            return KINDS;
        }

        boolean isRefused(String recipient) {
            return recipient.startsWith("refuses");
        }

        Mood next(String recipient) {
            Mood kind = KINDS.stream()
                    .filter(one -> recipient.matches(one.name().toLowerCase(Locale.ROOT) + "\\d+@.*"))
                    .findFirst()
                    .orElse(Mood.TAKES);
            // Asked twice for each mail, at the recipient and at the content.
            int times = asked.computeIfAbsent(recipient, none -> new AtomicInteger())
                    .getAndIncrement();
            return kind == Mood.REFUSES || times < 4 ? kind : Mood.TAKES;
        }
    }
}
