package dev.ats.adapter.jdbc.host;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ats.adapter.jdbc.AtsOnPostgres;
import dev.ats.adapter.jdbc.database.UnsafeRole;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.access.AddMember;
import dev.ats.application.access.RegisterAccount;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.messaging.Delivery;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AtsOnPostgresTest {

    private static final Actor HOST = new Actor.System("host");

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private final AtsOnPostgres product =
            AtsOnPostgres.of(DATABASE.connections(), () -> Instant.EPOCH, AtsDatabase.ids());

    @Test
    void knowsAUserUnderTheIdTheyHaveInTheHostHoweverOftenAndByHowManyTheyAreBrought() {
        AccountId user = new AccountId(UUID.randomUUID());
        RegisterAccount register =
                new RegisterAccount(user, new Name("Una User"), new Email("una-" + user + "@host.example"), true);

        assertThat(Stream.generate(() -> register)
                        .limit(8)
                        .parallel()
                        .map(one -> done(product.assemble().access().register().run(HOST, one))))
                .containsOnly(user);
    }

    @Test
    void addsAMemberOnceHoweverOftenAndByHowManyItIsAsked() {
        AtsTestKit kit = DATABASE.kit();
        Workplace acme = kit.organization("Acme-" + UUID.randomUUID());
        AddMember add = new AddMember(
                acme.id(), kit.account("una-" + UUID.randomUUID(), true), Set.of(new RoleName("recruiter")));

        assertThat(Stream.generate(() -> add)
                        .limit(8)
                        .parallel()
                        .map(one -> done(product.assemble().access().addMember().run(HOST, one))))
                .containsOnly(add.account());
    }

    @Test
    void saysWhatIsMissingToSignSomebodyIn() {
        SignUp signUp = new SignUp(
                new Name("Una User"),
                new Email("una@host.example"),
                NewPassword.of(new Password("correct horse battery")),
                new RoleName("candidate"),
                null);

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        product.assemble().access().registration().signUp().run(new Actor.Anonymous(), signUp))
                .withMessageContaining("withSignIn");
    }

    @Test
    void leavesMailsForLater() {
        assertThat(new AbsentMailer().send(null).result()).isEqualTo(Delivery.Result.LATER);
    }

    @Test
    void refusesToBeAssembledForALoginThatMayNotTakeTheRoleOn() {
        AtsOnPostgres unsafe = AtsOnPostgres.of(DATABASE.connections(), () -> Instant.EPOCH, AtsDatabase.ids())
                .withSettings(DATABASE.settings().withRole("nobody_at_all"));

        assertThatExceptionOfType(UnsafeRole.class).isThrownBy(unsafe::assemble);
        assertThatExceptionOfType(UnsafeRole.class)
                .isThrownBy(() -> unsafe.joining(JdbcHostTransaction.of(() -> null)));
    }

    @Test
    void migratesBesideAHostsOwnMigrations() {
        Jdbi owner = Jdbi.create(DATABASE.owner().unpooled());
        owner.useHandle(handle -> {
            handle.execute("create schema host_of_flyway");
            handle.execute("create table host_of_flyway.flyway_schema_history (mine text)");
            handle.execute("insert into host_of_flyway.flyway_schema_history values ('untouched')");
        });

        assertThat(product.migrate(DATABASE.owner().unpooled(), "")).isZero();

        String mine = owner.withHandle(handle -> handle.select("select mine from host_of_flyway.flyway_schema_history")
                .mapTo(String.class)
                .one());
        assertThat(mine).isEqualTo("untouched");
    }
}
