package dev.ats.domain.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.PipelineKey;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTest {
    private static final PipelineKey DEFAULT = new PipelineKey("default");
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000002a");
    private static final Moment MOMENT = new Moment(Author.system("test"), NOW, () -> ID);
    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final AccountId RITA = new AccountId(new UUID(1, 2));
    private static final AccountId HUGO = new AccountId(new UUID(1, 3));

    @Test
    void isOpenAndPublishedWhenCreatedOpen() {
        Change<Job> created = Job.create(ACME, draft(null, 1, null), DEFAULT, JobStatus.OPEN, MOMENT);

        assertThat(created.next().isPublic()).isTrue();
        assertThat(created.next().state().publishedAt()).isEqualTo(NOW);
        assertThat(created.next().state().version()).isEqualTo(1);
        assertThat(created.events()).containsExactly(new JobCreated(new JobId(ID), JobStatus.OPEN));
    }

    @Test
    void isNeitherOpenNorPublishedWhenCreatedAsADraft() {
        Change<Job> created = Job.create(ACME, draft(null, 1, null), DEFAULT, JobStatus.DRAFT, MOMENT);

        assertThat(created.next().isPublic()).isFalse();
        assertThat(created.next().takesApplicationsAt(NOW)).isFalse();
        assertThat(created.next().state().publishedAt()).isNull();
        assertThat(created.events()).containsExactly(new JobCreated(new JobId(ID), JobStatus.DRAFT));
    }

    @Test
    void keepsTheCodeItWasGiven() {
        JobCode code = new JobCode("ENG-1");

        assertThat(Job.create(ACME, draft(code, 1, null), DEFAULT, JobStatus.OPEN, MOMENT)
                        .next()
                        .state()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void makesACodeOutOfTheEndOfItsIdWhenItWasGivenNone() {
        assertThat(Job.create(ACME, draft(null, 1, null), DEFAULT, JobStatus.OPEN, MOMENT)
                        .next()
                        .state()
                        .code())
                .isEqualTo(new JobCode("J-16"));
    }

    @Test
    void takesApplicationsUpToTheVeryLastMoment() {
        Job job = Job.create(ACME, draft(null, 1, NOW), DEFAULT, JobStatus.OPEN, MOMENT)
                .next();

        assertThat(job.takesApplicationsAt(NOW.minusNanos(1000))).isTrue();
        assertThat(job.takesApplicationsAt(NOW)).isTrue();
        assertThat(job.takesApplicationsAt(NOW.plusNanos(1000))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void takesApplicationsOnlyWhileItIsOpen(JobStatus status) {
        assertThat(inStatus(status, NOW).takesApplicationsAt(NOW)).isEqualTo(status == JobStatus.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void isPublicFromItsPublicationOnWhateverBecomesOfIt(JobStatus status) {
        assertThat(inStatus(status, NOW).isPublic()).isTrue();
        assertThat(inStatus(status, null).isPublic()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isPublishedWhenItIsCreatedOpenAndNotOtherwise(JobStatus status) {
        Job job =
                Job.create(ACME, draft(null, 1, null), DEFAULT, status, MOMENT).next();

        assertThat(job.state().status()).isEqualTo(status);
        assertThat(job.isPublic()).isEqualTo(status == JobStatus.OPEN);
    }

    @Test
    void isStaffedByItsRecruitersAndHiringManagers() {
        JobDraft draft = new JobDraft(null, details(1, null), new JobStaff(Set.of(RITA), Set.of(HUGO, RITA)));

        assertThat(Job.create(ACME, draft, DEFAULT, JobStatus.OPEN, MOMENT)
                        .next()
                        .staff())
                .containsExactlyInAnyOrder(RITA, HUGO);
    }

    @Test
    void isTheSameDraftButForItsRecruiter() {
        JobDraft draft = draft(new JobCode("A"), 2, NOW);

        assertThat(draft.withRecruiter(RITA))
                .isEqualTo(new JobDraft(draft.code(), draft.details(), JobStaff.of(Set.of(RITA))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10_000})
    void hiresOneToTenThousand(int openings) {
        assertThat(details(openings, null).openings()).isEqualTo(openings);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_001, Integer.MAX_VALUE})
    void refusesToHireNobodyOrWholeCities(int openings) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> details(openings, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "0", "ENG-1", "a.b_c/d-e", "A123456789012345678901234567890123456789"})
    void takesACodeOfLettersDigitsAndAFewSigns(String code) {
        assertThat(new JobCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-A", ".A", "A B", "\u00c5", "A\n", "A1234567890123456789012345678901234567890", "A;B"})
    void refusesWhatIsNoCode(String code) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new JobCode(code));
    }

    @Test
    void isReplacedWholeButForWhatIsNotWritten() {
        Job job = open();

        Change<Job> changed = done(job.replace(new JobCode("B"), details(3, NOW), 3));

        assertThat(changed.next().state())
                .isEqualTo(new Job.State(
                        ACME,
                        job.state().id(),
                        new JobCode("B"),
                        details(3, NOW),
                        job.state().staff(),
                        DEFAULT,
                        JobStatus.OPEN,
                        NOW,
                        null,
                        NOW,
                        2));
        assertThat(changed.events())
                .containsExactly(new JobChanged(
                        job.state().id(),
                        new JobDifference(
                                List.of(JobText.CODE),
                                new JobTerms(null, null, 1, null, null, null, null, null, null),
                                new JobTerms(null, null, 3, NOW, null, null, null, null, null))));
    }

    @Test
    void keepsItsCodeWhenItIsReplacedWithoutOne() {
        assertThat(done(open().replace(null, details(1, null), 0))
                        .next()
                        .state()
                        .code())
                .isEqualTo(open().state().code());
    }

    @Test
    void refusesFewerOpeningsThanAreFilled() {
        Refusal refusal = refused(open().replace(null, details(2, null), 3));

        assertThat(refusal.rule()).isEqualTo(JobRules.OPENINGS_BELOW_FILLED);
        assertThat(refusal.facts()).containsEntry("filled", 3);
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/openings");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 'OPEN'",
        "OPEN, 'ON_HOLD,CLOSED'",
        "ON_HOLD, 'OPEN,CLOSED'",
        "CLOSED, 'OPEN'",
    })
    void goesOnlyWhereItsLifeLeads(JobStatus from, String reachable) {
        Set<JobStatus> allowed =
                Arrays.stream(reachable.split(",")).map(JobStatus::valueOf).collect(Collectors.toSet());

        assertThat(JobLifecycle.from(from)).containsExactlyInAnyOrderElementsOf(allowed);
        for (JobStatus to : JobStatus.values()) {
            Outcome<Change<Job>> outcome = inStatus(from, NOW).changeStatus(to, MOMENT);
            if (allowed.contains(to)) {
                assertThat(done(outcome).next().state().status()).isEqualTo(to);
                assertThat(done(outcome).events()).containsExactly(new JobStatusChanged(new JobId(ID), from, to));
            } else {
                assertThat(refused(outcome).rule()).isEqualTo(JobRules.TRANSITION_NOT_ALLOWED);
                assertThat(refused(outcome).facts())
                        .containsEntry(
                                "allowed",
                                JobLifecycle.from(from).stream()
                                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                                        .toList());
            }
        }
    }

    @Test
    void isPublishedWhenItIsFirstOpenedAndNeverAgain() {
        Instant earlier = NOW.minusSeconds(60);

        assertThat(done(inStatus(JobStatus.DRAFT, null).changeStatus(JobStatus.OPEN, MOMENT))
                        .next()
                        .state()
                        .publishedAt())
                .isEqualTo(NOW);
        assertThat(done(inStatus(JobStatus.ON_HOLD, null).changeStatus(JobStatus.OPEN, MOMENT))
                        .next()
                        .state()
                        .publishedAt())
                .isEqualTo(NOW);
        assertThat(done(inStatus(JobStatus.ON_HOLD, null).changeStatus(JobStatus.CLOSED, MOMENT))
                        .next()
                        .isPublic())
                .isFalse();
        assertThat(done(inStatus(JobStatus.CLOSED, earlier).changeStatus(JobStatus.OPEN, MOMENT))
                        .next()
                        .state()
                        .publishedAt())
                .isEqualTo(earlier);
    }

    @Test
    void isDrawnFromDraftToDeletion() {
        assertThat(JobLifecycle.toMermaid()).contains("[*] --> draft").contains("deleted --> [*]");
    }

    @Test
    void isStaffedAnew() {
        Change<Job> recruited = done(open().assignRecruiters(Set.of(HUGO, RITA)));
        Change<Job> managed = done(recruited.next().assignHiringManagers(Set.of(HUGO)));

        assertThat(managed.next().state().staff()).isEqualTo(new JobStaff(Set.of(HUGO, RITA), Set.of(HUGO)));
        assertThat(managed.next().state().version()).isEqualTo(3);
        assertThat(managed.events())
                .containsExactly(new JobStaffChanged(
                        new JobId(ID),
                        new JobStaff(Set.of(RITA, HUGO), Set.of()),
                        new JobStaff(Set.of(RITA, HUGO), Set.of(HUGO))));
        assertThat(done(managed.next().assignHiringManagers(Set.of())).next().staff())
                .containsExactlyInAnyOrder(HUGO, RITA);
    }

    @Test
    void keepsARecruiter() {
        Refusal refusal = refused(open().assignRecruiters(Set.of()));

        assertThat(refusal.rule()).isEqualTo(JobRules.RECRUITER_REQUIRED);
        assertThat(refusal.faults()).extracting(Refusal.Fault::pointer).containsExactly("/recruiter_ids");
    }

    @Test
    void isDeletedWhenNobodyApplies() {
        Change<Job> deleted = done(open().delete(false, false, MOMENT));

        assertThat(deleted.next().state().deletedAt()).isEqualTo(NOW);
        assertThat(deleted.next().isOnBoard()).isFalse();
        assertThat(deleted.next().takesApplicationsAt(NOW)).isFalse();
        assertThat(deleted.events()).containsExactly(new JobDeleted(new JobId(ID)));
    }

    @Test
    void isNotDeletedWhileSomebodyAppliesUnlessItIsForced() {
        assertThat(refused(open().delete(true, false, MOMENT)).rule()).isEqualTo(JobRules.HAS_ACTIVE_APPLICATIONS);
        assertThat(done(open().delete(true, true, MOMENT)).next().state().version())
                .isEqualTo(2);
    }

    @Test
    void namesNoMorePeopleThanCanBeNamedAtOnce() {
        Set<AccountId> many = IntStream.range(0, JobStaff.MOST + 1)
                .mapToObj(n -> new AccountId(new UUID(7, n)))
                .collect(Collectors.toSet());

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> JobStaff.requireFew(many));
        many.remove(new AccountId(new UUID(7, 0)));
        JobStaff.requireFew(many);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static Refusal refused(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError(value);
                },
                refusal -> refusal);
    }

    private static Job open() {
        return inStatus(JobStatus.OPEN, NOW);
    }

    private static Job inStatus(JobStatus status, Instant publishedAt) {
        return Job.of(new Job.State(
                ACME,
                new JobId(ID),
                new JobCode("A"),
                details(1, null),
                JobStaff.NOBODY,
                DEFAULT,
                status,
                publishedAt,
                null,
                NOW,
                1));
    }

    private static JobDraft draft(JobCode code, int openings, Instant validThrough) {
        return new JobDraft(code, details(openings, validThrough), JobStaff.NOBODY);
    }

    private static JobDetails details(int openings, Instant validThrough) {
        return JobDetails.of(new Name("Engineer"), new Body("Builds."))
                .withOpenings(openings)
                .until(validThrough)
                .at(new Name("Research"), new Name("Bath"));
    }

    @Test
    void choosesAnotherPipelineForWhoAppliesFromNowOn() {
        Job job = open();
        PipelineKey other = new PipelineKey("engineering.3");

        Change<Job> changed = job.choosePipeline(other, true, MOMENT);

        assertThat(changed.next().state().pipeline()).isEqualTo(other);
        assertThat(changed.next().state().version()).isEqualTo(job.state().version() + 1);
        assertThat(changed.events())
                .containsExactly(new JobPipelineChosen(job.state().id(), DEFAULT, other, true, MOMENT.at()));
    }
}
