package dev.ats.adapter.jdbc;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.Overheard.Sent;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.messaging.PunctualListeners;
import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.Ats;
import dev.ats.application.AtsAssembly;
import dev.ats.application.AtsPorts;
import dev.ats.application.access.AddMember;
import dev.ats.application.access.RegisterAccount;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.access.purging.Purge;
import dev.ats.application.jobs.AssignRecruiters;
import dev.ats.application.jobs.ChangeJobStatus;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.DeleteJob;
import dev.ats.application.jobs.ForgetJob;
import dev.ats.application.jobs.JobSearch;
import dev.ats.application.jobs.ListBoard;
import dev.ats.application.jobs.ListSavedJobs;
import dev.ats.application.jobs.ReplaceJob;
import dev.ats.application.jobs.SaveJob;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.Call;
import dev.ats.application.kernel.Observer;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Seen;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.Total;
import dev.ats.application.messaging.AddressEvents;
import dev.ats.application.messaging.DeliverMail;
import dev.ats.application.messaging.ListDeadLetters;
import dev.ats.application.messaging.Queues;
import dev.ats.application.messaging.listening.ListUnheard;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.messaging.listening.ListeningUseCases;
import dev.ats.application.messaging.listening.RegisterListener;
import dev.ats.application.messaging.listening.TellListener;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.EnterCandidate;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.GiveFeedback;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.ListFeedback;
import dev.ats.application.pipeline.ListMyApplications;
import dev.ats.application.pipeline.ListNotes;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.ReinstateApplication;
import dev.ats.application.pipeline.TellBreaches;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.pipeline.ViewHistory;
import dev.ats.application.pipeline.WithdrawApplication;
import dev.ats.application.pipeline.WriteNote;
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.application.pipeline.bulk.StartBulk;
import dev.ats.application.pipeline.bulk.ViewBulk;
import dev.ats.application.pipeline.sla.SetSlaTargets;
import dev.ats.application.pipeline.sla.ViewSlaTargets;
import dev.ats.application.pipeline.templates.ArchivePipeline;
import dev.ats.application.pipeline.templates.ChooseJobPipeline;
import dev.ats.application.pipeline.templates.DrawPipeline;
import dev.ats.application.pipeline.templates.ListPipelines;
import dev.ats.application.pipeline.templates.PipelineChoice;
import dev.ats.application.pipeline.templates.PublishPipeline;
import dev.ats.application.pipeline.templates.RedrawPipeline;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.application.pipeline.templates.TryJobPipeline;
import dev.ats.application.pipeline.templates.ViewPipeline;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.CountingSecrets;
import dev.ats.application.testkit.FastPasswords;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.Person;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobDetails;
import dev.ats.domain.jobs.JobDraft;
import dev.ats.domain.jobs.JobStaff;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.messaging.ListenerName;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.PipelineId;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.SearchText;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement that is really sent finds its rows by an index, under row-level security, however many there are. */
class PlansTest {

    private static final ListenerName EARS = new ListenerName("ears");
    private static final Actor TELLER = new Actor.System("listeners");

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private static final Pattern WHERE = Pattern.compile("\\bwhere\\b");
    private static final Overheard SENT = new Overheard();

    @BeforeAll
    static void sendEverythingThatIsEverSent() {
        Volume.fill(DATABASE);
        JdbcUnitsOfWork units = new JdbcUnitsOfWork(DATABASE.connections(), DATABASE.settings(), SENT);
        AtsPorts ports = JdbcPorts.of(
                units,
                AtsDatabase.searches(),
                new FastPasswords(),
                new CountingSecrets(),
                new InMemoryMailer(),
                PunctualListeners.of(Listener.named("ears", happening -> {
                    throw new IllegalStateException("kept as it was");
                })),
                () -> Instant.parse("2026-01-01T09:00:00Z"),
                AtsDatabase.ids(),
                Observer.NONE);
        Ats ats = AtsAssembly.of(ports);
        write(ats);
        Entering.everyWay(ats);
        Administering.everything(ats, member("admin"));
        look(ats, member("recruiter"));
        look(ats, member("admin"));
        new EveryList(ats, member("admin")).ask();
        new EveryList(ats, member(Volume.OTHER_RECRUITER, "recruiter")).ask();
        done(ats.pipeline().mine().ask(new Actor.Account(Volume.account(6000)), new ListMyApplications(Paging.FIRST)));
        giveOpinions(ats, member("admin"));
        measure(ats);
        draw(ats.pipeline().templates(), member("admin"));
        doBulks(ats, ports.queues(), member("admin"));
        done(ats.messaging().listening().register().run(TELLER, new RegisterListener(EARS)));
        mail(ats, ports.queues());
        tell(ats, ports.queues());
        done(ats.access().purging().purge().run(new Actor.System("purge"), new Purge(100)));
    }

    private static void draw(TemplatesUseCases templates, Actor admin) {
        PipelineDrawing drawing = Pipelines.DEFAULT.drawing();
        PipelineId id = done(templates.draw().run(admin, new DrawPipeline(new PipelineName("drawn"), drawing)))
                .id();
        done(templates.publish().run(admin, new PublishPipeline(id, Seen.ANY)));
        done(templates.redraw().run(admin, new RedrawPipeline(id, drawing, Seen.ANY)));
        done(templates.view().ask(admin, new ViewPipeline(id, 1)));
        done(templates.list().ask(admin, new ListPipelines(Paging.FIRST)));
        PipelineChoice choice = new PipelineChoice(id, null, false);
        done(templates.tryOut().ask(admin, new TryJobPipeline(Volume.OTHER_JOB, choice)));
        done(templates.choose().run(admin, new ChooseJobPipeline(Volume.OTHER_JOB, choice, Seen.ANY)));
        done(templates.archive().run(admin, new ArchivePipeline(id, Seen.ANY)));
    }

    private static void tell(Ats ats, Queues queues) {
        ListeningUseCases listening = ats.messaging().listening();
        Instant now = Instant.parse("2026-01-01T10:00:00Z");
        List<Queues.Due> due = queues.claim(Queues.Line.of(EARS), 2, now, now.plusSeconds(60));
        assertThat(due).isNotEmpty();
        due.forEach(one -> done(listening.tell().run(TELLER, TellListener.of(one.organization(), one.id(), EARS))));
        done(listening.unheard().ask(TELLER, new ListUnheard(EARS, Paging.FIRST)));
        Jdbi.create(DATABASE.owner().unpooled()).useHandle(PlansTest::fillListening);
    }

    /** Only now: whatever is addressed is kept for every listener. */
    private static void fillListening(Handle owner) {
        owner.execute("insert into ats.listeners select 'l' || n, now() from generate_series(1, 5000) n");
        owner.execute("""
                insert into ats.tellings (listener, event_id, organization_id, status, attempts, due_at, created_at, version)
                select 'ears', gen_random_uuid(), o.id, case when n % 20 = 0 then 'dead' else 'waiting' end, 0, now(), now(), 1
                from ats.organizations o, generate_series(1, 40) n""");
        owner.execute("analyze ats.listeners, ats.tellings");
    }

    private static void mail(Ats ats, Queues queue) {
        Actor postman = new Actor.System("mail");
        Instant now = Instant.parse("2026-01-01T10:00:00Z");
        Instant until = now.plusSeconds(60);
        queue.claim(Queues.Line.EVENTS, 50, now, until)
                .forEach(due -> done(ats.messaging()
                        .address()
                        .run(postman, new AddressEvents(due.organization(), List.of(due.id())))));
        queue.claim(Queues.Line.MAILS, 50, now, until)
                .forEach(due -> done(ats.messaging()
                        .deliver()
                        .run(postman, DeliverMail.of(due.organization(), new MailId(due.id()), now))));
        done(ats.messaging().deadLetters().ask(member("admin"), new ListDeadLetters(Paging.FIRST)));
    }

    private static void look(Ats ats, Actor reader) {
        done(ats.jobs().view().ask(reader, new ViewJob(Volume.JOB)));
        JobSearch words = new JobSearch(new SearchText("57"), null, null, null);
        for (JobSearch search : List.of(JobSearch.ANY, words)) {
            done(ats.jobs().board().ask(reader, new ListBoard(search, Paging.FIRST)));
        }
        done(ats.pipeline().view().ask(reader, new ViewApplication(Volume.application(7))));
        done(ats.pipeline().history().ask(reader, new ViewHistory(Volume.application(7))));
        done(ats.pipeline().board().ask(reader, new ViewBoard(Volume.JOB)));
        Instant past = Instant.now();
        done(ats.pipeline().view().ask(reader, new ViewApplication(Volume.application(7), past)));
        done(ats.pipeline().board().ask(reader, new ViewBoard(Volume.OTHER_JOB, past)));
        done(ats.pipeline().list().ask(reader, new ListApplications(Volume.JOB, null, Paging.FIRST)));
        done(ats.pipeline().list().ask(reader, new ListApplications(Volume.JOB, new Stage("applied"), Paging.FIRST)));
    }

    private static void write(Ats ats) {
        Actor admin = member("admin");
        Actor candidate = new Actor.Account(Volume.account(6000));
        AccountId account = done(ats.access()
                .register()
                .run(AtsTestKit.STAGE_HAND, new RegisterAccount(new Name("New"), AtsTestKit.emailOf("new"), true)));
        done(ats.access()
                .addMember()
                .run(admin, new AddMember(Volume.ORGANIZATION, account, Set.of(new RoleName("recruiter")))));
        done(ats.access().whoAmI().ask(new Actor.Account(account), new WhoAmI()));
        change(ats, admin, candidate);
        done(ats.pipeline()
                .applyPublicly()
                .run(
                        new Actor.Anonymous(),
                        new ApplyPublicly(
                                Volume.JOB, new Name("Newer"), AtsTestKit.emailOf("newer"), new Body("Hello."))));
        done(ats.pipeline()
                .applyAsCandidate()
                .run(candidate, new ApplyAsCandidate(Volume.OTHER_JOB, Volume.account(6000), null)));
        done(ats.pipeline().enterCandidate().run(admin, new EnterCandidate(Volume.OTHER_JOB, Volume.candidate(8))));
        Stream.of("screening", "interview", "offer", "hired").forEach(stage -> ats.pipeline()
                .move()
                .answer(new Call<>(
                        admin,
                        new MoveApplication(Volume.application(9), new Stage(stage), new Line("Why."), Seen.ANY),
                        new RequestKey("account", stage, "hash"),
                        "request",
                        result -> StoredReply.EMPTY)));
        done(ats.pipeline()
                .withdraw()
                .run(candidate, new WithdrawApplication(Volume.application(6000), null, Seen.ANY)));
        done(ats.pipeline().reinstate().run(admin, new ReinstateApplication(Volume.application(9), null, Seen.ANY)));
    }

    private static void measure(Ats ats) {
        Actor admin = member("admin");
        Filter screened = Filter.NONE.withStage(new Stage("screening"));
        Order<ApplicationSort> latest = Order.descending(ApplicationSort.APPLIED_AT);
        for (Order<ApplicationSort> order : List.of(Order.ascending(ApplicationSort.SLA))) {
            Page<ApplicationRow> first = done(ats.pipeline()
                    .find()
                    .ask(admin, new FindApplications(Filter.NONE, order, Paging.FIRST.withTotal())));
            assertThat(first.items()).hasSize(Paging.USUAL);
            done(ats.pipeline()
                    .find()
                    .ask(admin, new FindApplications(Filter.NONE, order, new Paging(Paging.USUAL, first.next()))));
            done(ats.pipeline()
                    .find()
                    .ask(
                            member(Volume.OTHER_RECRUITER, "recruiter"),
                            new FindApplications(screened, order, Paging.FIRST)));
        }
        for (SlaStatus status : SlaStatus.values()) {
            for (Filter filter : List.of(
                    Filter.NONE,
                    Filter.NONE.withJob(Volume.OTHER_JOB),
                    Filter.NONE.withCandidate(Volume.candidate(8)),
                    Filter.NONE.withSearch(new SearchText("8888")),
                    screened.withRecruiter(Volume.OTHER_RECRUITER))) {
                done(ats.pipeline()
                        .find()
                        .ask(
                                admin,
                                new FindApplications(
                                        filter.withSla(status), Order.ascending(ApplicationSort.SLA), Paging.FIRST)));
            }
        }
        // In another order than of time in the stage, what passes is gathered: here, nothing is breached yet.
        done(ats.pipeline()
                .find()
                .ask(admin, new FindApplications(Filter.NONE.withSla(SlaStatus.BREACHED), latest, Paging.FIRST)));
        done(ats.pipeline()
                .sla()
                .changeTargets()
                .run(
                        admin,
                        new SetSlaTargets(
                                Volume.OTHER_JOB, Map.of(new Stage("screening"), new TargetHours(8)), Seen.ANY)));
        done(ats.pipeline().sla().targets().ask(admin, new ViewSlaTargets(Volume.OTHER_JOB)));
        done(ats.pipeline().tellBreaches().run(new Actor.System("sla"), new TellBreaches(Volume.ORGANIZATION, 100)));
    }

    private static void doBulks(Ats ats, Queues queues, Actor admin) {
        List<ApplicationId> applications = List.of(Volume.application(11), Volume.application(12));
        Actor bulk = new Actor.System("bulk");
        for (BulkTask task : List.of(
                BulkTask.move(new Stage("screening"), new Line("Why.")),
                BulkTask.move(new Stage("hired"), null),
                BulkTask.tag(new Tag("new")))) {
            StartBulk start = new StartBulk(task, applications);
            done(ats.pipeline().bulks().preview().of(admin, start));
            BulkId id = done(ats.pipeline().bulks().start().run(admin, start));
            done(ats.pipeline()
                    .bulks()
                    .advance()
                    .run(bulk, new AdvanceBulk(Volume.ORGANIZATION, id, Duration.ofMillis(1))));
            done(ats.pipeline().bulks().view().ask(admin, new ViewBulk(id)));
        }
        Instant now = Instant.parse("2026-01-01T10:00:00Z");
        queues.claim(Queues.Line.BULKS, 1, now, now.plusSeconds(30));
        done(ats.pipeline()
                .bulks()
                .advance()
                .run(bulk, new AdvanceBulk(Volume.ORGANIZATION, Volume.BULK, Duration.ZERO)));
    }

    private static void giveOpinions(Ats ats, Actor admin) {
        ApplicationId application = Volume.application(10);
        for (int rating = 1; rating <= 5; rating++) {
            done(ats.pipeline()
                    .opinions()
                    .giveFeedback()
                    .run(
                            admin,
                            new GiveFeedback(
                                    application, FeedbackType.GENERAL, new Rating(rating), new Body("Good."))));
        }
        done(ats.pipeline()
                .opinions()
                .writeNote()
                .run(admin, new WriteNote(application, new Body("A note."), List.of(Volume.RECRUITER))));
        done(ats.pipeline().opinions().feedback().ask(admin, new ListFeedback(application, Paging.FIRST)));
        done(ats.pipeline().opinions().notes().ask(admin, new ListNotes(application, Paging.FIRST)));
    }

    private static void change(Ats ats, Actor admin, Actor candidate) {
        JobDetails details = Person.draft("New", 1).details();
        JobStaff staff = JobStaff.of(Set.of(Volume.RECRUITER));
        JobId job = done(ats.jobs()
                        .create()
                        .run(admin, new CreateJob(new JobDraft(new JobCode("NEW"), details, staff), JobStatus.OPEN)))
                .id();
        done(ats.jobs().replace().run(admin, new ReplaceJob(job, new JobCode("NEWER"), details, Seen.ANY)));
        done(ats.jobs().assignRecruiters().run(admin, new AssignRecruiters(job, staff.recruiters(), Seen.ANY)));
        AccountId account = candidate.account().orElseThrow();
        done(ats.jobs().save().run(candidate, new SaveJob(account, Volume.JOB)));
        done(ats.jobs().saved().ask(candidate, new ListSavedJobs(Paging.FIRST)));
        done(ats.jobs().forget().run(candidate, new ForgetJob(account, Volume.JOB)));
        done(ats.jobs().changeStatus().run(admin, new ChangeJobStatus(job, JobStatus.CLOSED, Seen.ANY)));
        done(ats.jobs().delete().run(admin, new DeleteJob(job, Seen.ANY)));
    }

    private static Actor member(String role) {
        return member(Volume.RECRUITER, role);
    }

    private static Actor member(AccountId account, String role) {
        return new Actor.Member(
                account, Volume.ORGANIZATION, BuiltInRoles.grantsOf(Set.of(new RoleName(role))), Set.of());
    }

    static Stream<Sent> thatFindRows() {
        return SENT.all().stream()
                .filter(statement -> WHERE.matcher(statement.text()).find());
    }

    static Stream<Sent> thatOnlyRead() {
        return thatFindRows()
                .filter(statement -> statement.text().startsWith("select")
                        || statement.text().startsWith("with stretches"));
    }

    @ParameterizedTest
    @MethodSource("thatFindRows")
    void findRowsByAnIndexWithTheValuesSent(Sent statement) {
        assertThat(Plan.withValues(DATABASE, statement).scannedWhole()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thatFindRows")
    void findRowsByAnIndexWhateverTheValues(Sent statement) {
        assertThat(Plan.generic(DATABASE, statement).scannedWhole()).isEmpty();
    }

    /**
     * A board shows the newest fifty of each of seven stages; nothing that is shown asks for more, but a filter without
     * an index of its own passes over what it does not want.
     */
    @ParameterizedTest
    @MethodSource("thatOnlyRead")
    void lookAtNoMoreRowsThanAreShown(Sent statement) {
        long most = statement.counts() ? 2 * Total.MOST : statement.searches() ? 500 : 350;
        assertThat(Plan.genericAndRun(DATABASE, statement).mostRowsLookedAt())
                .as(statement.text())
                .isLessThanOrEqualTo(most);
    }
}
