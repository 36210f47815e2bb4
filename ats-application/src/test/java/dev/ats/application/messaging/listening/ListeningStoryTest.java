package dev.ats.application.messaging.listening;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.messaging.Queues;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Permission;
import dev.ats.domain.messaging.Hearing;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.Telling;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.ApplicationSubmitted;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What listeners of an embedding application hear, and what becomes of what they would not. */
class ListeningStoryTest {
    private static final ListenerName PAYROLL = new ListenerName("payroll");
    private static final Actor HOST = new Actor.System("host");

    private final List<Happening> heard = new ArrayList<>();
    private boolean deaf;
    private final AtsTestKit kit =
            AtsTestKit.inMemory(Listener.named("payroll", this::hear), Listener.named("deaf", happening -> {
                throw new IllegalStateException("never mind");
            }));
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final JobId job = rita.opens("Engineer", 5);

    @Test
    void aListenerHearsOfAHireOnceItIsCommitted() {
        kit.rounds().work();
        heard.clear();
        ApplicationId application = hired("carl");
        assertThat(heard).isEmpty();

        kit.rounds().work();
        kit.rounds().work();

        List<Happening> hires = heard.stream()
                .filter(one -> one.event() instanceof ApplicationMoved moved
                        && moved.to().equals(new Stage("hired")))
                .toList();
        assertThat(hires).hasSize(1);
        assertThat(hires.get(0).organization()).isEqualTo(acme.id());
        assertThat(hires.get(0).by()).isEqualTo(Author.account(rita.account()));
        assertThat(((ApplicationMoved) hires.get(0).event()).application()).isEqualTo(application);
        assertThat(heard).extracting(Happening::event).hasAtLeastOneElementOfType(ApplicationSubmitted.class);
    }

    @Test
    void aRefusalIsNeverHeardOf() {
        ApplicationId application = hired("carl");
        kit.rounds().work();
        heard.clear();

        assertThat(refused(rita.triesToMove(application, "screening")).code()).isNotEmpty();
        kit.rounds().work();

        assertThat(heard).isEmpty();
    }

    @Test
    void whatAListenerWouldNotHearIsToldAgainUnderTheSameIdAndWasOvertaken() {
        kit.rounds().work();
        heard.clear();
        deaf = true;
        applied("carl");
        kit.rounds().work();
        List<UUID> first = ids();
        assertThat(first).isNotEmpty();

        deaf = false;
        heard.clear();
        applied("dora");
        kit.rounds().work();
        assertThat(ids()).isNotEmpty().doesNotContainAnyElementsOf(first);
        kit.clock().advance(Duration.ofSeconds(10));
        kit.rounds().work();

        assertThat(ids()).containsAll(first).doesNotHaveDuplicates();
    }

    @Test
    void whatWasGivenUpIsKeptAndToldAgainByWhoeverRunsTheInstallation() {
        deaf = true;
        applied("carl");
        giveUp();
        Page<Unheard> dead = unheard(HOST);
        assertThat(dead.items()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.last()).isEqualTo(Hearing.THREW);
            assertThat(one.status()).isEqualTo(Telling.Status.DEAD);
        });
        Unheard one = dead.items().get(0);
        kit.rounds().work();
        deaf = false;
        heard.clear();

        Unheard again = done(
                kit.ats().messaging().listening().tellAgain().run(operator(), new TellAgain(PAYROLL, one.event())));
        kit.rounds().work();

        assertThat(again.status()).isEqualTo(Telling.Status.WAITING);
        assertThat(ids()).contains(one.event());
        assertThat(unheard(operator()).items()).hasSize(dead.items().size() - 1);
        List<Inspection.Entry> journal = kit.inspection().journal(OrganizationId.INSTALLATION);
        assertThat(journal.get(journal.size() - 1).action()).isEqualTo(Permission.DEAD_LETTER_RESEND);
        assertThat(refused(tellAgain(HOST, one.event())).code()).isEqualTo("not_found");
    }

    @Test
    void whatStillWaitsIsNotToldAgainBeforeItsTime() {
        deaf = true;
        applied("carl");
        kit.rounds().work();

        assertThat(refused(tellAgain(HOST, heard.get(0).id())).code()).isEqualTo("not_given_up");
    }

    @Test
    void nobodyOfAnOrganizationSeesWhatWasNotHeardNorHasItToldAgain() {
        deaf = true;
        applied("carl");
        giveUp();
        UUID event = unheard(HOST).items().get(0).event();

        assertThat(unheard(acme.admin().actor()).items()).isEmpty();
        assertThat(refused(tellAgain(acme.admin().actor(), event)).code()).isIn("not_found", "forbidden");
        assertThat(unheard(rita.actor()).items()).isEmpty();
        assertThat(refused(tellAgain(rita.actor(), event)).code()).isIn("not_found", "forbidden");
    }

    @Test
    void onlyTheProductTellsAndRegisters() {
        applied("carl");
        kit.rounds().address();
        UUID event = kit.rounds().claim(Queues.Line.of(PAYROLL)).get(0).id();
        heard.clear();

        assertThat(refused(kit.ats()
                                .messaging()
                                .listening()
                                .tell()
                                .run(acme.admin().actor(), TellListener.of(acme.id(), event, PAYROLL)))
                        .code())
                .isIn("forbidden", "not_found");
        assertThat(refused(kit.ats()
                                .messaging()
                                .listening()
                                .register()
                                .run(acme.admin().actor(), new RegisterListener(new ListenerName("spy"))))
                        .code())
                .isIn("forbidden", "not_found");
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatIsForgottenIsKeptNothingForAnyMore() {
        deaf = true;
        applied("carl");
        giveUp();

        done(kit.ats().messaging().listening().forget().run(HOST, new ForgetListener(PAYROLL)));
        heard.clear();
        applied("dora");
        kit.rounds().work();

        assertThat(heard).isEmpty();
        assertThat(unheard(HOST).items()).isEmpty();
        assertThat(refused(kit.ats().messaging().listening().forget().run(HOST, new ForgetListener(PAYROLL)))
                        .code())
                .isEqualTo("not_found");
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        for (String name : new String[] {null, "", "Payroll", "1st", "pay roll", "p".repeat(61)}) {
            assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ListenerName(name));
        }
        assertThat(new ListenerName("p".repeat(60))).hasToString("p".repeat(60));
    }

    @Test
    void withoutListenersNothingIsKept() {
        AtsTestKit alone = AtsTestKit.inMemory();
        alone.organization("Acme");
        alone.rounds().work();

        assertThat(alone.rounds().claim(Queues.Line.of(PAYROLL))).isEmpty();
    }

    private void hear(Happening happening) {
        heard.add(happening);
        if (deaf) {
            throw new IllegalStateException("deaf");
        }
    }

    private List<UUID> ids() {
        return heard.stream().map(Happening::id).toList();
    }

    private void giveUp() {
        kit.rounds().address();
        for (int tries = 0; tries < 40; tries++) {
            kit.rounds().tell();
            kit.clock().advance(Duration.ofMinutes(75));
        }
    }

    private ApplicationId applied(String name) {
        return kit.candidate(name).appliesTo(job);
    }

    private ApplicationId hired(String name) {
        ApplicationId application = applied(name);
        rita.moves(application, "screening", "interview", "offer", "hired");
        return application;
    }

    private Page<Unheard> unheard(Actor actor) {
        return done(kit.ats().messaging().listening().unheard().ask(actor, new ListUnheard(PAYROLL, Paging.FIRST)));
    }

    private Outcome<Unheard> tellAgain(Actor actor, UUID event) {
        return kit.ats().messaging().listening().tellAgain().run(actor, new TellAgain(PAYROLL, event));
    }

    private static Actor operator() {
        return new Actor.Member(
                new AccountId(new UUID(0, 7)), OrganizationId.INSTALLATION, BuiltInRoles.OPERATOR.grants(), Set.of());
    }
}
