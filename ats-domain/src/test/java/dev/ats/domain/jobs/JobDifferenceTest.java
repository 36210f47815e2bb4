package dev.ats.domain.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Money;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.PipelineKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobDifferenceTest {
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final JobTerms NOTHING = new JobTerms(null, null, null, null, null, null, null, null, null);
    private static final JobDetails PLAIN = JobDetails.of(new Name("Baker"), new Body("Bakes."));
    private static final JobDetails FULL = new JobDetails(
            new Name("Cook"),
            new Body("Cooks."),
            new Name("Kitchen"),
            new Name("Bath"),
            WorkMode.REMOTE,
            EmploymentType.CONTRACT,
            7,
            NOW,
            new Requirements(List.of(new Name("Salt")), List.of(new Name("Pepper")), 2, 9),
            new Salary(Money.ofMinor(100, new CurrencyCode("EUR")), null),
            new Body("Meals."),
            Priority.LOW,
            30);

    @Test
    void isNothingBetweenTheSame() {
        assertThat(JobDifference.between(job("A", FULL), job("A", FULL)))
                .isEqualTo(new JobDifference(List.of(), NOTHING, NOTHING));
    }

    @Test
    void isEverythingBetweenWhatHasNothingInCommon() {
        JobDifference difference = JobDifference.between(job("A", PLAIN), job("B", FULL));

        assertThat(difference.texts()).containsExactly(JobText.values());
        assertThat(difference.before())
                .isEqualTo(new JobTerms(
                        WorkMode.ONSITE,
                        EmploymentType.FULL_TIME,
                        1,
                        null,
                        null,
                        null,
                        Salary.UNSAID,
                        Priority.MEDIUM,
                        null));
        assertThat(difference.after()).isEqualTo(JobTerms.of(FULL)).hasNoNullFieldsOrProperties();
    }

    @Test
    void namesTheOneTextThatIsAnother() {
        assertThat(JobDifference.between(job("A", PLAIN), job("A", PLAIN.at(null, new Name("Bath")))))
                .isEqualTo(new JobDifference(List.of(JobText.LOCATION), NOTHING, NOTHING));
    }

    @Test
    void saysWhatIsNoLongerSaid() {
        JobDifference difference = JobDifference.between(job("A", PLAIN.until(NOW)), job("A", PLAIN));

        assertThat(difference.before().validThrough()).isEqualTo(NOW);
        assertThat(difference.after()).isEqualTo(NOTHING);
    }

    private static Job.State job(String code, JobDetails details) {
        return new Job.State(
                new OrganizationId(new UUID(1, 1)),
                new JobId(new UUID(1, 2)),
                new JobCode(code),
                details,
                JobStaff.NOBODY,
                new PipelineKey("default"),
                JobStatus.OPEN,
                NOW,
                null,
                NOW,
                1);
    }
}
