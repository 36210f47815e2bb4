package dev.ats.adapter.jdbc.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every table is a tenant's with all its walls, or on the one list of those that are not. */
class WallsTest {

    /** The tables outside row-level security. Whoever adds one says here why it is nobody's in particular. */
    private static final Map<String, String> OUTSIDE = Map.ofEntries(
            Map.entry("organizations", "what tenants are; a name has to be free among all of them"),
            Map.entry("accounts", "people's logins are global"),
            Map.entry("operators", "who runs the installation itself"),
            Map.entry("passwords", "belong to logins, and are compared before anything is entered"),
            Map.entry("sessions", "belong to logins, and tell which organization is to be entered"),
            Map.entry("external_identities", "tell which login is meant, before anything is entered"),
            Map.entry("second_factors", "belong to logins, like the passwords they stand beside"),
            Map.entry("account_tokens", "belong to logins, whoever they are members with"),
            Map.entry("sign_in_delays", "digests of addresses, whether or not they have a login"),
            Map.entry("signing_keys", "sign for the installation; wrapped"),
            Map.entry("set_up", "one row, from before there was any organization"),
            Map.entry("published_jobs", "what everybody may see, and nothing else"),
            Map.entry("saved_jobs", "of an account and of no organization; ids only"),
            Map.entry("outbox_due", "ids only, so that a worker finds what is due before it enters an organization"),
            Map.entry("mail_due", "ids only, as in outbox_due"),
            Map.entry("bulk_due", "ids only, as in outbox_due"),
            Map.entry("listeners", "names, of the installation; every organization's events are kept for them"),
            Map.entry("tellings", "ids, counts and times only, as in outbox_due"),
            Map.entry("scheduled_tasks", "when the rounds of each process are due"),
            Map.entry("flyway_schema_history", "the migrations' own"));

    private static final Set<String> APPEND_ONLY = Set.of(
            "application_history",
            "job_status_changes",
            "sla_alerts",
            "application_feedback",
            "application_notes",
            "application_note_mentions",
            "audit_entries");

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private final Jdbi owner = Jdbi.create(DATABASE.owner().unpooled());

    @Test
    void everyTableIsOfATenantOrListed() {
        assertThat(strings("""
                select relname from pg_class c where relnamespace = 'ats'::regnamespace and relkind in ('r', 'p')
                and not exists (
                  select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant')""")).containsExactlyInAnyOrderElementsOf(OUTSIDE.keySet());
    }

    @Test
    void rowLevelSecurityIsEnabledAndForced() {
        assertThat(tenantsThat("not (relrowsecurity and relforcerowsecurity)")).isEmpty();
    }

    @Test
    void primaryKeysBeginWithTheOrganization() {
        assertThat(tenantsThat("""
                not exists (
                  select from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                  where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'organization_id')""")).isEmpty();
    }

    @Test
    void foreignKeysBetweenTenantTablesBeginWithTheOrganizationOnBothSides() {
        assertThat(strings("""
                select k.conname from pg_constraint k
                join pg_attribute here on here.attrelid = k.conrelid and here.attnum = k.conkey[1]
                join pg_attribute there on there.attrelid = k.confrelid and there.attnum = k.confkey[1]
                where k.contype = 'f' and k.connamespace = 'ats'::regnamespace
                and (select relrowsecurity from pg_class where oid = k.confrelid)
                and not (here.attname = 'organization_id' and there.attname = 'organization_id')""")).isEmpty();
    }

    @Test
    void foreignKeysAreIndexed() {
        assertThat(strings("""
                select k.conname from pg_constraint k
                where k.contype = 'f' and k.connamespace = 'ats'::regnamespace and not exists (
                  select from pg_index i
                  where i.indrelid = k.conrelid and i.indpred is null
                    and k.conkey <@ array(
                    select i.indkey[place] from generate_series(0, cardinality(k.conkey) - 1) place))""")).isEmpty();
    }

    @Test
    void theServerRoleSeesOnlyTheOrganizationEntered() {
        assertThat(strings("""
                select distinct concat_ws(' | ', polcmd, pg_get_expr(polqual, polrelid),
                  pg_get_expr(polwithcheck, polrelid))
                from pg_policy where polname = 'tenant' and polpermissive
                and polroles = array['ats_server'::regrole::oid]"""))
                .containsExactly("* | (organization_id = ats.organization()) | (organization_id = ats.organization())");
    }

    @Test
    void theDoorForAnAccountsOwnIsToReadOnlyAndShutInsideAnOrganization() {
        assertThat(strings("""
                select polrelid::regclass::text from pg_policy where polname not in ('tenant', 'owner')""")).containsExactlyInAnyOrder("ats.memberships", "ats.candidates", "ats.applications");
        assertThat(strings("""
                select polrelid::regclass::text from pg_policy where polname not in ('tenant', 'owner')
                and not (polcmd = 'r' and pg_get_expr(polqual, polrelid) like '%organization() IS NULL%')""")).isEmpty();
    }

    @Test
    void onlyTheOwnerSeesEverything() {
        assertThat(strings("""
                select distinct polroles::regrole[]::text from pg_policy where polname = 'owner'""")).containsExactly("{ats_owner}");
    }

    @Test
    void whatIsAppendOnlyCanOnlyBeReadAndAddedTo() {
        assertThat(rights("insert")).containsAll(APPEND_ONLY);
        assertThat(rights("update")).doesNotContainAnyElementsOf(APPEND_ONLY);
        assertThat(rights("delete")).doesNotContainAnyElementsOf(APPEND_ONLY);
    }

    @Test
    void theServerRoleCanDeleteOnlyWhatIsMeantToGo() {
        assertThat(rights("delete"))
                .containsExactlyInAnyOrder(
                        "roles",
                        "teams",
                        "memberships",
                        "job_staff",
                        "published_jobs",
                        "saved_jobs",
                        "application_remarks",
                        "application_letters",
                        "application_feedback_comments",
                        "application_note_texts",
                        "bulk_words",
                        "candidate_tags",
                        "outbox",
                        "outbox_due",
                        "mail_due",
                        "bulk_due",
                        "listeners",
                        "tellings",
                        "scheduled_tasks",
                        "idempotent_replies",
                        "sessions",
                        "second_factors",
                        "account_tokens",
                        "sign_in_delays");
    }

    @Test
    void theServerRoleCanDoNothingToTheSchema() {
        assertThat(rights("truncate")).isEmpty();
        assertThat(rights("references")).isEmpty();
        assertThat(rights("trigger")).isEmpty();
        assertThat(strings("select 'create' where has_schema_privilege('ats_server', 'ats', 'create')"))
                .isEmpty();
        assertThat(strings("""
                select relname from pg_class where relowner = 'ats_server'::regrole
                union all select proname from pg_proc where proowner = 'ats_server'::regrole""")).isEmpty();
    }

    @Test
    void indexedTextIsSortedByItsBytes() {
        assertThat(strings("""
                select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                where c.relnamespace = 'ats'::regnamespace and c.relname <> 'flyway_schema_history'
                and exists (
                  select from unnest(i.indcollation::oid[]) sorting
                  where sorting <> 0 and sorting <> '"C"'::regcollation)""")).isEmpty();
    }

    @Test
    void functionsThatRunAsTheOwnerAreFewAndTrustNobodysSearchPath() {
        assertThat(strings("""
                select p.oid::regprocedure || ' ' || proconfig::text from pg_proc p
                where pronamespace = 'ats'::regnamespace and prosecdef"""))
                .containsExactlyInAnyOrder(
                        "ats.forget_replies(timestamp with time zone,integer) {\"search_path=ats, pg_temp\"}",
                        "ats.home_of_job(uuid) {\"search_path=ats, pg_temp\"}",
                        "ats.title_of_own(uuid) {\"search_path=ats, pg_temp\"}",
                        "ats.standings_of(uuid) {\"search_path=ats, pg_temp\"}",
                        "ats.search_candidates(text) {\"search_path=ats, pg_temp\"}",
                        "ats.search_jobs(text) {\"search_path=ats, pg_temp\"}",
                        "ats.home_of_application(uuid) {\"search_path=ats, pg_temp\"}");
        assertThat(strings("""
                select p.oid::regprocedure::text from pg_proc p
                where pronamespace = 'ats'::regnamespace and (prosecdef or prokind = 'p')
                and has_function_privilege('public', p.oid, 'execute')""")).isEmpty();
    }

    private List<String> tenantsThat(String condition) {
        return strings("""
                select relname from pg_class c join pg_policy p on p.polrelid = c.oid and p.polname = 'tenant'
                where\s""" + condition);
    }

    private List<String> rights(String right) {
        return strings("select relname from pg_class where relnamespace = 'ats'::regnamespace and relkind = 'r'"
                + " and has_table_privilege('ats_server', oid, '" + right + "')");
    }

    private List<String> strings(String sql) {
        return owner.withHandle(handle -> handle.select(sql).mapTo(String.class).list());
    }
}
