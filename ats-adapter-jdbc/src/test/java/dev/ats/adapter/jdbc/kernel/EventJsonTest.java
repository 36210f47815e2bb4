package dev.ats.adapter.jdbc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.AccountRegistered;
import dev.ats.domain.access.accounts.MemberAdded;
import dev.ats.domain.candidates.CandidateAdded;
import dev.ats.domain.candidates.CandidateSource;
import dev.ats.domain.jobs.JobChanged;
import dev.ats.domain.jobs.JobDifference;
import dev.ats.domain.jobs.JobTerms;
import dev.ats.domain.jobs.JobText;
import dev.ats.domain.jobs.Salary;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.StageKind;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.CurrencyCode;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Money;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");

    @Test
    void writesIdsStagesAndNamesAsTheirValues() {
        Event moved = new ApplicationMoved(
                new ApplicationId(ID),
                new JobId(ID),
                new CandidateId(ID),
                3,
                new Stage("screening"),
                new Stage("interview"),
                new MoveName("interview"),
                StageKind.NORMAL);

        assertThat(tree(EventJson.write(moved))).isEqualTo(tree("""
                {"type": "application_moved", "application": "%1$s", "job": "%1$s", "candidate": "%1$s",
                 "sequence": 3, "from": "screening", "to": "interview", "move": "interview", "entered": "normal"}""".formatted(ID)));
    }

    @Test
    void writesAnEventOfOneComponentAsAnObjectAllTheSame() {
        assertThat(tree(EventJson.write(new AccountRegistered(new AccountId(ID)))))
                .isEqualTo(tree("{\"type\": \"account_registered\", \"account\": \"%s\"}".formatted(ID)));
    }

    @Test
    void writesSetsAsLists() {
        MemberAdded added = new MemberAdded(new AccountId(ID), Set.of(new RoleName("admin")));

        assertThat(tree(EventJson.write(added)))
                .isEqualTo(tree(
                        "{\"type\": \"member_added\", \"account\": \"%s\", \"roles\": [\"admin\"]}".formatted(ID)));
    }

    @Test
    void writesOfAJobThatChangedOnlyWhatDiffers() {
        Salary salary = new Salary(Money.ofMinor(4_200_000, new CurrencyCode("EUR")), null);
        Event changed = new JobChanged(
                new JobId(ID),
                new JobDifference(
                        List.of(JobText.TITLE, JobText.BENEFITS),
                        new JobTerms(null, null, 1, null, null, null, Salary.UNSAID, null, null),
                        new JobTerms(null, null, 3, null, null, null, salary, null, null)));

        assertThat(tree(EventJson.write(changed))).isEqualTo(tree("""
                {"type": "job_changed", "job": "%s", "difference": {"texts": ["title", "benefits"],
                 "before": {"openings": 1, "salary": {}},
                 "after": {"openings": 3, "salary": {"min": {"amount": 42000.00, "currency": "EUR"}}}}}""".formatted(ID)));
    }

    @Test
    void writesListsWithTheTypeOfEachEvent() {
        List<Event> events = List.of(
                new AccountRegistered(new AccountId(ID)),
                new CandidateAdded(new CandidateId(ID), CandidateSource.PORTAL));

        assertThat(tree(EventJson.write(events)).findValuesAsText("type"))
                .containsExactly("account_registered", "candidate_added");
        assertThat(EventJson.write(List.of())).isEqualTo("[]");
    }

    @Test
    void namesEventsByTheirClass() {
        assertThat(EventJson.typeOf(new CandidateAdded(new CandidateId(ID), CandidateSource.OTHER)))
                .isEqualTo("candidate_added");
    }

    private static JsonNode tree(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
