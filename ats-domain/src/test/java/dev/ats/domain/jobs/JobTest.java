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
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTest {
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000002a");
    private static final Moment MOMENT = new Moment(Author.system("test"), NOW, () -> ID);
    private static final OrganizationId ACME = new OrganizationId(new UUID(1, 1));
    private static final AccountId RITA = new AccountId(new UUID(1, 2));
    private static final AccountId HUGO = new AccountId(new UUID(1, 3));

    @Test
    void isOpenAndPublishedWhenCreatedOpen() {
        Change<Job> created = Job.create(ACME, draft(null, 1, null), true, MOMENT);

        assertThat(created.next().isPublished()).isTrue();
        assertThat(created.next().state().publishedAt()).isEqualTo(NOW);
        assertThat(created.next().state().version()).isEqualTo(1);
        assertThat(created.events()).containsExactly(new JobCreated(new JobId(ID), JobStatus.OPEN));
    }

    @Test
    void isNeitherOpenNorPublishedWhenCreatedAsADraft() {
        Change<Job> created = Job.create(ACME, draft(null, 1, null), false, MOMENT);

        assertThat(created.next().isPublished()).isFalse();
        assertThat(created.next().takesApplicationsAt(NOW)).isFalse();
        assertThat(created.next().state().publishedAt()).isNull();
        assertThat(created.events()).containsExactly(new JobCreated(new JobId(ID), JobStatus.DRAFT));
    }

    @Test
    void keepsTheCodeItWasGiven() {
        JobCode code = new JobCode("ENG-1");

        assertThat(Job.create(ACME, draft(code, 1, null), true, MOMENT)
                        .next()
                        .state()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void makesACodeOutOfTheEndOfItsIdWhenItWasGivenNone() {
        assertThat(Job.create(ACME, draft(null, 1, null), true, MOMENT)
                        .next()
                        .state()
                        .code())
                .isEqualTo(new JobCode("J-16"));
    }

    @Test
    void takesApplicationsUpToTheVeryLastMoment() {
        Job job = Job.create(ACME, draft(null, 1, NOW), true, MOMENT).next();

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
    void isPublishedOnlyWhileItIsOpen(JobStatus status) {
        assertThat(inStatus(status, NOW).isPublished()).isEqualTo(status == JobStatus.OPEN);
        assertThat(inStatus(status, null).isPublished()).isFalse();
    }

    @Test
    void isStaffedByItsRecruitersAndHiringManagers() {
        JobDraft draft = new JobDraft(
                null,
                new Name("Engineer"),
                new Body("Builds."),
                null,
                null,
                WorkMode.ONSITE,
                EmploymentType.FULL_TIME,
                1,
                null,
                Set.of(RITA),
                Set.of(HUGO, RITA));

        assertThat(Job.create(ACME, draft, true, MOMENT).next().staff()).containsExactlyInAnyOrder(RITA, HUGO);
    }

    @Test
    void isTheSameDraftButForItsRecruiter() {
        JobDraft draft = draft(new JobCode("A"), 2, NOW);

        JobDraft staffed = draft.withRecruiter(RITA);

        assertThat(staffed.recruiters()).containsExactly(RITA);
        assertThat(staffed)
                .usingRecursiveComparison()
                .ignoringFields("recruiters")
                .isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10_000})
    void hiresOneToTenThousand(int openings) {
        assertThat(draft(null, openings, null).openings()).isEqualTo(openings);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_001, Integer.MAX_VALUE})
    void refusesToHireNobodyOrWholeCities(int openings) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> draft(null, openings, null));
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

    private static Job inStatus(JobStatus status, Instant publishedAt) {
        return Job.of(new Job.State(
                ACME, new JobId(ID), new JobCode("A"), draft(null, 1, null), status, publishedAt, NOW, 1));
    }

    private static JobDraft draft(JobCode code, int openings, Instant validThrough) {
        return new JobDraft(
                code,
                new Name("Engineer"),
                new Body("Builds."),
                new Name("Research"),
                new Name("Bath"),
                WorkMode.REMOTE,
                EmploymentType.CONTRACT,
                openings,
                validThrough,
                Set.of(),
                Set.of());
    }
}
