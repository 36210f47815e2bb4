package dev.ats.application.testkit.contract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.audit.AuditUseCases;
import dev.ats.application.audit.ExportJournal;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Pages;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Saving;
import dev.ats.application.testkit.Outcomes;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRegistered;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal is read newest first, by whoever sees the whole of its organization, and never without a trace. */
public abstract class JournalReadsContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final AccountId READER = new AccountId(UUID.randomUUID());
    private static final int MORE_THAN_A_PAGE = 450;

    private World world;
    private AuditUseCases audit;

    @BeforeEach
    void open() {
        world = newWorld();
        audit = AtsAssembly.of(ports()).audit();
    }

    @Test
    void showsAnEntryAsItWasWritten() {
        AccountId account = new AccountId(UUID.randomUUID());
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(),
                world.organization(),
                Author.account(READER),
                Permission.JOB_CREATE,
                Ref.to(account),
                Ending.DONE,
                List.of(new AccountRegistered(account)),
                NOON,
                "request-1");
        write(world, List.of(entry));

        assertThat(read(admin(), JournalFilter.ALL)).singleElement().satisfies(shown -> {
            assertThat(shown)
                    .usingRecursiveComparison()
                    .ignoringFields("facts")
                    .isEqualTo(new JournalEntry(
                            entry.id(),
                            entry.at(),
                            entry.by(),
                            entry.action(),
                            entry.object(),
                            entry.ending(),
                            "",
                            entry.requestId()));
            assertThat(shown.facts().replace(" ", ""))
                    .startsWith("[{")
                    .endsWith("}]")
                    .contains("\"type\":\"account_registered\"", "\"account\":\"" + account + "\"");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsExactlyWhatMatchesNewestFirstPageByPage(long seed) {
        Random random = new Random(seed);
        Dice dice = new Dice(random);
        List<AuditEntry> mine = dice.entries(world.organization());
        World others = newWorld();
        write(world, mine);
        write(others, dice.entries(others.organization()));

        for (int i = 0; i < 40; i++) {
            JournalFilter filter = dice.filter();
            List<UUID> expected = mine.stream()
                    .filter(entry -> matches(filter, entry))
                    .sorted(Comparator.comparing(AuditEntry::at)
                            .thenComparing(entry -> entry.id().toString())
                            .reversed())
                    .map(AuditEntry::id)
                    .toList();

            assertThat(withoutLooks(inPages(filter, ReadJournal.USUAL, 1 + random.nextInt(20))))
                    .as("%s", filter)
                    .isEqualTo(expected);
            assertThat(withoutLooks(exported(filter))).as("%s", filter).isEqualTo(expected);
        }
    }

    @Test
    void showsItsOwnEntriesOnlyWhereverThePageBegins() {
        World others = newWorld();
        AuditEntry foreign = new Dice(new Random(1)).entry(others.organization(), NOON.plusSeconds(3));
        write(others, List.of(foreign));
        List<AuditEntry> mine = new Dice(new Random(2)).entries(world.organization());
        write(world, mine);
        Place place = new Place(foreign.at().toString(), foreign.id());

        Page<JournalEntry> page = Outcomes.done(audit.read()
                .ask(admin(), new ReadJournal(world.organization(), JournalFilter.ALL, new Paging(200, place))));

        assertThat(page.items())
                .extracting(JournalEntry::id)
                .hasSizeBetween(1, mine.size() - 1)
                .isSubsetOf(mine.stream().map(AuditEntry::id).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Reach.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ORGANIZATION"})
    void showsNothingToWhoeverReachesLessThanTheOrganization(Reach reach) {
        Grants grants =
                Grants.of(List.of(new Grant(Permission.AUDIT_VIEW, reach), new Grant(Permission.AUDIT_EXPORT, reach)));

        assertDenied(new Actor.Member(READER, world.organization(), grants, Set.of()), "forbidden");
    }

    @Test
    void showsNothingToAnybodyElse() {
        assertDenied(member(world.organization(), "recruiter"), "forbidden");
        assertDenied(member(world.organization(), "hiring_manager"), "forbidden");
        assertDenied(member(newWorld().organization(), "admin"), "forbidden");
        assertDenied(member(OrganizationId.INSTALLATION, "operator"), "forbidden");
        assertDenied(new Actor.Account(READER), "forbidden");
        assertDenied(new Actor.Anonymous(), "not_signed_in");
    }

    @Test
    void recordsEveryLookOnceInTheJournalThatWasLookedAt() {
        Instant to = NOON.plusSeconds(1);
        JournalFilter filter = new JournalFilter(null, null, null, Set.of(), NOON, to);

        assertThat(read(admin(), filter)).isEmpty();

        assertThat(inspection().journal(world.organization())).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(Author.account(READER));
            assertThat(entry.action()).isEqualTo(Permission.AUDIT_VIEW);
            assertThat(entry.object()).isEqualTo(Ref.toJournalOf(world.organization()));
            assertThat(entry.ending()).isEqualTo(Ending.DONE);
            assertThat(entry.facts()).containsExactly("JournalRead");
            assertThat(entry.requestId()).isEqualTo("in-process");
        });
        assertThat(inspection().outbox(world.organization())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void recordsAnExportOnceHoweverManyPagesItHas() {
        write(world, new Dice(new Random(1)).entries(world.organization(), MORE_THAN_A_PAGE));

        assertThat(withoutLooks(exported(JournalFilter.ALL))).hasSize(MORE_THAN_A_PAGE);

        assertThat(inspection().journal(world.organization()))
                .filteredOn(entry -> entry.facts().contains("JournalExported"))
                .singleElement()
                .extracting(Inspection.Entry::action)
                .isEqualTo(Permission.AUDIT_EXPORT);
    }

    @Test
    void exportsNothingThatIsWrittenOnceItHasBegun() {
        Dice dice = new Dice(new Random(1));
        write(world, dice.entries(world.organization(), MORE_THAN_A_PAGE));
        Pages<JournalEntry> pages = export(admin(), JournalFilter.ALL);
        Page<JournalEntry> first = pages.after(null);
        AuditEntry late = dice.entry(world.organization(), Instant.parse("2027-01-01T00:00:00Z"));
        write(world, List.of(late));

        List<JournalEntry> rest = follow(pages, first.next());

        assertThat(first.items()).hasSize(200);
        assertThat(withoutLooks(
                        Stream.concat(first.items().stream(), rest.stream()).toList()))
                .hasSize(MORE_THAN_A_PAGE)
                .doesNotHaveDuplicates()
                .doesNotContain(late.id());
    }

    @Test
    void letsOperatorsReadTheInstallationsOwnJournalLikeAnyOther() {
        Actor operator = member(OrganizationId.INSTALLATION, "operator");
        AuditEntry entry = new Dice(new Random(1)).entry(OrganizationId.INSTALLATION);
        world.save(OrganizationId.INSTALLATION, () -> ports().kernel().journal().saving(entry));
        JournalFilter filter = new JournalFilter(null, null, entry.object().id(), Set.of(), null, null);
        ReadJournal query = new ReadJournal(OrganizationId.INSTALLATION, filter, Paging.FIRST);

        assertThat(Outcomes.done(audit.read().ask(operator, query)).items())
                .extracting(JournalEntry::id)
                .containsExactly(entry.id());
        assertThat(Outcomes.done(audit.export().ask(operator, new ExportJournal(OrganizationId.INSTALLATION, filter)))
                        .after(null)
                        .items())
                .extracting(JournalEntry::id)
                .containsExactly(entry.id());
    }

    private void assertDenied(Actor actor, String code) {
        OrganizationId organization = world.organization();
        boolean known = actor.account().isPresent();
        int before = inspection().journal(organization).size();

        assertThat(codeOf(audit.read().ask(actor, new ReadJournal(organization, JournalFilter.ALL, Paging.FIRST))))
                .isEqualTo(code);
        assertThat(codeOf(audit.export().ask(actor, new ExportJournal(organization, JournalFilter.ALL))))
                .isEqualTo(code);

        List<Inspection.Entry> after = inspection().journal(organization);
        assertThat(after.subList(before, after.size()))
                .extracting(entry -> entry.action() + " " + entry.ending())
                .isEqualTo(known ? List.of("AUDIT_VIEW DENIED", "AUDIT_EXPORT DENIED") : List.of());
    }

    private List<JournalEntry> read(Actor actor, JournalFilter filter) {
        return Outcomes.done(audit.read().ask(actor, new ReadJournal(world.organization(), filter, Paging.FIRST)))
                .items();
    }

    private List<JournalEntry> inPages(JournalFilter filter, Order<JournalSort> order, int limit) {
        return follow(
                place -> Outcomes.done(audit.read()
                        .ask(admin(), new ReadJournal(world.organization(), filter, order, new Paging(limit, place)))),
                null);
    }

    private List<JournalEntry> exported(JournalFilter filter) {
        return follow(export(admin(), filter), null);
    }

    private static List<JournalEntry> follow(Pages<JournalEntry> pages, Place from) {
        List<JournalEntry> all = new ArrayList<>();
        Page<JournalEntry> page = pages.after(from);
        all.addAll(page.items());
        while (page.more()) {
            page = pages.after(page.next());
            all.addAll(page.items());
        }
        return all;
    }

    private Pages<JournalEntry> export(Actor actor, JournalFilter filter) {
        return Outcomes.done(audit.export().ask(actor, new ExportJournal(world.organization(), filter)));
    }

    private static List<UUID> withoutLooks(List<JournalEntry> entries) {
        return entries.stream()
                .filter(entry -> !entry.action().code().startsWith("audit."))
                .map(JournalEntry::id)
                .toList();
    }

    private Actor admin() {
        return member(world.organization(), "admin");
    }

    private static Actor member(OrganizationId organization, String role) {
        return new Actor.Member(READER, organization, BuiltInRoles.grantsOf(Set.of(new RoleName(role))), Set.of());
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome.<String>fold(answer -> "done", refusal -> refusal.code());
    }

    private void write(World where, Collection<AuditEntry> entries) {
        List<Supplier<Saving>> savings = new ArrayList<>();
        entries.forEach(entry -> savings.add(() -> ports().kernel().journal().saving(entry)));
        where.inside(unit -> {
            unit.commit(savings.stream().map(Supplier::get).toList());
            return unit;
        });
    }

    private static boolean matches(JournalFilter filter, AuditEntry entry) {
        return (filter.actor() == null || entry.by().equals(filter.actor()))
                && (filter.object() == null || entry.object().id().equals(filter.object()))
                && (filter.kind() == null || entry.object().kind() == filter.kind())
                && (filter.actions().isEmpty() || filter.actions().contains(entry.action()))
                && (filter.from() == null || entry.at().compareTo(filter.from()) >= 0)
                && (filter.to() == null || entry.at().compareTo(filter.to()) < 0);
    }

    /** Draws from few values, so that much is alike: times too, whatever the order of ids. */
    private static final class Dice {

        private static final List<Author> AUTHORS =
                List.of(Author.PUBLIC, Author.system("seed"), Author.account(READER));
        private static final List<Permission> ACTIONS =
                List.of(Permission.APPLICATION_MOVE, Permission.APPLICATION_VIEW, Permission.JOB_CREATE);

        private final Random random;
        private final List<Ref> objects;

        Dice(Random random) {
            this.random = random;
            UUID twice = UUID.randomUUID();
            this.objects = List.of(
                    Ref.to(new JobId(twice)), Ref.to(new AccountId(twice)), Ref.to(new JobId(UUID.randomUUID())));
        }

        List<AuditEntry> entries(OrganizationId organization) {
            return entries(organization, 60);
        }

        List<AuditEntry> entries(OrganizationId organization, int howMany) {
            return Stream.generate(() -> entry(organization)).limit(howMany).toList();
        }

        AuditEntry entry(OrganizationId organization) {
            return entry(organization, time());
        }

        AuditEntry entry(OrganizationId organization, Instant at) {
            return new AuditEntry(
                    UUID.randomUUID(),
                    organization,
                    one(AUTHORS),
                    one(ACTIONS),
                    one(objects),
                    one(List.of(Ending.values())),
                    List.of(),
                    at,
                    "request");
        }

        JournalFilter filter() {
            Ref object = random.nextBoolean() ? one(objects) : null;
            Instant from = random.nextBoolean() ? time() : null;
            return new JournalFilter(
                    random.nextBoolean() ? one(AUTHORS) : null,
                    object != null && random.nextBoolean() ? object.kind() : null,
                    object == null ? null : object.id(),
                    random.nextBoolean()
                            ? Set.of()
                            : Stream.of(one(ACTIONS), one(ACTIONS)).collect(toSet()),
                    from,
                    random.nextBoolean() ? null : (from == null ? NOON : from).plusSeconds(random.nextInt(5)));
        }

        private Instant time() {
            return NOON.plusSeconds(random.nextInt(6));
        }

        private <T> T one(List<T> several) {
            return several.get(random.nextInt(several.size()));
        }
    }
}
