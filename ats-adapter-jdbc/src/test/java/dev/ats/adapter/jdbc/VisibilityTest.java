package dev.ats.adapter.jdbc;

import static dev.ats.application.testkit.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.audit.JournalEntry;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.JournalSort;
import dev.ats.application.jobs.JobFilter;
import dev.ats.application.jobs.JobSort;
import dev.ats.application.jobs.SeenJob;
import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Query;
import dev.ats.application.kernel.QueryHandler;
import dev.ats.application.kernel.Reactions;
import dev.ats.application.kernel.Visibility;
import dev.ats.application.pipeline.ApplicationReads;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.application.testkit.contract.World;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Policy;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.SearchText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On random data, every read shows just what the policy permits to see: {@code {x | permits(actor, view, x)}}. */
class VisibilityTest {

    private static final int JOBS = 8;
    private static final int APPLICATIONS = 40;

    @AutoClose
    private static final AtsDatabase DATABASE = AtsDatabase.create();

    private static final AtsPorts PORTS = DATABASE.ports(() -> Instant.EPOCH, AtsDatabase.ids());
    private static final Gate GATE = new Gate(PORTS.kernel(), Reactions.of());
    private static final Random RANDOM = new Random(2026);
    private static final World WORLD = World.in(PORTS);

    private static final List<Stage> STAGES =
            List.of(new Stage("applied"), new Stage("screening"), new Stage("rejected"));

    private static final List<AccountId> MEMBERS = new ArrayList<>();
    private static final List<AccountId> CANDIDATES = new ArrayList<>();
    private static final Map<JobId, Facts> JOB_FACTS = new LinkedHashMap<>();
    private static final List<UUID> ENTRIES = new ArrayList<>();
    private static final Map<ApplicationId, Seen> SEEN = new LinkedHashMap<>();

    /** What is known of an application. */
    private record Seen(
            JobId job,
            Stage stage,
            Facts facts,
            Candidate.State candidate,
            Application.State is,
            Set<AccountId> recruiters) {

        private boolean passes(ApplicationReads.Filter filter) {
            return (filter.job() == null || filter.job().equals(job))
                    && (filter.stage() == null || filter.stage().equals(stage))
                    && (filter.candidate() == null || filter.candidate().equals(candidate.id()))
                    && (filter.active() == null || filter.active() == is.active())
                    && (filter.recruiter() == null || recruiters.contains(filter.recruiter()))
                    && (filter.source() == null || filter.source() == candidate.source())
                    && (filter.from() == null || !is.appliedAt().isBefore(filter.from()))
                    && (filter.to() == null || is.appliedAt().isBefore(filter.to()))
                    && (filter.search() == null
                            || filter.search()
                                    .isFoundIn(SearchText.wordsIn(candidate.name() + " " + candidate.email())));
        }
    }

    /** What a reader sees through every read. */
    private record Sight(Set<ApplicationId> found, Map<JobId, Listed> listed, Set<JobId> jobs) {}

    /** What a reader sees of one job. */
    private record Listed(Set<ApplicationId> page, Set<ApplicationId> board, Map<Stage, Long> counts) {}

    private record Look<R>(Permission permission, Function<Visibility, R> look) implements Query<R> {

        @Override
        public Home home() {
            return Home.of(WORLD.organization());
        }
    }

    private record Looking<R>(Permission permission) implements QueryHandler<Look<R>, R> {

        @Override
        public Optional<R> answer(Look<R> query, Visibility visibility) {
            return Optional.of(query.look().apply(visibility));
        }
    }

    @BeforeAll
    static void fillAnOrganization() {
        for (int member = 0; member < 5; member++) {
            MEMBERS.add(WORLD.member("recruiter"));
        }
        List<Candidate> people = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            Account.State account = WORLD.account(true).state();
            boolean signedIn = RANDOM.nextBoolean();
            people.add(
                    signedIn
                            ? WORLD.save(Candidate.addAccount(
                                    WORLD.organization(),
                                    account.id(),
                                    account.fullName(),
                                    account.email(),
                                    true,
                                    World.moment()))
                            : WORLD.candidate());
            CANDIDATES.add(account.id());
        }
        List<JobStatus> statuses = List.of(JobStatus.values());
        List<Job> jobs = IntStream.range(0, JOBS)
                .mapToObj(turn -> job(turn < statuses.size() ? statuses.get(turn) : JobStatus.OPEN))
                .filter(Job::isOnBoard)
                .toList();
        Stream.generate(() -> Map.entry(oneOf(jobs), oneOf(people)))
                .distinct()
                .limit(APPLICATIONS)
                .forEach(pair -> application(pair.getKey(), pair.getValue()));
        jobs.stream().filter(job -> RANDOM.nextBoolean()).forEach(VisibilityTest::close);
        for (int entry = 0; entry < 7; entry++) {
            ENTRIES.add(entry());
        }
    }

    private static UUID entry() {
        Moment moment = World.moment();
        AuditEntry entry = new AuditEntry(
                moment.newId(),
                WORLD.organization(),
                moment.by(),
                Permission.JOB_CREATE,
                Ref.to(WORLD.organization()),
                AuditEntry.Ending.DONE,
                List.of(),
                moment.at(),
                "request");
        WORLD.save(() -> PORTS.kernel().journal().saving(entry));
        return entry.id();
    }

    private static void close(Job job) {
        WORLD.save(() -> PORTS.jobs().saving(done(job.changeStatus(JobStatus.CLOSED, World.moment()))));
    }

    private static Job job(JobStatus status) {
        Set<AccountId> staff =
                MEMBERS.stream().filter(member -> RANDOM.nextInt(4) == 0).collect(Collectors.toSet());
        Change<Job> created = Job.create(
                WORLD.organization(), WORLD.draft(null, 1, staff), new PipelineKey("default"), status, World.moment());
        WORLD.save(() -> PORTS.jobs().saving(created));
        Job job = created.next();
        JOB_FACTS.put(
                job.state().id(),
                Facts.of(WORLD.organization()).assignedTo(job.staff()).published(job.isPublic()));
        return job;
    }

    private static void application(Job job, Candidate candidate) {
        Application applied = WORLD.application(job, candidate);
        Stage stage = oneOf(STAGES);
        Application now = stage.equals(applied.stage()) ? applied : WORLD.move(applied, stage.key());
        Facts facts = Facts.of(WORLD.organization())
                .ownedBy(candidate.state().account())
                .assignedTo(job.staff());
        SEEN.put(
                now.state().id(),
                new Seen(
                        job.state().id(),
                        now.stage(),
                        facts,
                        candidate.state(),
                        now.state(),
                        job.state().staff().recruiters()));
    }

    static Stream<Actor> everyKindOfReader() {
        OrganizationId here = WORLD.organization();
        Stream<Actor> members = MEMBERS.stream().flatMap(member -> Stream.of(Reach.values())
                .map(reach -> new Actor.Member(member, here, viewing(reach), teamOf(member))));
        Stream<Actor> applyingMembers = CANDIDATES.stream()
                .limit(3)
                .map(person -> new Actor.Member(person, here, viewing(Reach.ASSIGNED), Set.of()));
        Stream<Actor> strangers = MEMBERS.stream()
                .limit(1)
                .map(member -> new Actor.Member(
                        member, World.in(PORTS).organization(), viewing(Reach.ORGANIZATION), Set.of()));
        Stream<Actor> people = CANDIDATES.stream().map(Actor.Account::new);
        Stream<Actor> others = Stream.of(new Actor.Anonymous(), new Actor.System("test"));
        return Stream.of(members, applyingMembers, strangers, people, others).flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("everyKindOfReader")
    void isJustWhatThePolicyPermits(Actor reader) {
        Map<ApplicationId, Seen> permitted = new HashMap<>(SEEN);
        permitted.values().removeIf(one -> !permits(reader, Permission.APPLICATION_VIEW, one.facts()));

        Sight sight = sightOf(reader);

        assertThat(sight.found()).isEqualTo(permitted.keySet());
        assertThat(sight.jobs()).isEqualTo(permittedJobs(reader));
        JOB_FACTS.keySet().forEach(job -> {
            Map<ApplicationId, Seen> onJob = new HashMap<>(permitted);
            onJob.values().removeIf(one -> !one.job().equals(job));
            assertThat(sight.listed().get(job)).isEqualTo(expected(onJob));
        });
    }

    /** Each filter leaves what it is to leave of what is seen, whatever it is begun from and in whatever order. */
    @ParameterizedTest
    @MethodSource("everyKindOfReader")
    void isJustWhatPassesTheFilterToo(Actor reader) {
        for (Filters.Asked asked : filters()) {
            Set<UUID> expected = SEEN.entrySet().stream()
                    .filter(one -> permits(
                            reader, Permission.APPLICATION_VIEW, one.getValue().facts()))
                    .filter(one -> one.getValue().passes(asked.filter()))
                    .map(one -> one.getKey().value())
                    .collect(Collectors.toSet());

            assertThat(look(reader, Permission.APPLICATION_VIEW, sight -> matching(asked, sight))
                            .orElse(Set.of()))
                    .as("%s", asked)
                    .isEqualTo(expected);
        }
    }

    /** A journal is seen by who sees the whole organization, and by nobody else. */
    @ParameterizedTest
    @MethodSource("everyKindOfReader")
    void isTheWholeJournalOrNothingOfIt(Actor reader) {
        boolean all = permits(reader, Permission.APPLICATION_VIEW, Facts.of(WORLD.organization()));
        for (Order<JournalSort> order : List.of(Order.ascending(JournalSort.AT), Order.descending(JournalSort.AT))) {
            Set<UUID> seen = look(
                            reader,
                            Permission.APPLICATION_VIEW,
                            sight -> Walk.through(
                                    paging -> PORTS.journalReads().list(JournalFilter.ALL, order, paging, sight),
                                    order,
                                    JournalEntry::at,
                                    JournalEntry::id))
                    .orElse(Set.of());

            assertThat(seen).isEqualTo(all ? Set.copyOf(ENTRIES) : Set.of());
        }
    }

    private static Set<UUID> matching(Filters.Asked asked, Visibility sight) {
        return Walk.through(
                paging -> PORTS.applicationReads().matching(asked.filter(), asked.order(), paging, sight),
                asked.order(),
                asked.order().by() == ApplicationSort.APPLIED_AT ? ApplicationRow::appliedAt : ApplicationRow::movedAt,
                row -> row.id().value());
    }

    private static List<Filters.Asked> filters() {
        List<Candidate.State> candidates =
                SEEN.values().stream().map(Seen::candidate).distinct().toList();
        return new Filters(
                        RANDOM,
                        List.copyOf(JOB_FACTS.keySet()),
                        STAGES,
                        candidates.stream().map(Candidate.State::id).toList(),
                        MEMBERS,
                        candidates.stream()
                                .flatMap(one -> Stream.of(
                                        one.name().value(), one.email().value()))
                                .toList(),
                        SEEN.values().stream().map(one -> one.is().appliedAt()).toList())
                .some();
    }

    private static Listed expected(Map<ApplicationId, Seen> permitted) {
        Map<Stage, Long> counts =
                permitted.values().stream().collect(Collectors.groupingBy(Seen::stage, Collectors.counting()));
        return new Listed(permitted.keySet(), permitted.keySet(), counts);
    }

    private static Set<JobId> permittedJobs(Actor reader) {
        return JOB_FACTS.keySet().stream()
                .filter(job -> permits(reader, Permission.JOB_VIEW, JOB_FACTS.get(job)))
                .collect(Collectors.toSet());
    }

    private static Sight sightOf(Actor reader) {
        Set<ApplicationId> found = SEEN.keySet().stream()
                .filter(id -> look(reader, Permission.APPLICATION_VIEW, sight -> isSeen(id, sight))
                        .orElse(false))
                .collect(Collectors.toSet());
        Map<JobId, Listed> listed = new HashMap<>();
        JOB_FACTS
                .keySet()
                .forEach(job -> listed.put(
                        job,
                        look(reader, Permission.APPLICATION_VIEW, sight -> listed(job, sight))
                                .orElse(new Listed(Set.of(), Set.of(), Map.of()))));
        Set<JobId> jobs = JOB_FACTS.keySet().stream()
                .filter(job -> look(reader, Permission.JOB_VIEW, sight -> PORTS.jobReads()
                                .find(job, sight))
                        .flatMap(Function.<Optional<SeenJob>>identity())
                        .isPresent())
                .collect(Collectors.toSet());
        Set<JobId> listedJobs =
                look(reader, Permission.JOB_VIEW, VisibilityTest::listedJobs).orElse(Set.of());
        assertThat(listedJobs).isEqualTo(jobs);
        return new Sight(found, listed, jobs);
    }

    private static Set<JobId> listedJobs(Visibility sight) {
        Set<Set<JobId>> seen = new HashSet<>();
        for (boolean descending : new boolean[] {true, false}) {
            seen.add(listedJobs(
                    new Order<>(JobSort.CREATED_AT, descending),
                    job -> job.state().createdAt(),
                    sight));
            seen.add(listedJobs(
                    new Order<>(JobSort.TITLE, descending),
                    job -> job.state().details().title().sortKey(),
                    sight));
            seen.add(listedJobs(
                    new Order<>(JobSort.PRIORITY, descending),
                    job -> job.state().details().priority().rank(),
                    sight));
        }
        assertThat(seen).hasSize(1);
        return seen.iterator().next();
    }

    private static <K extends Comparable<? super K>> Set<JobId> listedJobs(
            Order<JobSort> order, Function<Job, K> key, Visibility sight) {
        Set<UUID> all = jobIds(JobFilter.NONE, order, key, sight);
        Set<UUID> byStatus = Stream.of(JobStatus.values())
                .flatMap(status -> jobIds(JobFilter.NONE.withStatus(status), order, key, sight).stream())
                .collect(Collectors.toSet());
        assertThat(byStatus).isEqualTo(all);
        return all.stream().map(JobId::new).collect(Collectors.toSet());
    }

    private static <K extends Comparable<? super K>> Set<UUID> jobIds(
            JobFilter filter, Order<JobSort> order, Function<Job, K> key, Visibility sight) {
        return Walk.through(
                paging -> PORTS.jobReads().list(filter, order, paging, sight),
                order,
                seen -> key.apply(seen.job()),
                seen -> seen.job().state().id().value());
    }

    private static boolean isSeen(ApplicationId id, Visibility sight) {
        boolean found = PORTS.applicationReads().find(id, sight).isPresent();
        assertThat(PORTS.applicationReads().history(id, sight).isEmpty()).isEqualTo(!found);
        return found;
    }

    private static Listed listed(JobId job, Visibility sight) {
        ApplicationReads reads = PORTS.applicationReads();
        List<Stage> stages = Pipelines.DEFAULT.stages();
        Set<ApplicationId> inStages = stages.stream()
                .flatMap(stage -> reads.ofJob(job, stage, Paging.FIRST, sight).items().stream())
                .map(ApplicationRow::id)
                .collect(Collectors.toSet());
        Set<ApplicationId> page =
                idsOf(reads.ofJob(job, null, Paging.FIRST, sight).items());
        assertThat(inStages).isEqualTo(page);
        Set<ApplicationId> board = reads.newest(job, stages, 50, sight).values().stream()
                .flatMap(List::stream)
                .map(ApplicationRow::id)
                .collect(Collectors.toSet());
        return new Listed(page, board, reads.counts(job, sight));
    }

    private static <R> Optional<R> look(Actor reader, Permission permission, Function<Visibility, R> look) {
        return GATE.question(new Looking<R>(permission))
                .ask(reader, new Look<>(permission, look))
                .fold(Optional::of, refused -> Optional.empty());
    }

    private static boolean permits(Actor reader, Permission permission, Facts facts) {
        return Policy.decide(reader, permission, facts).isAllowed();
    }

    private static Grants viewing(Reach reach) {
        return Grants.of(List.of(new Grant(Permission.APPLICATION_VIEW, reach), new Grant(Permission.JOB_VIEW, reach)));
    }

    private static Set<AccountId> teamOf(AccountId manager) {
        return MEMBERS.stream()
                .filter(member -> (MEMBERS.indexOf(member) - MEMBERS.indexOf(manager)) % 2 == 0)
                .collect(Collectors.toSet());
    }

    private static Set<ApplicationId> idsOf(Collection<ApplicationRow> rows) {
        return rows.stream().map(ApplicationRow::id).collect(Collectors.toSet());
    }

    private static <T> T oneOf(List<T> choices) {
        return choices.get(RANDOM.nextInt(choices.size()));
    }
}
