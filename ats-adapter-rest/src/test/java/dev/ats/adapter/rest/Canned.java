package dev.ats.adapter.rest;

import dev.ats.adapter.rest.authentication.AccessTokens;
import dev.ats.adapter.rest.authentication.TokenKeys;
import dev.ats.application.Ats;
import dev.ats.application.access.AccessUseCases;
import dev.ats.application.access.ChangeProfile;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.access.explaining.Explain;
import dev.ats.application.access.explaining.ExplainingUseCases;
import dev.ats.application.access.explaining.Explanation;
import dev.ats.application.access.federation.AdmitIdentity;
import dev.ats.application.access.federation.ConnectOrganization;
import dev.ats.application.access.federation.FederationUseCases;
import dev.ats.application.access.federation.ResolveIdentity;
import dev.ats.application.access.machines.ApiKeyView;
import dev.ats.application.access.machines.ListApiKeys;
import dev.ats.application.access.machines.MachinesUseCases;
import dev.ats.application.access.machines.MakeApiKey;
import dev.ats.application.access.machines.RevokeApiKey;
import dev.ats.application.access.machines.UseApiKey;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.members.InvitationView;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.members.ListMembers;
import dev.ats.application.access.members.MemberView;
import dev.ats.application.access.members.MembersUseCases;
import dev.ats.application.access.recovery.ForgotPassword;
import dev.ats.application.access.recovery.RecoveryUseCases;
import dev.ats.application.access.recovery.ResetPassword;
import dev.ats.application.access.registration.RegistrationUseCases;
import dev.ats.application.access.registration.SetUp;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.access.registration.SignedUp;
import dev.ats.application.access.registration.VerifyEmail;
import dev.ats.application.access.roles.ChangeRole;
import dev.ats.application.access.roles.DefineRole;
import dev.ats.application.access.roles.ListGrants;
import dev.ats.application.access.roles.ListPermissions;
import dev.ats.application.access.roles.ListRoles;
import dev.ats.application.access.roles.RemoveRole;
import dev.ats.application.access.roles.RoleView;
import dev.ats.application.access.roles.RolesUseCases;
import dev.ats.application.access.roles.ViewRole;
import dev.ats.application.access.sessions.BeginSecondFactor;
import dev.ats.application.access.sessions.ChangePassword;
import dev.ats.application.access.sessions.ConfirmSecondFactor;
import dev.ats.application.access.sessions.EndSecondFactor;
import dev.ats.application.access.sessions.EndSession;
import dev.ats.application.access.sessions.IdentifySession;
import dev.ats.application.access.sessions.ListSessions;
import dev.ats.application.access.sessions.RefreshSession;
import dev.ats.application.access.sessions.SessionView;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignOut;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.access.sessions.SwitchOrganization;
import dev.ats.application.access.teams.ChangeTeam;
import dev.ats.application.access.teams.DissolveTeam;
import dev.ats.application.access.teams.FoundTeam;
import dev.ats.application.access.teams.ListTeams;
import dev.ats.application.access.teams.StaffTeam;
import dev.ats.application.access.teams.TeamsUseCases;
import dev.ats.application.access.teams.ViewTeam;
import dev.ats.application.audit.AuditUseCases;
import dev.ats.application.audit.ExportJournal;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.jobs.AssignHiringManagers;
import dev.ats.application.jobs.AssignRecruiters;
import dev.ats.application.jobs.ChangeJobStatus;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.DeleteJob;
import dev.ats.application.jobs.DiscardJob;
import dev.ats.application.jobs.ForgetJob;
import dev.ats.application.jobs.JobListing;
import dev.ats.application.jobs.JobView;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.jobs.ListBoard;
import dev.ats.application.jobs.ListJobs;
import dev.ats.application.jobs.ListSavedJobs;
import dev.ats.application.jobs.ReplaceJob;
import dev.ats.application.jobs.SaveJob;
import dev.ats.application.jobs.SavedJobView;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.Answer;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Call;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Pages;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.messaging.DeadLetter;
import dev.ats.application.messaging.ListDeadLetters;
import dev.ats.application.messaging.MessagingUseCases;
import dev.ats.application.messaging.ResendMail;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.application.pipeline.ApplicationReceipt;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.ApplyAsCandidate;
import dev.ats.application.pipeline.ApplyPublicly;
import dev.ats.application.pipeline.BoardView;
import dev.ats.application.pipeline.EnterCandidate;
import dev.ats.application.pipeline.FeedbackSummary;
import dev.ats.application.pipeline.FeedbackView;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.application.pipeline.GiveFeedback;
import dev.ats.application.pipeline.HistoryView;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.ListFeedback;
import dev.ats.application.pipeline.ListMyApplications;
import dev.ats.application.pipeline.ListNotes;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.MoveResult;
import dev.ats.application.pipeline.NoteView;
import dev.ats.application.pipeline.OwnApplicationRow;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.ReinstateApplication;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.pipeline.ViewHistory;
import dev.ats.application.pipeline.WithdrawApplication;
import dev.ats.application.pipeline.WriteNote;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.factors.TotpKey;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.Priority;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailFault;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.pipeline.opinions.FeedbackId;
import dev.ats.domain.pipeline.opinions.FeedbackType;
import dev.ats.domain.pipeline.opinions.NoteId;
import dev.ats.domain.pipeline.opinions.Rating;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Money;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import dev.ats.domain.shared.Tag;
import dev.ats.domain.shared.TeamId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * A product of canned answers: every use case is a lambda that a test can replace, and remembers what it was asked. As
 * the Gate does, it repeats the reply it gave under a key.
 */
final class Canned {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    static final OrganizationId BAKERY = new OrganizationId(id(1));
    static final OrganizationId MILL = new OrganizationId(id(2));
    static final AccountId RECRUITER = new AccountId(id(10));
    static final AccountId CANDIDATE = new AccountId(id(11));
    static final JobId JOB = new JobId(id(20));
    static final ApplicationId APPLICATION = new ApplicationId(id(30));
    static final RoleId ROLE = new RoleId(id(70));
    static final TeamId TEAM = new TeamId(id(80));
    static final ApiKeyId API_KEY = new ApiKeyId(id(81));
    static final BulkId BULK = new BulkId(id(90));
    static final MailId MAIL = new MailId(id(50));
    static final CandidateId ADA = new CandidateId(id(40));
    static final Stage APPLIED = new Stage("applied");
    static final Stage SCREENING = new Stage("screening");
    static final ApplicationCase.Person PERSON =
            new ApplicationCase.Person(ADA, new Name("Ada Lovelace"), new Email("ada@example.com"));

    static final SessionId SESSION = new SessionId(id(50));
    static final SessionId OTHER = new SessionId(id(51));
    static final Secret SECRET = new Secret("q5x1Ij8JtVJ9gUuX0yQ2m3cC7sYc0nq1f4vD8wZbE6k");
    static final TotpKey KEY = new TotpKey("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    static final String ISSUER = "https://ats.example.com";

    static AccessTokens tokens(TokenKeys keys, Clock clock) {
        return new AccessTokens(keys, ISSUER, Duration.ofMinutes(15), clock, () -> id(400));
    }

    /** The last command or query of each use case, and who asked. */
    final Map<Class<?>, Object> asked = new ConcurrentHashMap<>();

    final AtomicReference<Actor> actor = new AtomicReference<>();
    final AtomicReference<RequestKey> key = new AtomicReference<>(RequestKey.NONE);
    final AtomicReference<String> requestId = new AtomicReference<>();
    final OwnKeys tokenKeys = new OwnKeys();
    final AccessTokens tokens = tokens(tokenKeys, () -> NOON);

    /** What is refused, by the kind of wish. */
    final Map<Class<?>, Refusal> refusing = new ConcurrentHashMap<>();

    volatile Function<IdentifySession, Outcome<Identity>> identify = query -> Outcome.done(recruiter());

    volatile Function<CreateJob, Outcome<JobView>> createJob = command -> Outcome.done(job());
    volatile Function<ViewJob, Outcome<JobView>> viewJob = query -> Outcome.done(job());
    volatile Function<MoveApplication, Outcome<MoveResult>> move =
            command -> Outcome.done(new MoveResult(application(2), APPLIED, command.to()));
    volatile Function<ReinstateApplication, Outcome<ApplicationView>> reinstate =
            command -> Outcome.done(application(3));
    volatile List<ItemResult> itemResults = List.of(ItemResult.moved(APPLIED, SCREENING, 2));
    volatile Function<WriteNote, Outcome<NoteView>> writeNote = command -> Outcome.done(note());
    volatile Function<ViewApplication, Outcome<ApplicationView>> viewApplication =
            query -> Outcome.done(application(1));
    volatile Function<ListApplications, Outcome<Page<ApplicationRow>>> list =
            query -> Outcome.done(Page.only(List.of(row())));

    volatile Function<ListJobs, Outcome<Page<JobListing>>> listJobs =
            query -> Outcome.done(new Page<>(List.of(line()), new Place(NOON.toString(), JOB.value()), null));
    volatile Function<FindApplications, Outcome<Page<ApplicationRow>>> find =
            query -> Outcome.done(Page.only(List.of(row())));
    volatile Function<ReadJournal, Outcome<Page<JournalEntry>>> journal =
            query -> Outcome.done(Page.only(List.of(entry(1))));
    volatile Function<ExportJournal, Outcome<Pages<JournalEntry>>> export =
            query -> Outcome.done(last -> Page.only(List.of(entry(1))));

    volatile Function<UseApiKey, Outcome<Actor.Machine>> useApiKey = command ->
            Outcome.done(new Actor.Machine(command.key(), command.organization(), ApiKey.grantsOf(apiKey().scopes())));

    volatile Function<ResolveIdentity, Outcome<ResolveIdentity.Resolved>> resolve =
            query -> Outcome.done(new ResolveIdentity.Resolved(RECRUITER, BAKERY));
    volatile Function<AdmitIdentity, Outcome<AccountId>> admit = command -> Outcome.done(RECRUITER);

    private final Map<RequestKey, StoredReply> replies = new ConcurrentHashMap<>();
    private final Map<String, RequestKey> keys = new ConcurrentHashMap<>();

    Ats ats() {
        return new Ats(
                access(),
                CannedOrganizations.of(this),
                new JobsUseCases(
                        doing(command -> createJob.apply(command)),
                        doing((ReplaceJob command) -> Outcome.done(job())),
                        doing((ChangeJobStatus command) -> Outcome.done(job())),
                        doing((AssignRecruiters command) -> Outcome.done(job())),
                        doing((AssignHiringManagers command) -> Outcome.done(job())),
                        doing((DeleteJob command) -> Outcome.done(JOB)),
                        doing((DiscardJob command) -> Outcome.done(JOB)),
                        doing((SaveJob command) -> Outcome.done(JOB)),
                        doing((ForgetJob command) -> Outcome.done(JOB)),
                        asking(query -> viewJob.apply(query)),
                        asking(query -> listJobs.apply(query)),
                        asking((ListBoard query) ->
                                Outcome.done(new Page<>(List.of(publicLine()), Place.of(JOB), null))),
                        asking((ListSavedJobs query) ->
                                Outcome.done(Page.only(List.of(new SavedJobView(id(50), NOON, publicLine())))))),
                new PipelineUseCases(
                        doing((ApplyPublicly command) ->
                                Outcome.done(new ApplicationReceipt(APPLICATION, JOB, APPLIED, true, NOON, 1))),
                        doing((ApplyAsCandidate command) -> Outcome.done(forCandidate())),
                        doing((EnterCandidate command) -> Outcome.done(application(1))),
                        doing(command -> move.apply(command)),
                        doing((WithdrawApplication command) -> Outcome.done(forCandidate())),
                        doing(command -> reinstate.apply(command)),
                        asking(query -> viewApplication.apply(query)),
                        asking((ViewHistory query) -> Outcome.done(history())),
                        asking(query -> list.apply(query)),
                        asking(query -> find.apply(query)),
                        asking((ListMyApplications query) -> Outcome.done(Page.only(List.of(ownRow())))),
                        asking((ViewBoard query) -> Outcome.done(new BoardView(List.of(
                                new BoardView.Column(APPLIED, 1, List.of(row())),
                                new BoardView.Column(SCREENING, 0, List.of()))))),
                        opinions(),
                        CannedPipelines.of(this),
                        CannedBulks.of(this)),
                new AuditUseCases(asking(query -> journal.apply(query)), asking(query -> export.apply(query))),
                new MessagingUseCases(
                        null,
                        null,
                        asking((ListDeadLetters query) -> Outcome.done(Page.only(List.of(deadLetter())))),
                        doing((ResendMail command) -> Outcome.done(deadLetter())),
                        null,
                        null));
    }

    /** The routes to it. */
    RouteTable table() {
        return RouteTable.of(ats(), tokens, () -> id(500));
    }

    /** An access token of the recruiter's, in the bakery. */
    String token() {
        return tokens.signing().issue(signedIn()).text();
    }

    private AccessUseCases access() {
        return new AccessUseCases(
                null,
                null,
                asking(this::whoIs),
                doing((ChangeProfile command) -> Outcome.done(new ChangeProfile.Profile(
                        command.account(), new Email("rosa@example.com"), new Name("Rosa"), command.phone()))),
                new RegistrationUseCases(
                        doing((SignUp command) -> Outcome.done(signedUp(command))),
                        doing((SetUp command) -> Outcome.done(new SignedUp(
                                RECRUITER, command.email(), new RoleName("admin"), command.organization()))),
                        null,
                        doing((VerifyEmail command) -> Outcome.done(command.account()))),
                new RecoveryUseCases(
                        doing((ForgotPassword command) -> Outcome.done(command.email())),
                        doing((ResetPassword command) -> Outcome.done(RECRUITER))),
                new SessionsUseCases(
                        doing((SignIn command) -> Outcome.done(signedIn())),
                        doing((RefreshSession command) -> Outcome.done(signedIn())),
                        doing((SwitchOrganization command) -> Outcome.done(signedIn(command.organization()))),
                        doing((SignOut command) -> Outcome.done(command.session())),
                        doing((EndSession command) -> Outcome.done(command.session())),
                        doing((ChangePassword command) -> Outcome.done(command.account())),
                        asking((ListSessions query) -> Outcome.done(
                                new Page<>(List.of(session(SESSION), session(OTHER)), Place.of(OTHER), null))),
                        asking(query -> identify.apply(query)),
                        new SessionsUseCases.OfSecondFactor(
                                doing((BeginSecondFactor command) -> Outcome.done(
                                        new BeginSecondFactor.Begun(KEY, new Email("rosa+ats@example.com")))),
                                doing((ConfirmSecondFactor command) ->
                                        Outcome.done(List.of(new OneTimeCode("gezdgnbvgy3tqojq")))),
                                doing((EndSecondFactor command) -> Outcome.done(command.account())))),
                new MembersUseCases(
                        doing((InviteMember command) -> Outcome.done(new InvitationView(
                                new InvitationId(id(60)),
                                command.email(),
                                command.roles(),
                                NOON,
                                NOON.plusSeconds(9)))),
                        doing((AcceptInvitation command) -> Outcome.done(signedIn(command.organization()))),
                        doing((ChangeMember command) -> Outcome.done(member())),
                        asking((ListMembers query) ->
                                Outcome.done(new Page<>(List.of(member()), Place.of(RECRUITER), null)))),
                new RolesUseCases(
                        doing((DefineRole command) -> Outcome.done(role())),
                        doing((ChangeRole command) -> Outcome.done(role())),
                        doing((RemoveRole command) -> Outcome.done(command.role())),
                        asking((ListRoles query) -> Outcome.done(new Page<>(List.of(role()), Place.of(ROLE), null))),
                        asking((ViewRole query) -> Outcome.done(role())),
                        asking((ListGrants query) -> Outcome.done(Page.only(role().grants()))),
                        asking((ListPermissions query) -> Outcome.done(Page.only(List.of(Permission.JOB_VIEW))))),
                new TeamsUseCases(
                        doing((FoundTeam command) -> Outcome.done(team())),
                        doing((ChangeTeam command) -> Outcome.done(team())),
                        doing((StaffTeam command) -> Outcome.done(team())),
                        doing((DissolveTeam command) -> Outcome.done(command.team())),
                        asking((ListTeams query) -> Outcome.done(new Page<>(List.of(team()), Place.of(TEAM), null))),
                        asking((ViewTeam query) -> Outcome.done(team()))),
                new ExplainingUseCases(asking((Explain query) -> Outcome.done(new Explanation(
                        new Grant(query.permission(), Reach.ASSIGNED),
                        null,
                        null,
                        Set.of(new RoleName("recruiter")))))),
                new MachinesUseCases(
                        doing((MakeApiKey command) -> Outcome.done(new MakeApiKey.Made(apiKey(), SECRET))),
                        doing((RevokeApiKey command) -> Outcome.done(command.key())),
                        doing((UseApiKey command) -> useApiKey.apply(command)),
                        asking((ListApiKeys query) ->
                                Outcome.done(Page.only(List.of(new ApiKeyView(apiKey(), NOON)))))),
                new FederationUseCases(
                        asking(query -> resolve.apply(query)),
                        doing(command -> admit.apply(command)),
                        doing((ConnectOrganization command) -> Outcome.done(command.organization()))),
                null,
                null);
    }

    private static SignedUp signedUp(SignUp command) {
        return new SignedUp(
                CANDIDATE,
                command.email(),
                command.role(),
                command.organization() == null ? null : command.organization().id());
    }

    static SessionView session(SessionId id) {
        return new SessionView(id, BAKERY, NOON, NOON.plusSeconds(9), NOON.plusSeconds(99));
    }

    static SignedIn signedIn() {
        return signedIn(BAKERY);
    }

    static SignedIn signedIn(OrganizationId organization) {
        return new SignedIn(
                SESSION,
                SECRET,
                RECRUITER,
                organization,
                new RoleName("recruiter"),
                recruiter().memberships());
    }

    static ApiKey.State apiKey() {
        return new ApiKey.State(
                BAKERY,
                API_KEY,
                new Name("Payroll"),
                Set.of(Permission.JOB_VIEW, Permission.APPLICATION_VIEW),
                SECRET.digest(),
                RECRUITER,
                NOON,
                NOON.plusSeconds(9),
                null,
                1);
    }

    static Team.State team() {
        return new Team.State(BAKERY, TEAM, new Name("Engineering"), RECRUITER, Set.of(CANDIDATE), NOON, 3);
    }

    static RoleView role() {
        return new RoleView(
                ROLE,
                new RoleName("sourcer"),
                "Looks for candidates.",
                List.of(new Grant(Permission.JOB_VIEW, Reach.TEAM)),
                false,
                RECRUITER,
                NOON,
                7);
    }

    static MemberView member() {
        return new MemberView(
                RECRUITER,
                new Name("Rosa Recruiter"),
                new Email("rosa@example.com"),
                Set.of(new RoleName("recruiter"), new RoleName("admin")),
                MemberStatus.ACTIVE,
                new Name("Head of People"),
                NOON,
                4);
    }

    private PipelineUseCases.OfOpinions opinions() {
        return new PipelineUseCases.OfOpinions(
                doing((GiveFeedback command) -> Outcome.done(feedback())),
                asking((ListFeedback query) -> Outcome.done(Page.only(List.of(feedback())))),
                doing(command -> writeNote.apply(command)),
                asking((ListNotes query) -> Outcome.done(Page.only(List.of(note())))));
    }

    /** What was last asked of that kind. */
    <T> T asked(Class<T> kind) {
        return kind.cast(asked.get(kind));
    }

    <C extends Command<R>, R> UseCase<C, R> doing(Function<C, Outcome<R>> deed) {
        return call -> {
            note(call.command(), call.actor(), call.requestId());
            key.set(call.key());
            Refusal no = refusing.get(call.command().getClass());
            if (no != null) {
                return Answer.refused(no);
            }
            return call.key().isGiven() ? once(call, deed) : answer(deed.apply(call.command()));
        };
    }

    private <C extends Command<R>, R> Answer<R> once(Call<C, R> call, Function<C, Outcome<R>> deed) {
        RequestKey first =
                keys.putIfAbsent(call.key().scope() + " " + call.key().value(), call.key());
        if (first != null && !first.equals(call.key())) {
            return Answer.refused(GateRules.KEY_REUSED.broken());
        }
        StoredReply stored = replies.get(call.key());
        if (stored != null) {
            return Answer.replayed(stored);
        }
        return deed.apply(call.command())
                .fold(
                        result -> {
                            replies.put(call.key(), call.render().apply(result));
                            return Answer.done(result);
                        },
                        Answer::refused);
    }

    <Q extends dev.ats.application.kernel.Query<R>, R> Ask<Q, R> asking(Function<Q, Outcome<R>> answer) {
        return (who, query, request) -> {
            note(query, who, request);
            Refusal no = refusing.get(query.getClass());
            return no == null ? answer.apply(query) : Outcome.refused(no);
        };
    }

    private void note(Object wish, Actor who, String request) {
        asked.put(wish.getClass(), wish);
        if (!(wish instanceof WhoAmI) && !(wish instanceof IdentifySession)) {
            actor.set(who);
            requestId.set(request);
        }
    }

    private static <R> Answer<R> answer(Outcome<R> outcome) {
        return outcome.fold(Answer::done, Answer::refused);
    }

    private Outcome<Identity> whoIs(WhoAmI query) {
        return Outcome.done(recruiter());
    }

    static Identity recruiter() {
        return new Identity(
                RECRUITER,
                new Name("Rosa Recruiter"),
                new Email("rosa@example.com"),
                List.of(
                        new Identity.In(BAKERY, Set.of(new RoleName("recruiter"), new RoleName("admin"))),
                        new Identity.In(MILL, Set.of(new RoleName("hiring_manager")))));
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return Outcome.refused(refusal);
    }

    static JobView job() {
        return new JobView.ForMember(
                JOB,
                BAKERY,
                new JobCode("J-1"),
                new Name("Baker"),
                new Body("Bread"),
                null,
                new Name("Ghent"),
                WorkMode.ONSITE,
                EmploymentType.FULL_TIME,
                2,
                0,
                List.of(new Name("Sourdough")),
                List.of(),
                1,
                null,
                euros("2800"),
                euros("3200.5"),
                null,
                Priority.MEDIUM,
                null,
                new PipelineKey("default"),
                JobStatus.OPEN,
                List.of(RECRUITER),
                List.of(),
                NOON,
                null,
                NOON,
                7);
    }

    static JobView publicJob() {
        return new JobView.ForPublic(
                JOB,
                BAKERY,
                new Name("Bakery"),
                new JobCode("J-1"),
                new Name("Baker"),
                new Body("Bread"),
                null,
                null,
                WorkMode.REMOTE,
                EmploymentType.CONTRACT,
                List.of(),
                List.of(new Name("Rye")),
                null,
                2,
                null,
                euros("3200.5"),
                new Body("Bread."),
                JobStatus.OPEN,
                NOON,
                NOON,
                7);
    }

    static JobListing line() {
        return new JobListing.ForMember(
                JOB,
                BAKERY,
                new JobCode("J-1"),
                new Name("Baker"),
                null,
                new Name("Ghent"),
                WorkMode.ONSITE,
                EmploymentType.FULL_TIME,
                JobStatus.OPEN,
                Priority.MEDIUM,
                2,
                0,
                List.of(RECRUITER),
                NOON,
                null,
                NOON,
                7);
    }

    static JobListing.ForPublic publicLine() {
        return new JobListing.ForPublic(
                JOB,
                BAKERY,
                new Name("Bakery"),
                new JobCode("J-1"),
                new Name("Baker"),
                null,
                new Name("Ghent"),
                WorkMode.ONSITE,
                EmploymentType.FULL_TIME,
                JobStatus.OPEN,
                List.of(new Name("Sourdough")),
                euros("2800"),
                null,
                NOON,
                null);
    }

    static Money euros(String amount) {
        return new Money(new BigDecimal(amount), new CurrencyCode("EUR"));
    }

    static ApplicationView application(int version) {
        return new ApplicationView.ForMember(
                APPLICATION,
                BAKERY,
                JOB,
                new Name("Baker"),
                new ApplicationView.Applicant(ADA, PERSON.name(), PERSON.email(), List.of(new Tag("rye"))),
                new PipelineKey("default"),
                APPLIED,
                true,
                NOON,
                NOON,
                version,
                List.of(new ApplicationView.PossibleMove(
                        SCREENING,
                        false,
                        false,
                        List.of(new ApplicationView.PossibleMove.Blocker("opening_left", "No opening is left.")))),
                new Body("Dear baker,"),
                null,
                FeedbackSummary.of(2, 9));
    }

    static ApplicationView forCandidate() {
        return new ApplicationView.ForCandidate(
                APPLICATION, BAKERY, JOB, new Name("Baker"), PERSON, APPLIED, true, NOON, NOON, 1, List.of());
    }

    static DeadLetter deadLetter() {
        return new DeadLetter(
                MAIL,
                MailTemplate.STAGE_CHANGED,
                Recipient.candidate(ADA),
                Mail.Status.DEAD,
                3,
                new MailFault("smtp 550 5.1.1"),
                NOON);
    }

    static ApplicationRow row() {
        return new ApplicationRow(APPLICATION, JOB, PERSON, APPLIED, true, NOON, NOON, 1);
    }

    static JournalEntry entry(int n) {
        return new JournalEntry(
                id(n),
                NOON,
                Author.account(RECRUITER),
                Permission.APPLICATION_MOVE,
                Ref.to(APPLICATION),
                AuditEntry.Ending.DONE,
                "[{\"type\": \"application_moved\", \"sequence\": 2}]",
                "request-" + n);
    }

    static OwnApplicationRow ownRow() {
        return new OwnApplicationRow(
                APPLICATION, JOB, new Name("Baker"), BAKERY, new Name("Bakery"), APPLIED, true, NOON, NOON, 1);
    }

    static FeedbackView feedback() {
        return new FeedbackView(
                new FeedbackId(id(50)),
                APPLICATION,
                FeedbackType.INTERVIEW,
                new Rating(4),
                null,
                Author.account(RECRUITER),
                NOON);
    }

    static NoteView note() {
        return new NoteView(
                new NoteId(id(60)),
                APPLICATION,
                new Body("Call her."),
                List.of(RECRUITER),
                Author.account(RECRUITER),
                NOON);
    }

    private static HistoryView history() {
        return new HistoryView(List.of(
                new HistoryView.Entry(1, null, APPLIED, null, Author.PUBLIC, NOON, null),
                new HistoryView.Entry(
                        2,
                        APPLIED,
                        SCREENING,
                        new MoveName("screen"),
                        Author.account(RECRUITER),
                        NOON,
                        new Line("Strong letter."))));
    }

    static UUID id(int n) {
        return UUID.fromString(String.format("01890000-0000-7000-8000-%012x", n));
    }
}
