package dev.ats.adapter.jdbc.walls;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.access.machines.MakeApiKey;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.roles.DefineRole;
import dev.ats.application.access.teams.FoundTeam;
import dev.ats.application.kernel.Call;
import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Seen;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.messaging.AddressEvents;
import dev.ats.application.organizations.settings.ChangeSettings;
import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.application.pipeline.sla.SetSlaTargets;
import dev.ats.application.pipeline.templates.DrawPipeline;
import dev.ats.application.pipeline.templates.PublishPipeline;
import dev.ats.application.pipeline.templates.TemplateView;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.organizations.settings.SettingValues;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Id;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Row-level security alone, without any filter of ours, keeps tenants apart. */
class TenantsTest {

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private static final Jdbi SERVER = Jdbi.create(DATABASE.server().unpooled());
    private static final RoleName RECRUITER = new RoleName("recruiter");
    private static final AtsTestKit KIT = DATABASE.kit();
    private static final Workplace ACME = KIT.organization("Acme");
    private static final Workplace BOLT = KIT.organization("Bolt");
    private static final Person CARL = KIT.candidate("carl");

    static {
        Stream.of(ACME, BOLT).forEach(workplace -> {
            JobId job = workplace.admin().opens("Engineer");
            ApplyAsCandidate apply = new ApplyAsCandidate(job, CARL.account(), new Body("a letter"));
            ApplicationId application = repeatably(KIT.ats().pipeline().applyAsCandidate(), CARL, apply)
                    .id();
            workplace.admin().moves(application, new Stage("screening"), new Line("a remark"));
            done(KIT.ats()
                    .pipeline()
                    .sla()
                    .changeTargets()
                    .run(
                            workplace.admin().actor(),
                            new SetSlaTargets(job, Map.of(new Stage("screening"), new TargetHours(8)), Seen.ANY)));
            workplace.admin().rates(application, 4, "a comment");
            workplace.admin().notes(application, "a note", workplace.admin().account());
            BulkId bulk = workplace.admin().starts(BulkTask.tag(new Tag("a tag")), List.of(application));
            done(KIT.ats()
                    .pipeline()
                    .bulks()
                    .advance()
                    .run(AtsTestKit.STAGE_HAND, new AdvanceBulk(workplace.id(), bulk, Duration.ofSeconds(1))));
            done(KIT.ats()
                    .access()
                    .members()
                    .invite()
                    .run(workplace.admin().actor(), new InviteMember(AtsTestKit.emailOf("ivy"), Set.of(RECRUITER))));
            done(KIT.ats()
                    .access()
                    .roles()
                    .define()
                    .run(
                            workplace.admin().actor(),
                            new DefineRole(new RoleName("sourcer"), new Line("Looks around."), Grants.NONE)));
            done(KIT.ats()
                    .access()
                    .teams()
                    .found()
                    .run(
                            workplace.admin().actor(),
                            new FoundTeam(new Name("Ovens"), workplace.admin().account())));
            done(KIT.ats()
                    .access()
                    .machines()
                    .make()
                    .run(
                            workplace.admin().actor(),
                            new MakeApiKey(new Name("Payroll"), Set.of(Permission.JOB_VIEW), null)));
            TemplatesUseCases templates = KIT.ats().pipeline().templates();
            TemplateView drawn = done(templates
                    .draw()
                    .run(
                            workplace.admin().actor(),
                            new DrawPipeline(new PipelineName("bakers"), Pipelines.DEFAULT.drawing())));
            done(templates.publish().run(workplace.admin().actor(), new PublishPipeline(drawn.id(), Seen.ANY)));
            done(KIT.ats()
                    .organizations()
                    .settings()
                    .change()
                    .run(workplace.admin().actor(), new ChangeSettings(null, SettingValues.DEFAULT, Seen.ANY)));
            KIT.clock().advance(Duration.ofDays(9));
            KIT.rounds().watch();
            address(workplace.id());
        });
    }

    private static void address(OrganizationId organization) {
        List<UUID> events = KIT.inspection().outbox(organization).stream()
                .map(Inspection.Told::id)
                .toList();
        done(KIT.ats().messaging().address().run(new Actor.System("mail"), new AddressEvents(organization, events)));
    }

    private static <C extends Command<R>, R> R repeatably(UseCase<C, R> useCase, Person person, C command) {
        RequestKey key = new RequestKey("account", "key", "hash");
        Call<C, R> call = new Call<>(person.actor(), command, key, "request", result -> StoredReply.EMPTY);
        return done(useCase.answer(call).outcome());
    }

    static List<String> tenantTables() {
        return SERVER.withHandle(
                handle -> handle.select("""
                        select relname from pg_class
                        where relnamespace = 'ats'::regnamespace and relkind = 'r' and relrowsecurity""").mapTo(String.class).list());
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void showNothingToWhomHasEnteredNothing(String table) {
        assertThat(SERVER.<Long, RuntimeException>withHandle(handle -> count(handle, table)))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void showTheirOwnAndNothingOfOthers(String table) {
        long foreign = inside(
                ACME.id(), null, handle -> count(handle, table + " where organization_id <> '" + ACME.id() + "'"));
        long theirOwn = inside(ACME.id(), null, handle -> count(handle, table));

        assertThat(foreign).isZero();
        assertThat(theirOwn).isPositive();
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void refuseARowForAnother(String table) {
        assertThatThrownBy(() -> inside(
                        ACME.id(),
                        null,
                        handle -> handle.execute(
                                "insert into ats." + table + " (organization_id) values (?)",
                                BOLT.id().value())))
                .isInstanceOf(JdbiException.class)
                .hasMessageContaining("row-level security policy");
    }

    static List<String> changeableTables() {
        return tenantTables().stream()
                .filter(table -> SERVER.withHandle(handle -> handle.select(
                                "select has_table_privilege(cast(? as regclass), 'update')", "ats." + table)
                        .mapTo(Boolean.class)
                        .one()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("changeableTables")
    void refuseToGiveARowToAnother(String table) {
        assertThatThrownBy(() -> inside(
                        ACME.id(),
                        null,
                        handle -> handle.execute(
                                "update ats." + table + " set organization_id = ?",
                                BOLT.id().value())))
                .isInstanceOf(JdbiException.class)
                .hasMessageContaining("row-level security policy");
    }

    @Test
    void letNobodyChangeAnothersRows() {
        int changed = inside(
                ACME.id(),
                null,
                handle -> handle.execute(
                        "update ats.jobs set title = 'stolen' where organization_id = ?",
                        BOLT.id().value()));

        assertThat(changed).isZero();
    }

    @Test
    void showAnAccountItsOwnEverywhereWhileItHasEnteredNothing() {
        assertThat(ownOf(CARL, "applications")).isEqualTo(2);
        assertThat(ownOf(CARL, "candidates")).isEqualTo(2);
        assertThat(ownOf(CARL, "memberships")).isZero();
        assertThat(ownOf(ACME.admin(), "memberships")).isEqualTo(1);
        assertThat(ownOf(ACME.admin(), "applications")).isZero();
        assertThat(ownOf(CARL, "jobs")).isZero();
    }

    @Test
    void tellTheTitleOfAJobToWhomeverAppliedAndNobodyElse() {
        Set<String> applications = inside(ACME.id(), null, handle -> handle.select("select id from ats.applications")
                .mapTo(String.class)
                .set());

        for (String application : applications) {
            assertThat(titleFor(null, CARL.account(), application)).isEqualTo("Engineer");
            assertThat(titleFor(null, ACME.admin().account(), application)).isNull();
            assertThat(titleFor(BOLT.id(), BOLT.admin().account(), application)).isNull();
            assertThat(titleFor(BOLT.id(), null, application)).isNull();
            assertThat(titleFor(null, null, application)).isNull();
        }
        assertThat(applications).isNotEmpty();
    }

    private static String titleFor(Id organization, Id account, String application) {
        return inside(
                organization, account, handle -> handle.select("select ats.title_of_own(cast(? as uuid))", application)
                        .mapTo(String.class)
                        .findFirst()
                        .orElse(null));
    }

    @Test
    void shutThatDoorInsideAnOrganization() {
        long seen = inside(ACME.id(), CARL.account(), handle -> count(handle, "applications"));

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void letNobodyWriteThroughThatDoor() {
        int changed =
                inside(null, CARL.account(), handle -> handle.execute("update ats.candidates set name = 'Carla'"));

        assertThat(changed).isZero();
    }

    private static long ownOf(Person person, String table) {
        return inside(null, person.account(), handle -> count(handle, table));
    }

    private static <T> T inside(Id organization, Id account, Function<Handle, T> work) {
        return SERVER.inTransaction(handle -> {
            handle.select(
                            "select set_config('ats.organization', ?, true) || set_config('ats.account', ?, true)",
                            organization == null ? "" : organization.toString(),
                            account == null ? "" : account.toString())
                    .mapTo(String.class)
                    .one();
            return work.apply(handle);
        });
    }

    private static long count(Handle handle, String from) {
        return handle.select("select count(*) from ats." + from)
                .mapTo(Long.class)
                .one();
    }
}
