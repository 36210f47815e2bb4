package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Total;
import dev.ats.application.testkit.Outcomes;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal is read in either order, and counted as far as anybody counts. */
public abstract class JournalSearchesContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** What is written here, and not what the looking at it writes. */
    private static final JournalFilter WRITTEN =
            new JournalFilter(null, null, null, Set.of(Permission.JOB_CREATE, Permission.APPLICATION_MOVE), null, null);

    private World world;

    @BeforeEach
    void open() {
        world = newWorld();
    }

    @Test
    void goesByTimeBothWaysAndAmongEqualsById() {
        Random random = new Random(7);
        List<AuditEntry> written = Stream.generate(() -> entry(NOON.plusSeconds(random.nextInt(3))))
                .limit(15)
                .toList();
        write(written);
        List<UUID> ascending = written.stream()
                .sorted(Comparator.comparing(AuditEntry::at)
                        .thenComparing(one -> one.id().toString()))
                .map(AuditEntry::id)
                .toList();
        List<UUID> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);

        assertThat(oneByOne(Order.ascending(JournalSort.AT))).isEqualTo(ascending);
        assertThat(oneByOne(Order.descending(JournalSort.AT))).isEqualTo(descending);
        assertThat(idsOf(list(WRITTEN, Order.ascending(JournalSort.AT), Paging.FIRST)))
                .isEqualTo(ascending);
    }

    @Test
    void keepsToItsTimesWherePagesBegin() {
        List<AuditEntry> written = IntStream.range(0, 6)
                .mapToObj(second -> entry(NOON.plusSeconds(second)))
                .toList();
        write(written);
        JournalFilter between =
                new JournalFilter(null, null, null, WRITTEN.actions(), NOON.plusSeconds(1), NOON.plusSeconds(4));
        Paging early = after(NOON.minusSeconds(9));
        Paging late = after(NOON.plusSeconds(9));

        assertThat(idsOf(list(between, Order.ascending(JournalSort.AT), early)))
                .isEqualTo(idsOf(written.subList(1, 4)));
        assertThat(list(between, Order.ascending(JournalSort.AT), late).items()).isEmpty();
        assertThat(list(between, Order.descending(JournalSort.AT), late).items())
                .hasSize(3);
        assertThat(list(between, Order.descending(JournalSort.AT), early).items())
                .isEmpty();
    }

    @Test
    void countsAllPagesWhenAskedAndNothingForeign() {
        World others = newWorld();
        write(others, List.of(entry(others, NOON)));
        write(List.of(entry(NOON), entry(NOON), entry(NOON.plusSeconds(5))));
        JournalFilter late = new JournalFilter(null, null, null, WRITTEN.actions(), NOON.plusSeconds(1), null);
        Paging paging = new Paging(1, null);

        for (Order<JournalSort> order : List.of(ReadJournal.USUAL, Order.ascending(JournalSort.AT))) {
            Page<JournalEntry> page = list(WRITTEN, order, paging.withTotal());
            assertThat(page.items()).hasSize(1);
            assertThat(page.total()).isEqualTo(new Total(3, false));
            assertThat(list(WRITTEN, order, new Paging(1, page.next()).withTotal())
                            .total())
                    .isEqualTo(new Total(3, false));
            assertThat(list(late, order, paging.withTotal()).total()).isEqualTo(new Total(1, false));
            assertThat(list(late, order, paging).total()).isNull();
        }
    }

    @Test
    void countsNoFurtherThanTheMost() {
        for (int thousand = 0; thousand < Total.MOST / 1000; thousand++) {
            write(Stream.generate(() -> entry(NOON)).limit(1000).toList());
        }
        assertThat(list(WRITTEN, ReadJournal.USUAL, Paging.FIRST.withTotal()).total())
                .isEqualTo(new Total(Total.MOST, false));

        write(List.of(entry(NOON)));

        assertThat(list(WRITTEN, ReadJournal.USUAL, Paging.FIRST.withTotal()).total())
                .isEqualTo(new Total(Total.MOST, true));
    }

    private List<UUID> oneByOne(Order<JournalSort> order) {
        List<UUID> all = new ArrayList<>();
        Place place = null;
        do {
            Page<JournalEntry> page = list(WRITTEN, order, new Paging(1, place));
            all.addAll(idsOf(page));
            place = page.next();
        } while (place != null);
        return all;
    }

    private Page<JournalEntry> list(JournalFilter filter, Order<JournalSort> order, Paging paging) {
        Actor admin = new Actor.Member(
                new AccountId(UUID.randomUUID()),
                world.organization(),
                BuiltInRoles.grantsOf(Set.of(new RoleName("admin"))),
                Set.of());
        ReadJournal query = new ReadJournal(world.organization(), filter, order, paging);
        return Outcomes.done(AtsAssembly.of(ports()).audit().read().ask(admin, query));
    }

    private void write(List<AuditEntry> entries) {
        write(world, entries);
    }

    private void write(World where, List<AuditEntry> entries) {
        where.inside(unit -> {
            unit.commit(entries.stream()
                    .<Saving>map(entry -> ports().kernel().journal().saving(entry))
                    .toList());
            return unit;
        });
    }

    private AuditEntry entry(Instant at) {
        return entry(world, at);
    }

    private static AuditEntry entry(World where, Instant at) {
        return new AuditEntry(
                UUID.randomUUID(),
                where.organization(),
                Author.PUBLIC,
                at.getEpochSecond() % 2 == 0 ? Permission.JOB_CREATE : Permission.APPLICATION_MOVE,
                Ref.to(new AccountId(UUID.randomUUID())),
                Ending.DONE,
                List.of(),
                at,
                "request");
    }

    private static Paging after(Instant instant) {
        return new Paging(9, new Place(instant.toString(), new UUID(0, 0)));
    }

    private static List<UUID> idsOf(Page<JournalEntry> page) {
        return page.items().stream().map(JournalEntry::id).toList();
    }

    private static List<UUID> idsOf(List<AuditEntry> entries) {
        return entries.stream().map(AuditEntry::id).toList();
    }
}
