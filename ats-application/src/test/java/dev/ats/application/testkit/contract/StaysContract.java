package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.application.AtsAssembly;
import dev.ats.application.kernel.Order;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Total;
import dev.ats.application.pipeline.ApplicationReads.Filter;
import dev.ats.application.pipeline.ApplicationRow;
import dev.ats.application.pipeline.ApplicationSort;
import dev.ats.application.pipeline.FindApplications;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.jobs.JobStatus;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveDrawing;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.Pipeline;
import dev.ats.domain.pipeline.PipelineDrawing;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.StageDrawing;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.pipeline.sla.SlaStatus;
import dev.ats.domain.pipeline.sla.SlaTargets;
import dev.ats.domain.pipeline.sla.TargetHours;
import dev.ats.domain.pipeline.templates.PipelineTemplate;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.PipelineName;
import dev.ats.domain.shared.SearchText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Listing by how applications stand finds the same, in the same order, as looking at each of them. */
public abstract class StaysContract extends PortContract {
    private static final Stage SCREENING = new Stage("screening");
    private static final PipelineDrawing DRAWN = new PipelineDrawing(
            new Name("Timed"),
            List.of(
                    StageDrawing.of("applied", StageKind.START),
                    new StageDrawing(SCREENING, null, StageKind.NORMAL, 24),
                    StageDrawing.of("hired", StageKind.WON)),
            List.of(MoveDrawing.of("screen", "applied", "screening"), MoveDrawing.of("hire", "screening", "hired")));

    private final Random random = new Random(7);

    /** Jobs of every kind, each with applications that came to their stage at some time in the last weeks. */
    private record Setting(World world, AccountId rita, List<Job> jobs, Candidate ada, Candidate own) {}

    @Test
    void findsWhatLookingAtEachWould() {
        Setting setting = setting();
        for (Actor reader : List.of(admin(setting.world()), machine(setting.world()), recruiter(setting))) {
            List<ApplicationRow> all = list(reader, Filter.NONE);
            assertThat(all).extracting(ApplicationRow::sla).isNotEmpty();
            for (SlaStatus status : SlaStatus.values()) {
                for (Filter filter : filters(setting)) {
                    List<ApplicationId> passing = idsOf(list(reader, filter));
                    Predicate<ApplicationRow> wanted =
                            row -> row.sla() != null && row.sla().status() == status && passing.contains(row.id());
                    assertThat(idsOf(list(reader, filter.withSla(status))))
                            .as("%s %s", status, filter)
                            .isEqualTo(idsOf(all.stream().filter(wanted).toList()));
                }
            }
        }
    }

    @Test
    void putsInOrderOfDueTimesPageByPage() {
        Setting setting = setting();
        Actor admin = admin(setting.world());
        List<ApplicationRow> measured = new ArrayList<>(list(admin, Filter.NONE));
        measured.removeIf(row -> row.sla() == null);
        Comparator<ApplicationRow> order = Comparator.comparing(StaysContract::due)
                .thenComparing(ApplicationRow::movedAt)
                .thenComparing(row -> row.id().toString());
        measured.sort(order);
        assertThat(measured).extracting(row -> row.sla().dueAt() == null).contains(true, false);

        assertThat(walked(admin, Filter.NONE, Order.ascending(ApplicationSort.SLA)))
                .containsExactlyElementsOf(idsOf(measured));
        for (SlaStatus status : SlaStatus.values()) {
            assertThat(walked(admin, Filter.NONE.withSla(status), Order.ascending(ApplicationSort.SLA)))
                    .isEqualTo(idsOf(measured.stream()
                            .filter(row -> row.sla().status() == status)
                            .toList()));
        }
        measured.sort(order.reversed());
        assertThat(walked(admin, Filter.NONE, Order.descending(ApplicationSort.SLA)))
                .containsExactlyElementsOf(idsOf(measured));
    }

    @Test
    void pagesInEveryOtherOrder() {
        Setting setting = setting();
        Actor admin = admin(setting.world());
        for (ApplicationSort by : List.of(ApplicationSort.APPLIED_AT, ApplicationSort.MOVED_AT)) {
            for (Order<ApplicationSort> order : List.of(Order.ascending(by), Order.descending(by))) {
                List<ApplicationRow> all =
                        page(admin, Filter.NONE, order, new Paging(200, null)).items();
                assertThat(walked(admin, Filter.NONE.withSla(SlaStatus.BREACHED), order))
                        .containsExactlyElementsOf(idsOf(all.stream()
                                .filter(row -> row.sla() != null && row.sla().status() == SlaStatus.BREACHED)
                                .toList()));
            }
        }
    }

    @Test
    void countsThemAll() {
        Setting setting = setting();
        Actor admin = admin(setting.world());
        Paging first = new Paging(1, null).withTotal();
        Page<ApplicationRow> page = page(admin, Filter.NONE, Order.ascending(ApplicationSort.SLA), first);
        long measured = list(admin, Filter.NONE).stream()
                .filter(row -> row.sla() != null)
                .count();
        assertThat(page.total()).isEqualTo(new Total(measured, false));
        Paging next = new Paging(1, page.next()).withTotal();
        assertThat(page(admin, Filter.NONE, Order.ascending(ApplicationSort.SLA), next)
                        .total())
                .isEqualTo(page.total());
    }

    private List<Filter> filters(Setting setting) {
        Instant day = now().minus(20, ChronoUnit.DAYS);
        Filter all = Filter.NONE;
        List<Filter> filters = new ArrayList<>(List.of(
                all,
                all.withStage(SCREENING),
                all.withActive(true),
                all.withActive(false),
                all.withRecruiter(setting.rita()),
                all.withSource(CandidateSource.DIRECT),
                all.withSource(CandidateSource.REFERRAL),
                all.within(day, null),
                all.within(null, day),
                all.withCandidate(setting.ada().state().id()),
                all.withSearch(new SearchText("ada")),
                all.withSearch(new SearchText("ada")).withRecruiter(setting.rita())));
        setting.jobs().forEach(job -> filters.add(all.withJob(job.state().id())));
        setting.jobs().forEach(job -> filters.add(all.withJob(job.state().id()).withRecruiter(setting.rita())));
        return filters;
    }

    private Setting setting() {
        World world = newWorld();
        AccountId rita = world.member("recruiter");
        Pipeline timed = published(world);
        Job usual = job(world, timed.key(), rita);
        Job others = job(world, timed.key());
        Job strict = job(world, timed.key(), rita);
        targets(world, strict, timed, Map.of(SCREENING, 8, new Stage("applied"), 40));
        Job held = job(world, timed.key());
        Job old = job(world, Pipelines.DEFAULT.key(), rita);
        targets(world, old, Pipelines.DEFAULT, Map.of(SCREENING, 60));
        Job none = job(world, Pipelines.DEFAULT.key());
        Candidate ada = world.save(Candidate.add(
                world.organization(),
                new Name("Ada Lovelace"),
                World.newEmail(),
                CandidateSource.REFERRAL,
                World.moment()));
        Account.State account = world.account(true).state();
        Candidate own = world.save(Candidate.addAccount(
                world.organization(), rita, account.fullName(), World.newEmail(), true, World.moment()));
        List<Job> jobs = List.of(usual, others, strict, held, old, none);
        for (Job job : jobs) {
            Pipeline pipeline = job.state().pipeline().equals(timed.key()) ? timed : Pipelines.DEFAULT;
            stay(world, job, pipeline, ada, 30);
            stay(world, job, pipeline, own, 30);
            for (int i = 0; i < 4; i++) {
                stay(world, job, pipeline, world.candidate(), 30);
                stay(world, job, pipeline, world.candidate(), 4);
            }
            // Due at once, although they came one after the other.
            Instant saturday = Instant.parse("2026-11-21T10:00:00Z");
            at(world, job, pipeline, world.candidate(), saturday);
            at(world, job, pipeline, world.candidate(), saturday);
            at(world, job, pipeline, world.candidate(), saturday.plusSeconds(3600));
        }
        Job once = stood(world, strict, JobStatus.ON_HOLD, now().minus(9, ChronoUnit.DAYS));
        stood(world, once, JobStatus.OPEN, now().minus(2, ChronoUnit.DAYS));
        stood(world, held, JobStatus.ON_HOLD, now().minus(3, ChronoUnit.DAYS));
        return new Setting(world, rita, jobs, ada, own);
    }

    private Pipeline published(World world) {
        PipelineName name = new PipelineName("timed");
        Set<String> makers = Set.of("admin");
        Change<PipelineTemplate> drawn =
                done(PipelineTemplate.draw(world.organization(), name, DRAWN, makers, World.moment()));
        world.save(() -> ports().templates().saving(drawn));
        Change<PipelineTemplate> published = done(drawn.next().publish(makers, World.moment()));
        world.save(() -> ports().templates().saving(published));
        return DRAWN.as(PipelineKey.of(name, 1));
    }

    private Job job(World world, PipelineKey pipeline, AccountId... recruiters) {
        Change<Job> created = Job.create(
                world.organization(),
                world.draft(null, 1, Set.of(recruiters)),
                pipeline,
                JobStatus.OPEN,
                World.moment());
        world.save(() -> ports().jobs().saving(created));
        return created.next();
    }

    private Job stood(World world, Job job, JobStatus status, Instant since) {
        Change<Job> changed = done(job.changeStatus(status, World.moment()));
        world.save(() -> ports().jobs().saving(changed), () -> ports().jobs().standing(changed.next(), since));
        return changed.next();
    }

    private void targets(World world, Job job, Pipeline pipeline, Map<Stage, Integer> hours) {
        Map<Stage, TargetHours> wanted = new HashMap<>();
        hours.forEach((stage, number) -> wanted.put(stage, new TargetHours(number)));
        Change<SlaTargets> change =
                done(SlaTargets.none(world.organization(), job.state().id()).become(wanted, pipeline));
        world.save(() -> ports().slas().saving(change));
    }

    private void stay(World world, Job job, Pipeline pipeline, Candidate candidate, int days) {
        Instant ago = now().minus(Duration.ofSeconds(random.nextInt(days * 86_400)));
        at(world, job, pipeline, candidate, ago);
    }

    /** Most go on to screening then, some of these end at once. */
    private void at(World world, Job job, Pipeline pipeline, Candidate candidate, Instant when) {
        Change<Application> submitted = Application.submit(
                world.organization(), job.state().id(), candidate.state().id(), pipeline, moment(when));
        world.save(() -> ports().applications().saving(submitted));
        if (random.nextInt(4) > 0) {
            Change<Application> moved = moved(submitted.next(), pipeline, "screening", when);
            world.save(() -> ports().applications().saving(moved));
            if (random.nextInt(6) == 0) {
                Change<Application> ended = moved(moved.next(), pipeline, "rejected", when);
                world.save(() -> ports().applications().saving(ended));
            }
        }
    }

    private static Change<Application> moved(Application application, Pipeline pipeline, String to, Instant when) {
        return done(application.moveTo(new Stage(to), pipeline, new MoveFacts(true), moment(when)));
    }

    private static Moment moment(Instant at) {
        Moment now = World.moment();
        return new Moment(now.by(), at.truncatedTo(ChronoUnit.MICROS), now.ids());
    }

    private Instant now() {
        return ports().kernel().clock().now();
    }

    private static Instant due(ApplicationRow row) {
        return row.sla().dueAt() == null ? Instant.MAX : row.sla().dueAt();
    }

    private List<ApplicationRow> list(Actor reader, Filter filter) {
        return page(reader, filter, FindApplications.USUAL, new Paging(200, null))
                .items();
    }

    private List<ApplicationId> walked(Actor reader, Filter filter, Order<ApplicationSort> order) {
        List<ApplicationId> all = new ArrayList<>();
        Place place = null;
        do {
            Page<ApplicationRow> page = page(reader, filter, order, new Paging(3, place));
            all.addAll(idsOf(page.items()));
            place = page.next();
        } while (place != null);
        return all;
    }

    private Page<ApplicationRow> page(Actor reader, Filter filter, Order<ApplicationSort> order, Paging paging) {
        return done(AtsAssembly.of(ports()).pipeline().find().ask(reader, new FindApplications(filter, order, paging)));
    }

    private static Actor admin(World world) {
        return member(world, new AccountId(UUID.randomUUID()), "admin");
    }

    /** Which nothing is its own. */
    private static Actor machine(World world) {
        return new Actor.Machine(
                new ApiKeyId(UUID.randomUUID()),
                world.organization(),
                BuiltInRoles.grantsOf(Set.of(new RoleName("admin"))));
    }

    private static Actor recruiter(Setting setting) {
        return member(setting.world(), setting.rita(), "recruiter");
    }

    private static Actor member(World world, AccountId account, String role) {
        return new Actor.Member(
                account, world.organization(), BuiltInRoles.grantsOf(Set.of(new RoleName(role))), Set.of());
    }

    private static List<ApplicationId> idsOf(List<ApplicationRow> rows) {
        return rows.stream().map(ApplicationRow::id).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
