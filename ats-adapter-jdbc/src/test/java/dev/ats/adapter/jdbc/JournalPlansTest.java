package dev.ats.adapter.jdbc;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.Overheard.Sent;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsAssembly;
import dev.ats.application.audit.AuditUseCases;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.kernel.Observer;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Total;
import dev.ats.application.messaging.listening.Listeners;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However long a journal is, and whatever filters are put together, its entries are found by an index. */
class JournalPlansTest {

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    /** Two thirds of them in one organization: a third by the public, the others by ten of its members. */
    private static final String ENTRIES = """
            insert into ats.audit_entries
              (organization_id, id, by, action, object_kind, object_id, ending, facts, at, request_id)
            select
              case when n %% 3 > 0 then cast('%1$s' as uuid) else cast(lpad(to_hex(n %% 500), 32, 'a') as uuid) end,
              cast(lpad(to_hex(n), 32, '0') as uuid),
              case n / 3 %% 3 when 0 then 'public' when 1 then '%2$s' else 'account-' || n %% 9 end,
              (array['application.move', 'application.move', 'application.view', 'job.update'])[1 + n / 9 %% 4],
              'application', cast(lpad(to_hex(n %% 50000), 32, 'b') as uuid), 'done', '[]',
              timestamptz '2026-01-01 00:00:00Z' + n / 4 * interval '1 second', 'request'
            from generate_series(1, 300000) n""".formatted(Volume.ORGANIZATION, Volume.RECRUITER);

    private static final Overheard SENT = new Overheard();

    @BeforeAll
    static void readInEveryWay() {
        Jdbi.create(DATABASE.owner().unpooled()).useHandle(handle -> {
            handle.execute(ENTRIES);
            handle.execute("analyze");
        });
        JdbcUnitsOfWork units = new JdbcUnitsOfWork(DATABASE.connections(), DATABASE.settings(), SENT);
        AuditUseCases audit = AtsAssembly.of(JdbcPorts.of(
                        units,
                        AtsDatabase.searches(),
                        new FastPasswords(),
                        new CountingSecrets(),
                        new InMemoryMailer(),
                        Listeners.none(),
                        () -> Instant.parse("2026-02-01T00:00:00Z"),
                        AtsDatabase.ids(),
                        Observer.NONE))
                .audit();
        for (Order<JournalSort> order : List.of(Order.ascending(JournalSort.AT), Order.descending(JournalSort.AT))) {
            Paging next = new Paging(Paging.USUAL, read(audit, JournalFilter.ALL, order, Paging.FIRST.withTotal()));
            for (int ways = 0; ways < 16; ways++) {
                JournalFilter filter = filter((ways & 1) > 0, (ways & 2) > 0, (ways & 4) > 0, (ways & 8) > 0);
                read(audit, filter, order, next.withTotal());
            }
        }
    }

    static Stream<Sent> reading() {
        return SENT.all().stream().filter(statement -> statement.text().contains("from audit_entries"));
    }

    @ParameterizedTest
    @MethodSource("reading")
    void findEntriesByAnIndexWithTheValuesSent(Sent statement) {
        assertThat(Plan.withValues(DATABASE, statement).scannedWhole()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reading")
    void findEntriesByAnIndexWhateverTheValues(Sent statement) {
        assertThat(Plan.generic(DATABASE, statement).scannedWhole()).isEmpty();
    }

    /**
     * What does not match the one index that is taken is passed over: here that is nine of ten at the most of a page,
     * and half of what is counted.
     */
    @ParameterizedTest
    @MethodSource("reading")
    void lookAtLittleMoreThanIsShown(Sent statement) {
        long most = statement.counts() ? 2 * Total.MOST : 500;
        assertThat(Plan.genericAndRun(DATABASE, statement).mostRowsLookedAt()).isLessThanOrEqualTo(most);
    }

    private static JournalFilter filter(boolean actor, boolean object, boolean kind, boolean action) {
        return new JournalFilter(
                actor ? Author.account(Volume.RECRUITER) : null,
                object && kind ? Ref.Kind.APPLICATION : null,
                object ? UUID.fromString("bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbb7") : null,
                action ? Set.of(Permission.APPLICATION_MOVE, Permission.APPLICATION_VIEW) : Set.of(),
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-01-01T20:00:00Z"));
    }

    private static Place read(AuditUseCases audit, JournalFilter filter, Order<JournalSort> order, Paging paging) {
        Actor admin = new Actor.Member(
                Volume.RECRUITER, Volume.ORGANIZATION, BuiltInRoles.grantsOf(List.of(new RoleName("admin"))), Set.of());
        return done(audit.read().ask(admin, new ReadJournal(Volume.ORGANIZATION, filter, order, paging)))
                .next();
    }
}
