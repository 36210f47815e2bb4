package dev.ats.domain.pipeline.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Rule;
import dev.ats.domain.shared.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTest {
    private static final Stage SCREENING = new Stage("screening");
    private static final Line REASON = new Line("Filled.");
    private static final Tag TAG = new Tag("later");

    @Test
    void beginsWithAllItsApplicationsInOrderAndTellsHowMany() {
        List<ApplicationId> applications = applications(3);

        Change<Bulk> started = start(BulkTask.move(SCREENING, null), applications);

        assertThat(started.next().state().applications()).isEqualTo(applications);
        assertThat(started.next().state().to()).isEqualTo(SCREENING);
        assertThat(started.events())
                .containsExactly(new BulkStarted(started.next().state().id(), BulkAction.MOVE, 3));
    }

    @Test
    void rejectingLeadsToTheStageOfTheRejected() {
        assertThat(BulkTask.reject(REASON).to()).isEqualTo(new Stage("rejected"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Bulk.MOST + 1})
    void refusesNoneAndTooMany(int applications) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> start(BulkTask.tag(TAG), applications(applications)));
    }

    @Test
    void takesAThousand() {
        assertThat(start(BulkTask.tag(TAG), applications(Bulk.MOST)).events()).hasSize(1);
    }

    @Test
    void refusesAnApplicationTwice() {
        ApplicationId one = applications(1).get(0);

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> start(BulkTask.tag(TAG), List.of(one, one)));
    }

    @Test
    void refusesATaskThatLacksWhatItNeedsOrHasMore() {
        refuses(BulkAction.MOVE, null, null, null);
        refuses(BulkAction.MOVE, SCREENING, null, TAG);
        refuses(BulkAction.REJECT, new Stage("rejected"), null, null);
        refuses(BulkAction.REJECT, SCREENING, REASON, null);
        refuses(BulkAction.REJECT, new Stage("rejected"), REASON, TAG);
        refuses(BulkAction.TAG, null, null, null);
        refuses(BulkAction.TAG, SCREENING, null, TAG);
        refuses(BulkAction.TAG, null, REASON, TAG);
    }

    @Test
    void keepsOfARefusalWhatHelpsToDoBetter() {
        Rule no = new Rule(Rule.Kind.BROKEN_RULE, "no", "No.");

        assertThat(ItemResult.refused(no.broken("allowed", List.of("offer"))).problem())
                .isEqualTo(new ItemResult.Problem("no", "No.", Map.of("allowed", List.of("offer"))));
    }

    @Test
    void anItemIsPendingUntilItIsDoneOrRefused() {
        assertThat(ItemResult.PENDING.isPending()).isTrue();
        assertThat(ItemResult.TAGGED.isPending()).isFalse();
        assertThat(ItemResult.moved(SCREENING, SCREENING, 2).isPending()).isFalse();
    }

    @Test
    void noResultContradictsItself() {
        ItemResult.Problem problem = new ItemResult.Problem("no", "No.", Map.of());
        contradicts(ItemResult.Outcome.DONE, SCREENING, null, null, null);
        contradicts(ItemResult.Outcome.DONE, SCREENING, SCREENING, null, null);
        contradicts(ItemResult.Outcome.DONE, null, null, null, problem);
        contradicts(ItemResult.Outcome.PENDING, SCREENING, SCREENING, 2, null);
        contradicts(ItemResult.Outcome.REFUSED, null, null, null, null);
    }

    private static void contradicts(
            ItemResult.Outcome outcome, Stage from, Stage to, Integer version, ItemResult.Problem problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemResult(outcome, from, to, version, problem));
    }

    private static void refuses(BulkAction action, Stage to, Line reason, Tag tag) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new BulkTask(action, to, reason, tag));
    }

    private static Change<Bulk> start(BulkTask task, List<ApplicationId> applications) {
        Moment moment = new Moment(Author.system("test"), Instant.EPOCH, UUID::randomUUID);
        return Bulk.start(
                new OrganizationId(new UUID(1, 1)), task, applications, new AccountId(new UUID(2, 2)), moment);
    }

    private static List<ApplicationId> applications(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new ApplicationId(new UUID(3, n)))
                .toList();
    }
}
