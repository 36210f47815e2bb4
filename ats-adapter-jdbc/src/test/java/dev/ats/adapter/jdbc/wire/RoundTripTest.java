package dev.ats.adapter.jdbc.wire;

import static dev.ats.application.testkit.Outcomes.done;
import static dev.ats.application.testkit.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.JdbcPorts;
import dev.ats.adapter.jdbc.database.ConnectionSettings;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.access.sessions.IdentifySession;
import dev.ats.application.access.sessions.RefreshSession;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.kernel.Answer;
import dev.ats.application.kernel.Call;
import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Observer;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Seen;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.EnterCandidate;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.GiveFeedback;
import dev.ats.application.pipeline.ListFeedback;
import dev.ats.application.pipeline.ListMyApplications;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.ReinstateApplication;
import dev.ats.application.pipeline.WithdrawApplication;
import dev.ats.application.pipeline.WriteNote;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.SettableClock;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts the round trips of use cases, cold and once driver and server have prepared all their statements. */
class RoundTripTest {

    /** The driver prepares a statement on the server when it is used for the fifth time. */
    private static final int TIMES_TO_WARM_UP = 8;

    private static final Password PASSWORD = new Password("a long way to Tipperary");

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private final OneConnection connection = new OneConnection();
    private final Wiretap wiretap = new Wiretap(DATABASE.server());
    private final AtsTestKit kit = kit();
    private final Workplace workplace = kit.organization("o" + UUID.randomUUID());
    private final Person recruiter = workplace.admin();
    private final PipelineUseCases pipeline = kit.ats().pipeline();

    /** Whether the call carries an idempotency key. */
    enum Key {
        NONE,
        GIVEN
    }

    @AfterEach
    void hangUp() throws SQLException {
        connection.hangUp();
        wiretap.close();
    }

    @ParameterizedTest
    @EnumSource
    void movesInTwo(Key key) {
        assertTrips(2, () -> {
            ApplicationId application = workplace.anApplication().in("applied");
            return () -> run(pipeline.move(), recruiter.actor(), move(application, "screening", null), key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void movesForAReasonInTwo(Key key) {
        Line reason = new Line("a good letter");
        assertTrips(2, () -> {
            ApplicationId application = workplace.anApplication().in("applied");
            return () -> run(pipeline.move(), recruiter.actor(), move(application, "screening", reason), key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void hiresInTwo(Key key) {
        JobId job = recruiter.opens("Welder", 1000);
        assertTrips(2, () -> {
            ApplicationId application = workplace.anApplication().on(job).in("offer");
            return () -> run(pipeline.move(), recruiter.actor(), move(application, "hired", null), key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void withdrawsInTwo(Key key) {
        JobId job = recruiter.opens("Cook");
        assertTrips(2, () -> {
            Person candidate = kit.candidate("w" + UUID.randomUUID());
            WithdrawApplication withdraw = new WithdrawApplication(candidate.appliesTo(job), null, Seen.ANY);
            return () -> run(pipeline.withdraw(), candidate.actor(), withdraw, key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void givesFeedbackInTwo(Key key) {
        ApplicationId application = workplace.anApplication().in("applied");
        assertTrips(2, () -> {
            GiveFeedback give = new GiveFeedback(
                    application, FeedbackType.GENERAL, new Rating(3), new Body("words " + UUID.randomUUID()));
            return () -> run(pipeline.opinions().giveFeedback(), recruiter.actor(), give, key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void notesInTwo(Key key) {
        ApplicationId application = workplace.anApplication().in("applied");
        assertTrips(2, () -> {
            WriteNote write = new WriteNote(application, new Body("words " + UUID.randomUUID()), List.of());
            return () -> run(pipeline.opinions().writeNote(), recruiter.actor(), write, key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void reinstatesInFour(Key key) {
        JobId job = recruiter.opens("Turner", 1000);
        assertTrips(4, () -> {
            ApplicationId application = workplace.anApplication().on(job).in("hired");
            return () -> run(
                    pipeline.reinstate(),
                    recruiter.actor(),
                    new ReinstateApplication(application, new Line("a new start"), Seen.ANY),
                    key);
        });
    }

    @Test
    void searchesInOneAndOneToTimeAndOneToEnterAndOneToEnd() {
        workplace.anApplication().in("applied");
        FindApplications find = new FindApplications(ApplicationReads.Filter.NONE, Paging.FIRST);
        assertTrips(4, () -> () -> done(pipeline.find().ask(recruiter.actor(), find)));
    }

    /** Staff, openings and the organization's name come with the page. */
    @Test
    void listsJobsAsFast() {
        recruiter.opens("Welder");
        ListJobs list = new ListJobs(JobFilter.NONE, Paging.FIRST);
        assertTrips(3, () -> () -> done(kit.ats().jobs().list().ask(recruiter.actor(), list)));
    }

    @Test
    void countsInOneMore() {
        workplace.anApplication().in("applied");
        FindApplications find = new FindApplications(ApplicationReads.Filter.NONE, Paging.FIRST.withTotal());
        assertTrips(5, () -> () -> done(pipeline.find().ask(recruiter.actor(), find)));
    }

    @Test
    void listsTheOwnInOneAndOneToEnd() {
        Person candidate = kit.candidate("o" + UUID.randomUUID());
        candidate.appliesTo(recruiter.opens("Mason"));
        assertTrips(2, () -> () -> done(pipeline.mine().ask(candidate.actor(), new ListMyApplications(Paging.FIRST))));
    }

    @Test
    void readsFeedbackInTwoAndOneToEnd() {
        ApplicationId application = workplace.anApplication().in("applied");
        recruiter.rates(application, 2, "words");
        ListFeedback list = new ListFeedback(application, Paging.FIRST);
        assertTrips(3, () -> () -> done(pipeline.opinions().feedback().ask(recruiter.actor(), list)));
    }

    @ParameterizedTest
    @EnumSource
    void appliesPubliclyInThree(Key key) {
        JobId job = recruiter.opens("Baker");
        assertTrips(3, () -> {
            ApplyPublicly apply = new ApplyPublicly(
                    job, new Name("Carl"), AtsTestKit.emailOf("p" + UUID.randomUUID()), new Body("Let me bake."));
            return () -> run(pipeline.applyPublicly(), new Actor.Anonymous(), apply, key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void appliesSignedInInThree(Key key) {
        JobId job = recruiter.opens("Miller");
        assertTrips(3, () -> {
            Person candidate = kit.candidate("s" + UUID.randomUUID());
            ApplyAsCandidate apply = new ApplyAsCandidate(job, candidate.account(), null);
            return () -> run(pipeline.applyAsCandidate(), candidate.actor(), apply, key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void entersACandidateInThree(Key key) {
        JobId first = recruiter.opens("Tailor");
        JobId second = recruiter.opens("Cutter");
        assertTrips(3, () -> {
            ApplicationId known = kit.candidate("e" + UUID.randomUUID()).appliesTo(first);
            EnterCandidate enter = new EnterCandidate(second, candidateOf(known));
            return () -> run(pipeline.enterCandidate(), recruiter.actor(), enter, key);
        });
    }

    @Test
    void looksInTwoAndOneToEnd() {
        ApplicationId application = workplace.anApplication().in("applied");
        assertTrips(3, () -> () -> recruiter.sees(application));
    }

    @Test
    void tellsWhoSomebodyIsInOneAndOneToEnd() {
        Actor candidate = kit.candidate("i" + UUID.randomUUID()).actor();
        assertTrips(2, () -> () -> done(kit.ats().access().whoAmI().ask(candidate, new WhoAmI())));
    }

    /** One and one to end before the password is compared, two after. */
    @Test
    void signsInInFour() {
        SignIn signIn = SignIn.by(signedUp(), PASSWORD, null, null, "127.0.0.1");
        assertTrips(4, () -> () -> done(kit.ats().access().sessions().signIn().run(new Actor.Anonymous(), signIn)));
    }

    @Test
    void refreshesASessionInTwo() {
        SignIn signIn = SignIn.by(signedUp(), PASSWORD, null, null, "127.0.0.1");
        assertTrips(2, () -> {
            SignedIn in = done(kit.ats().access().sessions().signIn().run(new Actor.Anonymous(), signIn));
            RefreshSession refresh = new RefreshSession(in.session(), in.refresh());
            return () -> done(kit.ats().access().sessions().refresh().run(new Actor.Anonymous(), refresh));
        });
    }

    @Test
    void identifiesASessionInOneAndOneToEnd() {
        SignIn signIn = SignIn.by(signedUp(), PASSWORD, null, null, "127.0.0.1");
        SignedIn in = done(kit.ats().access().sessions().signIn().run(new Actor.Anonymous(), signIn));
        Actor self = new Actor.Account(in.account());
        assertTrips(
                2,
                () -> () ->
                        done(kit.ats().access().sessions().identify().ask(self, new IdentifySession(in.session()))));
    }

    @Test
    void refusesInOneAndOneToEnd() {
        ApplicationId application = workplace.anApplication().in("hired");
        assertTrips(2, () -> () -> refused(recruiter.triesToMove(application, "screening")));
    }

    @Test
    void journalsADenialInOneMoreForEachOfTheTwoOrganizations() {
        ApplicationId application = workplace.anApplication().in("applied");
        Person stranger = kit.organization("s" + UUID.randomUUID()).recruiter("r" + UUID.randomUUID());
        assertTrips(4, () -> () -> refused(stranger.triesToMove(application, "screening")));
    }

    private Email signedUp() {
        Email email = AtsTestKit.emailOf("u" + UUID.randomUUID());
        SignUp signUp =
                new SignUp(new Name("Una"), email, NewPassword.of(PASSWORD), BuiltInRoles.CANDIDATE.name(), null);
        done(kit.ats().access().registration().signUp().run(new Actor.Anonymous(), signUp));
        return email;
    }

    private CandidateId candidateOf(ApplicationId application) {
        return ((ApplicationView.ForMember) recruiter.sees(application))
                .candidate()
                .id();
    }

    private void assertTrips(int most, Preparation preparation) {
        for (int time = 0; time < TIMES_TO_WARM_UP; time++) {
            Runnable deed = preparation.prepare();
            wiretap.trips();
            wiretap.parses();
            deed.run();
            assertThat(wiretap.trips()).as("trips, time " + time).isLessThanOrEqualTo(most);
        }
        assertThat(wiretap.parses()).as("statements parsed after warming up").isZero();
    }

    private <C extends Command<R>, R> void run(UseCase<C, R> useCase, Actor actor, C command, Key key) {
        RequestKey requestKey = key == Key.NONE
                ? RequestKey.NONE
                : new RequestKey("account " + actor.author(), "key " + UUID.randomUUID(), "hash");
        Answer<R> answer = useCase.answer(new Call<>(
                actor, command, requestKey, "request", result -> new StoredReply(200, Map.of(), new byte[] {1, 2})));
        assertThat(answer.<String>fold(result -> "done", replayed -> "replayed", refusal -> refusal.code()))
                .isEqualTo("done");
    }

    private static MoveApplication move(ApplicationId application, String stage, Line reason) {
        return new MoveApplication(application, new Stage(stage), reason, Seen.ANY);
    }

    private AtsTestKit kit() {
        ConnectionSettings tapped = wiretap.tapped(DATABASE.server());
        connection.setUrl(tapped.url());
        connection.setUser(tapped.user());
        connection.setPassword(tapped.password());
        SettableClock clock = new SettableClock(Instant.parse("2026-01-01T09:00:00Z"));
        AtsPorts ports = JdbcPorts.of(
                connection,
                DATABASE.settings(),
                AtsDatabase.searches(),
                new FastPasswords(),
                new CountingSecrets(),
                new InMemoryMailer(),
                clock,
                AtsDatabase.ids(),
                Observer.NONE);
        return AtsTestKit.on(ports, clock, DATABASE.inspection());
    }

    private interface Preparation {
        Runnable prepare();
    }
}
