package dev.ats.adapter.jdbc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ats.adapter.jdbc.database.Database;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Twenty thousand units of work of fifty organizations, in random order over two connections: each sees its own rows and
 * no others, without any filter, and nothing of whoever had the connection before, even where that ended badly.
 */
class InterleavedTenantsTest {

    private static final int UNITS = 20_000;
    private static final int THREADS = 8;
    private static final int PLANTED = 3;

    private static final Sql LOOK = Sql.of("""
            select coalesce(cast(organization() as text), '') as organization,
              coalesce(cast(account() as text), '') as account, current_user as role,
              coalesce((select string_agg(distinct cast(organization_id as text), ' ') from teams), '') as seen,
              (select count(*) from teams) as rows""");
    private static final Sql NONSENSE = Sql.of("select 1 / :zero as nonsense");
    private static final Sql STALE = Sql.of("select exactly_one(0)");
    private static final Sql FOUND = Sql.of("""
            insert into teams (organization_id, id, name, name_key, created_at, version)
            values (:organization, :id, 'Team', :name, now(), 1)""");

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    @AutoClose
    private final Database pool = Database.open(DATABASE.server(), 2);

    private final Jdbi raw = Jdbi.create(pool.connections());
    private final Jdbi owner = Jdbi.create(DATABASE.owner().unpooled());
    private final JdbcUnitsOfWork units = new JdbcUnitsOfWork(pool.connections(), DATABASE.settings(), Trace.NONE);
    private final long seed = new Random().nextLong();
    private final List<OrganizationId> organizations = planted();
    private final Map<OrganizationId, Integer> written = new ConcurrentHashMap<>();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    /** How a unit of work ends. */
    private enum Ending {
        LOOKED,
        WRITTEN,
        THROWN,
        REFUSED,
        FAILED,
        ROLLED_BACK;

        /** A tenth ends badly, in four ways. */
        static Ending any(Random random) {
            int one = random.nextInt(40);
            return one >= 4 ? one < 14 ? WRITTEN : LOOKED : values()[2 + one];
        }
    }

    /** What goes wrong in the middle of the work. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @Test
    void seeNothingOfEachOther() throws Exception {
        Map<Ending, Integer> planned = new EnumMap<>(Ending.class);
        Map<Ending, Integer> ended = new EnumMap<>(Ending.class);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Ending>> all = new ArrayList<>();
            for (int number = 0; number < UNITS; number++) {
                Random random = new Random(seed + number);
                Ending ending = Ending.any(random);
                planned.merge(ending, 1, Integer::sum);
                all.add(threads.submit(() -> run(ending, random)));
            }
            for (Future<Ending> one : all) {
                ended.merge(one.get(), 1, Integer::sum);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(faults).as("with seed %s", seed).isEmpty();
        assertThat(ended).as("with seed %s", seed).isEqualTo(planned).hasSize(Ending.values().length);
        assertThat(ended.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(UNITS);
        for (OrganizationId organization : organizations) {
            assertThat(teamsOf(organization))
                    .as("teams of %s with seed %s", organization, seed)
                    .isEqualTo(PLANTED + written.getOrDefault(organization, 0));
        }
    }

    /** How it really ended. */
    private Ending run(Ending ending, Random random) {
        OrganizationId organization = organizations.get(random.nextInt(organizations.size()));
        Actor actor = random.nextBoolean()
                ? new Actor.Anonymous()
                : new Actor.Account(new AccountId(new UUID(random.nextLong(), random.nextLong())));
        if (random.nextInt(10) == 0) {
            lookBetween();
        }
        boolean[] refused = {false};
        Throwable thrown = catchThrowable(() -> units.inside(
                new Opening(Home.of(organization), actor, RequestKey.NONE, ending == Ending.LOOKED), unit -> {
                    look(organization, actor);
                    refused[0] = !end(ending, organization, unit);
                    return unit;
                }));
        if (thrown == null) {
            return refused[0] ? Ending.REFUSED : ending == Ending.WRITTEN ? Ending.WRITTEN : Ending.LOOKED;
        }
        if (thrown instanceof Broken) {
            return Ending.THROWN;
        }
        if (thrown instanceof Conflict) {
            return Ending.ROLLED_BACK;
        }
        if (!(thrown instanceof StatementFailed)) {
            faults.add(ending + " ended with " + thrown);
        }
        return Ending.FAILED;
    }

    /** Whether it was not refused. */
    private boolean end(Ending ending, OrganizationId organization, UnitOfWork unit) {
        switch (ending) {
            case LOOKED -> {
                return true;
            }
            case WRITTEN -> {
                unit.commit(List.of(JdbcSaving.of(Rank.ORGANIZATIONS.write(team(organization)))));
                written.merge(organization, 1, Integer::sum);
                return true;
            }
            case REFUSED -> {
                return false;
            }
            case FAILED -> {
                units.current().list(NONSENSE.bind().number("zero", 0), row -> row);
                throw new AssertionError("dividing by zero went well");
            }
            case ROLLED_BACK -> {
                unit.commit(List.of(JdbcSaving.of(
                        Rank.ORGANIZATIONS.write(team(organization)), Rank.ORGANIZATIONS.write(STALE.bind()))));
                throw new AssertionError("a stale version was taken");
            }
            case THROWN -> throw new Broken();
        }
        throw new AssertionError(ending);
    }

    private static Bound team(OrganizationId organization) {
        UUID id = UUID.randomUUID();
        return FOUND.bind().id("organization", organization).uuid("id", id).text("name", id);
    }

    private void look(OrganizationId organization, Actor actor) {
        units.current().list(LOOK.bind(), row -> {
            expect("organization", organization.toString(), row.text("organization"));
            expect("account", actor.account().map(AccountId::toString).orElse(""), row.text("account"));
            expect("role", DATABASE.settings().role(), row.text("role"));
            expect("rows of", organization.toString(), row.text("seen"));
            if (row.bigNumber("rows") < PLANTED) {
                faults.add(organization + " saw only " + row.bigNumber("rows") + " of its rows");
            }
            return row;
        });
    }

    /** What a connection remembers when nobody is inside a unit of work on it. */
    private void lookBetween() {
        raw.useHandle(handle -> handle.select("select current_user = session_user as nobody,"
                        + " coalesce(current_setting('ats.organization', true), '') as organization,"
                        + " coalesce(current_setting('ats.account', true), '') as account")
                .mapToMap()
                .forEach(row -> expect("left", "{nobody=true, organization=, account=}", row.toString())));
    }

    private void expect(String what, String expected, String found) {
        if (!expected.equals(found)) {
            faults.add(what + " " + found + " instead of " + expected);
        }
    }

    private int teamsOf(OrganizationId organization) {
        return owner.withHandle(handle -> handle.select(
                        "select count(*) from ats.teams where organization_id = ?", organization.value())
                .mapTo(Integer.class)
                .one());
    }

    private List<OrganizationId> planted() {
        return owner.withHandle(handle -> IntStream.range(0, 50)
                .mapToObj(number -> {
                    OrganizationId id = new OrganizationId(UUID.randomUUID());
                    handle.execute(
                            "insert into ats.organizations (id, name, name_key, kind, created_at, version)"
                                    + " values (?, ?, ?, 'employer', now(), 1)",
                            id.value(),
                            id.toString(),
                            id.toString());
                    handle.execute(
                            "insert into ats.teams (organization_id, id, name, name_key, created_at, version)"
                                    + " select ?, gen_random_uuid(), 'Team', n, now(), 1 from generate_series(1, ?) n",
                            id.value(),
                            PLANTED);
                    return id;
                })
                .toList());
    }
}
