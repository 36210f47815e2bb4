package dev.ats.adapter.rest;

import dev.ats.application.Ats;
import dev.ats.application.access.AccessUseCases;
import dev.ats.application.access.Identity;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.jobs.CreateJob;
import dev.ats.application.jobs.JobView;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.jobs.ViewJob;
import dev.ats.application.kernel.Answer;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Call;
import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.GateRules;
import dev.ats.application.kernel.Page;
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
import dev.ats.application.pipeline.HistoryView;
import dev.ats.application.pipeline.ListApplications;
import dev.ats.application.pipeline.MoveApplication;
import dev.ats.application.pipeline.MoveResult;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.ViewApplication;
import dev.ats.application.pipeline.ViewBoard;
import dev.ats.application.pipeline.ViewHistory;
import dev.ats.application.pipeline.WithdrawApplication;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.jobs.EmploymentType;
import dev.ats.domain.jobs.JobCode;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.jobs.WorkMode;
import dev.ats.domain.messaging.Mail;
import dev.ats.domain.messaging.MailFault;
import dev.ats.domain.messaging.MailId;
import dev.ats.domain.messaging.MailTemplate;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
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
    static final MailId MAIL = new MailId(id(50));
    static final CandidateId ADA = new CandidateId(id(40));
    static final Stage APPLIED = new Stage("applied");
    static final Stage SCREENING = new Stage("screening");
    static final ApplicationCase.Person PERSON =
            new ApplicationCase.Person(ADA, new Name("Ada Lovelace"), new Email("ada@example.com"));

    /** The last command or query of each use case, and who asked. */
    final Map<Class<?>, Object> asked = new ConcurrentHashMap<>();

    final AtomicReference<Actor> actor = new AtomicReference<>();
    final AtomicReference<RequestKey> key = new AtomicReference<>(RequestKey.NONE);
    final AtomicReference<String> requestId = new AtomicReference<>();

    volatile Function<CreateJob, Outcome<JobView>> createJob = command -> Outcome.done(job());
    volatile Function<ViewJob, Outcome<JobView>> viewJob = query -> Outcome.done(job());
    volatile Function<MoveApplication, Outcome<MoveResult>> move =
            command -> Outcome.done(new MoveResult(application(2), APPLIED, command.to()));
    volatile Function<ViewApplication, Outcome<ApplicationView>> viewApplication =
            query -> Outcome.done(application(1));
    volatile Function<ListApplications, Outcome<Page<ApplicationRow>>> list =
            query -> Outcome.done(new Page<>(List.of(row()), false));

    private final Map<RequestKey, StoredReply> replies = new ConcurrentHashMap<>();
    private final Map<String, RequestKey> keys = new ConcurrentHashMap<>();

    Ats ats() {
        return new Ats(
                new AccessUseCases(null, null, asking(this::whoIs), null, null, null, null),
                null,
                new JobsUseCases(doing(command -> createJob.apply(command)), asking(query -> viewJob.apply(query))),
                new PipelineUseCases(
                        doing((ApplyPublicly command) ->
                                Outcome.done(new ApplicationReceipt(APPLICATION, JOB, APPLIED, true, NOON, 1))),
                        doing((ApplyAsCandidate command) -> Outcome.done(forCandidate())),
                        doing((EnterCandidate command) -> Outcome.done(application(1))),
                        doing(command -> move.apply(command)),
                        doing((WithdrawApplication command) -> Outcome.done(forCandidate())),
                        asking(query -> viewApplication.apply(query)),
                        asking((ViewHistory query) -> Outcome.done(history())),
                        asking(query -> list.apply(query)),
                        asking((ViewBoard query) -> Outcome.done(new BoardView(List.of(
                                new BoardView.Column(APPLIED, 1, List.of(row())),
                                new BoardView.Column(SCREENING, 0, List.of())))))),
                new MessagingUseCases(
                        null,
                        null,
                        asking((ListDeadLetters query) -> Outcome.done(new Page<>(List.of(deadLetter()), false))),
                        doing((ResendMail command) -> Outcome.done(deadLetter()))));
    }

    /** What was last asked of that kind. */
    <T> T asked(Class<T> kind) {
        return kind.cast(asked.get(kind));
    }

    private <C extends Command<R>, R> UseCase<C, R> doing(Function<C, Outcome<R>> deed) {
        return call -> {
            note(call.command(), call.actor(), call.requestId());
            key.set(call.key());
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

    private <Q extends dev.ats.application.kernel.Query<R>, R> Ask<Q, R> asking(Function<Q, Outcome<R>> answer) {
        return (who, query, request) -> {
            note(query, who, request);
            return answer.apply(query);
        };
    }

    private void note(Object wish, Actor who, String request) {
        asked.put(wish.getClass(), wish);
        if (!(wish instanceof WhoAmI)) {
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
                JobStatus.OPEN,
                NOON,
                NOON,
                7);
    }

    static ApplicationView application(int version) {
        return new ApplicationView.ForMember(
                APPLICATION,
                BAKERY,
                JOB,
                new Name("Baker"),
                PERSON,
                APPLIED,
                true,
                NOON,
                NOON,
                version,
                List.of(new ApplicationView.PossibleMove(
                        SCREENING,
                        false,
                        List.of(new ApplicationView.PossibleMove.Blocker("opening_left", "No opening is left.")))));
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
