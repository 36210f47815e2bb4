package dev.ats.adapter.jdbc.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions that search past row-level security, whichever there are, let nothing foreign out. */
class SearchFunctionsTest {

    /** What steps out of a query that is put together with another; all find everything that has a word. */
    private static final List<String> QUERIES =
            List.of("'engineer':* | 'carl':*", "'engineer' | 'carl'", "!'nothing'", "'x' | !'x'", "'e':* | 'c':*");

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private static final Jdbi OWNER = Jdbi.create(DATABASE.owner().unpooled());
    private static final Jdbi SERVER = Jdbi.create(DATABASE.server().unpooled());
    private static final AtsTestKit KIT = DATABASE.kit();
    private static final Workplace ACME = KIT.organization("Acme");
    private static final Workplace BOLT = KIT.organization("Bolt");
    private static final Person CARL = KIT.candidate("carl");

    static {
        List.of(ACME, BOLT)
                .forEach(workplace -> CARL.appliesTo(workplace.admin().opens("Engineer")));
    }

    static List<String> searches() {
        return OWNER.withHandle(handle -> handle.select("""
                        select proname from pg_proc
                        where pronamespace = 'ats'::regnamespace and prosecdef and proname like 'search%'""").mapTo(String.class).list());
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findWhatIsOfTheOrganizationEnteredAlone(String search) {
        String table = search.replace("search_", "");
        for (Workplace workplace : List.of(ACME, BOLT)) {
            Set<UUID> theirs = OWNER.withHandle(handle -> handle.select(
                            "select id from ats." + table + " where organization_id = ?",
                            workplace.id().value())
                    .mapTo(UUID.class)
                    .set());
            assertThat(theirs).isNotEmpty();
            assertThat(QUERIES)
                    .allSatisfy(query -> assertThat(found(search, workplace.id().toString(), query))
                            .containsExactlyInAnyOrderElementsOf(theirs));
        }
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findNothingWhereNoneHasBeenEntered(String search) {
        assertThat(QUERIES)
                .allSatisfy(query -> assertThat(found(search, "", query)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findNothingOfAnotherByItsMark(String search) {
        String foreign = "'O" + BOLT.id().toString().replace("-", "") + "'";

        assertThat(found(search, ACME.id().toString(), foreign)).isEmpty();
    }

    private static List<UUID> found(String search, String organization, String query) {
        return SERVER.inTransaction((Handle handle) -> {
            handle.select("select set_config('ats.organization', ?, true)", organization)
                    .mapTo(String.class)
                    .one();
            return handle.select("select ats." + search + "(?)", query)
                    .mapTo(UUID.class)
                    .list();
        });
    }
}
