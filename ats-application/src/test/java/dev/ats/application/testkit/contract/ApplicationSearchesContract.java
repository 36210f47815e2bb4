package dev.ats.application.testkit.contract;

import static dev.ats.application.testkit.Outcomes.done;
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
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.jobs.Job;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.MoveFacts;
import dev.ats.domain.pipeline.Pipelines;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.SearchText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organization's applications are listed in any order, both ways, through all filters, and counted. */
public abstract class ApplicationSearchesContract extends PortContract {

    /** The orders in which everything has a place; in that of due times only what has a target does. */
    private static final List<ApplicationSort> OF_ALL = List.of(ApplicationSort.APPLIED_AT, ApplicationSort.MOVED_AT);

    @Test
    void goesByTheTimeOfApplyingAndAmongEqualsById() {
        World world = newWorld();
        Job job = world.job(1);
        Application first = submit(world, job, world.candidate(), World.moment());
        Moment both = World.moment();
        Application second = submit(world, job, world.candidate(), both);
        Application third = submit(world, job, world.candidate(), both);
        world.move(first, "screening");

        assertOrder(world, ApplicationSort.APPLIED_AT, List.of(first, second, third));
    }

    @Test
    void goesByTheTimeOfTheLastMoveAndAmongEqualsById() {
        World world = newWorld();
        Job job = world.job(1);
        Application first = world.application(job, world.candidate());
        Application second = world.application(job, world.candidate());
        Application third = world.application(job, world.candidate());
        Application still = world.application(job, world.candidate());
        Moment both = World.moment();
        move(world, third, both);
        move(world, second, both);
        move(world, first, World.moment());

        assertOrder(world, ApplicationSort.MOVED_AT, List.of(still, second, third, first));
    }

    @Test
    void goesOnAfterAPlaceWhoseApplicationHasMoved() {
        World world = newWorld();
        Job job = world.job(1);
        Application oldest = world.application(job, world.candidate());
        Application middle = world.application(job, world.candidate());
        Application newest = world.application(job, world.candidate());
        Order<ApplicationSort> latest = Order.descending(ApplicationSort.MOVED_AT);
        Order<ApplicationSort> earliest = Order.ascending(ApplicationSort.MOVED_AT);
        Page<ApplicationRow> down = list(admin(world), Filter.NONE, latest, new Paging(2, null));
        Page<ApplicationRow> up = list(admin(world), Filter.NONE, earliest, new Paging(2, null));

        world.move(middle, "screening");

        assertThat(idsOf(down)).isEqualTo(idsOf(newest, middle));
        assertThat(idsOf(list(admin(world), Filter.NONE, latest, new Paging(2, down.next()))))
                .isEqualTo(idsOf(oldest));
        assertThat(idsOf(list(admin(world), Filter.NONE, earliest, new Paging(2, up.next()))))
                .isEqualTo(idsOf(newest, middle));
    }

    @Test
    void beginsAnywhereAPlaceCanBe() {
        World world = newWorld();
        Application one = world.application(world.job(1), world.candidate());
        Instant applied = one.state().appliedAt();
        Order<ApplicationSort> order = Order.ascending(ApplicationSort.APPLIED_AT);

        assertThat(list(admin(world), Filter.NONE, order, after(applied.minusNanos(1000)))
                        .items())
                .hasSize(1);
        assertThat(list(admin(world), Filter.NONE, order, after(applied.plusNanos(1000)))
                        .items())
                .isEmpty();
        for (String end : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z")) {
            Paging paging = after(Instant.parse(end));
            assertThat(list(admin(world), Filter.NONE, order, paging).items()).hasSize(end.startsWith("0") ? 1 : 0);
        }
    }

    @Test
    void findsApplicationsBetweenTimes() {
        World world = newWorld();
        Job job = world.job(1);
        Application first = world.application(job, world.candidate());
        Application second = world.application(job, world.candidate());
        Application third = world.application(job, world.candidate());
        Instant from = second.state().appliedAt();
        Instant to = third.state().appliedAt();

        assertThat(found(world, Filter.NONE.within(from, to))).isEqualTo(idsOf(second));
        assertThat(found(world, Filter.NONE.within(from, null))).isEqualTo(idsOf(third, second));
        assertThat(found(world, Filter.NONE.within(null, to))).isEqualTo(idsOf(second, first));
        assertThat(found(world, Filter.NONE.within(from, from))).isEmpty();
    }

    @Test
    void findsApplicationsByWhereTheirCandidatesAreKnownFrom() {
        World world = newWorld();
        Job job = world.job(1);
        Application referred = world.application(job, candidate(world, "Ada", "ada", CandidateSource.REFERRAL));
        world.application(job, candidate(world, "Bob", "bob", CandidateSource.VENDOR));

        assertThat(found(world, Filter.NONE.withSource(CandidateSource.REFERRAL)))
                .isEqualTo(idsOf(referred));
        assertThat(found(world, Filter.NONE.withSource(CandidateSource.SOCIAL))).isEmpty();
    }

    @Test
    void findsTheBeginningsOfWordsInNamesAndAddresses() {
        World world = newWorld();
        Job job = world.job(1);
        Application ada = world.application(
                job, candidate(world, "Ad\u00e8le O'Neill-Schmidt", "first.mate", CandidateSource.DIRECT));
        world.application(job, candidate(world, "Bob Builder", "bob", CandidateSource.DIRECT));
        World elsewhere = newWorld();
        elsewhere.application(
                elsewhere.job(1), candidate(elsewhere, "Adele Other", "first.lady", CandidateSource.DIRECT));

        for (String text : List.of("ADELE", "ad\u00e8", "neill", "schmidt adele", "first", "mat", "adele mate")) {
            assertThat(found(world, Filter.NONE.withSearch(new SearchText(text))))
                    .as(text)
                    .isEqualTo(idsOf(ada));
        }
        for (String text : List.of("dele", "adele bob", "lady", "100% adele", "_dele")) {
            assertThat(found(world, Filter.NONE.withSearch(new SearchText(text))))
                    .as(text)
                    .isEmpty();
        }
        assertThat(found(world, Filter.NONE.withSearch(new SearchText("o"))))
                .contains(ada.state().id());
    }

    @Test
    void showsNoMoreThanTheReaderMaySeeWhateverIsLookedFor() {
        World world = newWorld();
        AccountId rita = world.member("recruiter");
        Candidate ada = candidate(world, "Ada Lovelace", "ada", CandidateSource.REFERRAL);
        Application hers = world.application(world.job(1, rita), ada);
        world.application(world.job(1), ada);
        Filter filter = Filter.NONE.withSearch(new SearchText("love")).withSource(CandidateSource.REFERRAL);

        for (ApplicationSort by : OF_ALL) {
            Page<ApplicationRow> page =
                    list(reader(world, rita, "recruiter"), filter, Order.ascending(by), Paging.FIRST.withTotal());
            assertThat(idsOf(page)).isEqualTo(idsOf(hers));
            assertThat(page.total()).isEqualTo(new Total(1, false));
        }
    }

    @Test
    void keepsToAllFiltersOnEveryPageInEveryOrder() {
        World world = newWorld();
        AccountId rita = world.member("recruiter");
        Job job = world.job(1, rita);
        Candidate ada = candidate(world, "Ada One", "ada.one", CandidateSource.PORTAL);
        Application first = world.application(job, ada);
        Application second = world.application(job, candidate(world, "Ada Two", "ada.two", CandidateSource.PORTAL));
        world.application(job, candidate(world, "Ada Three", "ada.three", CandidateSource.OTHER));
        world.application(world.job(1), ada);
        world.move(
                world.application(job, candidate(world, "Ada Four", "ada.four", CandidateSource.PORTAL)), "rejected");
        Filter filter = Filter.NONE
                .withJob(job.state().id())
                .withStage(new Stage("applied"))
                .withActive(true)
                .withRecruiter(rita)
                .withSource(CandidateSource.PORTAL)
                .within(first.state().appliedAt(), World.moment().at())
                .withSearch(new SearchText("ada"));

        for (ApplicationSort by : OF_ALL) {
            assertThat(oneByOne(world, filter, Order.ascending(by))).isEqualTo(idsOf(first, second));
            assertThat(oneByOne(world, filter, Order.descending(by))).isEqualTo(idsOf(second, first));
        }
        assertThat(found(world, filter.withCandidate(ada.state().id()))).isEqualTo(idsOf(first));
    }

    @Test
    void countsAllPagesWhenAsked() {
        World world = newWorld();
        Job job = world.job(1);
        for (int i = 0; i < 3; i++) {
            world.application(job, world.candidate());
        }
        world.move(world.application(job, world.candidate()), "rejected");
        Paging paging = new Paging(1, null);

        Page<ApplicationRow> page = list(admin(world), Filter.NONE, FindApplications.USUAL, paging.withTotal());
        Paging rest = new Paging(1, page.next()).withTotal();

        assertThat(page.items()).hasSize(1);
        assertThat(page.total()).isEqualTo(new Total(4, false));
        assertThat(list(admin(world), Filter.NONE, FindApplications.USUAL, rest).total())
                .isEqualTo(new Total(4, false));
        assertThat(list(admin(world), Filter.NONE.withActive(true), FindApplications.USUAL, paging.withTotal())
                        .total())
                .isEqualTo(new Total(3, false));
        assertThat(list(admin(newWorld()), Filter.NONE, FindApplications.USUAL, paging.withTotal())
                        .total())
                .isEqualTo(new Total(0, false));
        assertThat(list(admin(world), Filter.NONE, FindApplications.USUAL, paging)
                        .total())
                .isNull();
    }

    private void assertOrder(World world, ApplicationSort by, List<Application> ascending) {
        World elsewhere = newWorld();
        elsewhere.application(elsewhere.job(1), elsewhere.candidate());
        List<ApplicationId> expected = idsOf(ascending.toArray(new Application[0]));
        List<ApplicationId> descending = new ArrayList<>(expected);
        Collections.reverse(descending);

        assertThat(oneByOne(world, Filter.NONE, Order.ascending(by))).isEqualTo(expected);
        assertThat(oneByOne(world, Filter.NONE, Order.descending(by))).isEqualTo(descending);
        assertThat(idsOf(list(admin(world), Filter.NONE, Order.ascending(by), Paging.FIRST)))
                .isEqualTo(expected);
    }

    private List<ApplicationId> oneByOne(World world, Filter filter, Order<ApplicationSort> order) {
        Actor admin = admin(world);
        List<ApplicationId> all = new ArrayList<>();
        Place place = null;
        do {
            Page<ApplicationRow> page = list(admin, filter, order, new Paging(1, place));
            all.addAll(idsOf(page));
            place = page.next();
        } while (place != null);
        return all;
    }

    private List<ApplicationId> found(World world, Filter filter) {
        return idsOf(list(admin(world), filter, FindApplications.USUAL, Paging.FIRST));
    }

    private Page<ApplicationRow> list(Actor reader, Filter filter, Order<ApplicationSort> order, Paging paging) {
        return done(AtsAssembly.of(ports()).pipeline().find().ask(reader, new FindApplications(filter, order, paging)));
    }

    private static Actor admin(World world) {
        return reader(world, new AccountId(UUID.randomUUID()), "admin");
    }

    private static Actor reader(World world, AccountId account, String role) {
        return new Actor.Member(
                account, world.organization(), BuiltInRoles.grantsOf(Set.of(new RoleName(role))), Set.of());
    }

    private Application submit(World world, Job job, Candidate candidate, Moment moment) {
        Change<Application> submitted = Application.submit(
                world.organization(), job.state().id(), candidate.state().id(), Pipelines.DEFAULT, moment);
        world.save(() -> ports().applications().saving(submitted));
        return submitted.next();
    }

    private void move(World world, Application application, Moment moment) {
        Change<Application> moved =
                done(application.moveTo(new Stage("screening"), Pipelines.DEFAULT, new MoveFacts(true), moment));
        world.save(() -> ports().applications().saving(moved));
    }

    private static Candidate candidate(World world, String name, String mailbox, CandidateSource source) {
        Email email = new Email(mailbox + "@" + UUID.randomUUID() + ".example.org");
        return world.save(Candidate.add(world.organization(), new Name(name), email, source, World.moment()));
    }

    private static Paging after(Instant instant) {
        return new Paging(9, new Place(instant.toString(), new UUID(0, 0)));
    }

    private static List<ApplicationId> idsOf(Application... applications) {
        return List.of(applications).stream().map(one -> one.state().id()).toList();
    }

    private static List<ApplicationId> idsOf(Page<ApplicationRow> page) {
        return page.items().stream().map(ApplicationRow::id).toList();
    }
}
