package dev.ats.application.access.machines;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.roles.DefineRole;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Seen;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Ref;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A program acts with a key: as far as whoever made it may, and until it is taken away. */
class MachineStoryTest {
    private final AtsTestKit kit = AtsTestKit.inMemory();
    private final Workplace acme = kit.organization("Acme");
    private final Person ada = acme.admin();

    @Test
    void aProgramSeesAllOfItsOrganizationAndNothingOfOthers() {
        Person rita = acme.recruiter("rita");
        JobId draft = rita.creates(Person.draft("Baker", 1), false);
        Person olga = kit.organization("Other").recruiter("olga");
        JobId foreign = olga.creates(Person.draft("Miller", 1), false);
        Actor program = use(made(Permission.JOB_VIEW));

        assertThat(done(kit.ats().jobs().list().ask(program, allJobs())).items())
                .extracting(listing -> listing.id())
                .containsExactly(draft)
                .doesNotContain(foreign);
    }

    @Test
    void whatItDoesIsToldAsDoneWithTheKey() {
        MakeApiKey.Made made = made(Permission.JOB_CREATE, Permission.JOB_VIEW);
        Actor program = use(made);

        done(kit.ats().jobs().create().run(program, new CreateJob(Person.draft("Baker", 1), JobStatus.OPEN)));

        assertThat(last(acme.journal()).by().label())
                .isEqualTo("key:" + made.key().id());
    }

    @Test
    void aProgramMayNotDoWhatItsKeyDoesNotPermit() {
        Actor program = use(made(Permission.JOB_VIEW));

        assertThat(refused(kit.ats()
                                .jobs()
                                .create()
                                .run(program, new CreateJob(Person.draft("Baker", 1), JobStatus.OPEN)))
                        .code())
                .isEqualTo("forbidden");
        assertThat(refused(kit.ats().access().machines().list().ask(program, new ListApiKeys(Paging.FIRST)))
                        .code())
                .isEqualTo("forbidden");
    }

    @Test
    void nobodyMakesAKeyThatMayDoMoreThanThey() {
        defines("keykeeper", Permission.API_KEY_CREATE, Permission.JOB_VIEW);
        Person keeper = acme.member("kim", "keykeeper");

        assertThat(refused(make(keeper, null, Permission.JOB_VIEW, Permission.JOB_DELETE))
                        .code())
                .isEqualTo("grants_more_than_held");
        assertThat(done(make(keeper, null, Permission.JOB_VIEW)).key().madeBy()).isEqualTo(keeper.account());
    }

    @Test
    void aKeyMayDoLessOnceWhoeverMadeItMay() {
        Person bob = acme.member("bob", "admin");
        MakeApiKey.Made made = done(make(bob, null, Permission.JOB_VIEW, Permission.AUDIT_VIEW));
        assertThat(use(made).grants().toList()).hasSize(2);

        done(kit.ats()
                .access()
                .members()
                .change()
                .run(ada.actor(), new ChangeMember(bob.account(), Set.of(new RoleName("recruiter")), null, Seen.ANY)));

        assertThat(use(made).grants()).isEqualTo(ApiKey.grantsOf(Set.of(Permission.JOB_VIEW)));
    }

    @Test
    void noKeyLetsOthersIn() {
        Permission[] unfit = Arrays.stream(Permission.values())
                .filter(permission -> !permission.suitsMachines())
                .toArray(Permission[]::new);

        for (Permission one : unfit) {
            assertThat(refused(make(ada, null, one)).code()).isEqualTo("scope_not_for_keys");
        }
        assertThat(unfit).contains(Permission.MEMBER_INVITE, Permission.API_KEY_CREATE);
    }

    @Test
    void aKeyPermitsSomethingAndIsGoodForAWhile() {
        assertThat(refused(make(ada, null)).code()).isEqualTo("scope_needed");
        assertThat(refused(make(ada, kit.clock().now(), Permission.JOB_VIEW)).code())
                .isEqualTo("expires_too_early");
    }

    @Test
    void aKeyIsGoodUntilItExpires() {
        MakeApiKey.Made made = done(make(ada, kit.clock().now().plusSeconds(60), Permission.JOB_VIEW));
        use(made);

        kit.clock().advance(Duration.ofSeconds(60));

        assertThat(refused(tryOut(made.key(), made.secret())).code()).isEqualTo("invalid_api_key");
    }

    @Test
    void aRevokedKeyIsGoodForNothing() {
        MakeApiKey.Made made = made(Permission.JOB_VIEW);

        assertThat(done(revoke(ada, made))).isEqualTo(made.key().id());
        assertThat(done(revoke(ada, made))).isEqualTo(made.key().id());

        assertThat(refused(tryOut(made.key(), made.secret())).code()).isEqualTo("invalid_api_key");
        assertThat(list(ada)).isEmpty();
        Person olga = kit.organization("Other").admin();
        assertThat(refused(revoke(olga, made)).code()).isEqualTo("not_found");
    }

    @Test
    void aWrongSecretAndAWrongOrganizationAreOneRefusal() {
        MakeApiKey.Made made = made(Permission.JOB_VIEW);
        Workplace other = kit.organization("Other");

        assertThat(refused(tryOut(made.key(), new Secret("x".repeat(43)))).code())
                .isEqualTo("invalid_api_key");
        assertThat(refused(kit.ats()
                                .access()
                                .machines()
                                .use()
                                .run(
                                        new Actor.Anonymous(),
                                        new UseApiKey(other.id(), made.key().id(), made.secret())))
                        .code())
                .isEqualTo("invalid_api_key");
    }

    @Test
    void theListTellsToTheMinuteWhenAKeyWasLastUsed() {
        MakeApiKey.Made made = made(Permission.JOB_VIEW);
        assertThat(list(ada)).extracting(ApiKeyView::usedAt).containsOnlyNulls();
        int entries = acme.journal().size();

        use(made);
        Instant first = kit.clock().now();
        kit.clock().advance(Duration.ofSeconds(59));
        use(made);
        assertThat(list(ada)).extracting(ApiKeyView::usedAt).containsExactly(first);
        kit.clock().advance(Duration.ofSeconds(1));
        use(made);

        assertThat(list(ada))
                .extracting(ApiKeyView::usedAt)
                .containsExactly(kit.clock().now());
        assertThat(acme.journal()).as("no use is a deed").hasSize(entries);
    }

    @Test
    void theJournalTellsWhoMadeIt() {
        MakeApiKey.Made made = made(Permission.JOB_VIEW);

        assertThat(last(acme.journal()).facts()).containsExactly("ApiKeyMade");
        assertThat(last(acme.journal()).by()).isEqualTo(Author.account(ada.account()));
        assertThat(last(acme.journal()).object())
                .isEqualTo(new Ref(Ref.Kind.API_KEY, made.key().id().value()));
    }

    @Test
    void thereAreOnlySoMany() {
        for (int i = 0; i < ApiKey.MOST; i++) {
            made(Permission.JOB_VIEW);
        }

        assertThat(refused(make(ada, null, Permission.JOB_VIEW)).code()).isEqualTo("too_many_api_keys");
        done(revoke(ada, new MakeApiKey.Made(list(ada).get(0).key(), new Secret("x".repeat(43)))));
        made(Permission.JOB_VIEW);
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private void defines(String role, Permission... permissions) {
        done(kit.ats()
                .access()
                .roles()
                .define()
                .run(
                        ada.actor(),
                        new DefineRole(
                                new RoleName(role), new Line("Keeps keys."), ApiKey.grantsOf(List.of(permissions)))));
    }

    private static ListJobs allJobs() {
        return new ListJobs(JobFilter.NONE, ListJobs.USUAL, Paging.FIRST);
    }

    private MakeApiKey.Made made(Permission... scopes) {
        return done(make(ada, null, scopes));
    }

    private Outcome<MakeApiKey.Made> make(Person maker, Instant expires, Permission... scopes) {
        return kit.ats()
                .access()
                .machines()
                .make()
                .run(
                        maker.actor(),
                        new MakeApiKey(
                                new Name("Payroll"), Arrays.stream(scopes).collect(Collectors.toSet()), expires));
    }

    private Outcome<ApiKeyId> revoke(Person by, MakeApiKey.Made made) {
        return kit.ats()
                .access()
                .machines()
                .revoke()
                .run(by.actor(), new RevokeApiKey(made.key().id()));
    }

    private Actor.Machine use(MakeApiKey.Made made) {
        return done(tryOut(made.key(), made.secret()));
    }

    private Outcome<Actor.Machine> tryOut(ApiKey.State key, Secret secret) {
        return kit.ats()
                .access()
                .machines()
                .use()
                .run(new Actor.Anonymous(), new UseApiKey(key.organization(), key.id(), secret));
    }

    private List<ApiKeyView> list(Person by) {
        return done(kit.ats().access().machines().list().ask(by.actor(), new ListApiKeys(new Paging(200, null, false))))
                .items();
    }
}
