package dev.ats.application.pipeline.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ats.application.kernel.Conflict;
import dev.ats.application.kernel.Observer;
import dev.ats.application.kernel.Unavailable;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Outcome;
import dev.ats.domain.shared.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong between and within items, each is done once in the end. */
class BulkResumeTest {
    private final Trouble trouble = new Trouble();
    private final AtsTestKit kit = AtsTestKit.inMemory(trouble);
    private final Workplace acme = kit.organization("Acme");
    private final Person rita = acme.recruiter("rita");
    private final JobId job = rita.opens("Baker");
    private final List<ApplicationId> applications = new ArrayList<>();

    @BeforeEach
    void fourApplicationsOfWhichTheThirdIsTooFarAhead() {
        for (String stage : List.of("applied", "applied", "offer", "applied")) {
            applications.add(acme.anApplication().on(job).in(stage));
        }
    }

    /** Where the process dies: before or after the n-th run of a use case. */
    static Stream<Death> deaths() {
        return Stream.of(
                new Death("MoveInBulk", 1, false),
                new Death("MoveInBulk", 1, true),
                new Death("MoveInBulk", 3, true),
                new Death("RefuseBulkItem", 1, false),
                new Death("RefuseBulkItem", 1, true),
                new Death("MoveInBulk", 4, true));
    }

    record Death(String useCase, int nth, boolean after) {}

    @ParameterizedTest
    @MethodSource("deaths")
    void whatAProcessLeftWhenItDiedIsDoneByTheNextRounds(Death death) {
        BulkId bulk = start();
        trouble.strike(death.useCase(), death.nth(), death.after(), () -> new Died());
        assertThatExceptionOfType(Died.class).isThrownBy(() -> advance(bulk));

        kit.clock().advance(Duration.ofSeconds(31));
        kit.rounds().advance();

        assertAllDoneOnce(bulk);
    }

    @Test
    void whatCannotBeDoneNowStaysAndIsDoneLater() {
        BulkId bulk = start();
        trouble.strike("MoveInBulk", 2, false, () -> new Unavailable("store", null));

        assertThat(codeOf(advance(bulk))).isEqualTo("unavailable");
        assertThat(rita.sees(bulk).items())
                .extracting(item -> item.result().outcome())
                .containsExactly(
                        ItemResult.Outcome.DONE,
                        ItemResult.Outcome.PENDING,
                        ItemResult.Outcome.PENDING,
                        ItemResult.Outcome.PENDING);

        assertThat(codeOf(advance(bulk))).isEqualTo("done");
        assertAllDoneOnce(bulk);
    }

    @Test
    void oneThatCannotBeDoneBecauseOfAFaultKeepsNoOtherWaiting() {
        BulkId bulk = start();
        trouble.strike("MoveInBulk", 2, false, () -> new IllegalStateException("a fault"));

        advance(bulk);

        BulkView view = rita.sees(bulk);
        assertThat(view.isDone()).isTrue();
        assertThat(view.items().get(1).result().problem().code()).isEqualTo("item_failed");
        assertThat(view.items().get(3).result().outcome()).isEqualTo(ItemResult.Outcome.DONE);
        assertThat(trouble.failed).containsExactly("bulk item");
    }

    @Test
    void goesOnOnlyAsLongAsItMay() {
        BulkId bulk = start();

        int left = kit.ats()
                .pipeline()
                .bulks()
                .advance()
                .run(AtsTestKit.STAGE_HAND, new AdvanceBulk(acme.id(), bulk, Duration.ZERO))
                .fold(Function.identity(), refusal -> -1);
        kit.rounds().advance();

        assertThat(left).isEqualTo(4);
        assertAllDoneOnce(bulk);
    }

    private BulkId start() {
        return rita.starts(BulkTask.move(new Stage("screening"), null), applications);
    }

    private Outcome<Integer> advance(BulkId bulk) {
        return kit.ats()
                .pipeline()
                .bulks()
                .advance()
                .run(AtsTestKit.STAGE_HAND, new AdvanceBulk(acme.id(), bulk, Duration.ofSeconds(1)));
    }

    private void assertAllDoneOnce(BulkId bulk) {
        BulkView view = rita.sees(bulk);
        assertThat(view.items())
                .extracting(item -> item.result().outcome())
                .containsExactly(
                        ItemResult.Outcome.DONE,
                        ItemResult.Outcome.DONE,
                        ItemResult.Outcome.REFUSED,
                        ItemResult.Outcome.DONE);
        assertThat(view.items().get(2).result().problem().code()).isEqualTo("transition_not_allowed");
        for (int position : List.of(0, 1, 3)) {
            assertThat(kit.inspection().history(acme.id(), applications.get(position)))
                    .extracting(Step::sequence)
                    .containsExactly(1, 2);
        }
        kit.clock().advance(Duration.ofDays(1));
        kit.rounds().advance();
        assertThat(kit.inspection().history(acme.id(), applications.get(0))).hasSize(2);
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome.fold(done -> "done", Refusal::code);
    }

    /** That no code catches: the process is gone. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Throws at the n-th run of a use case, before it or after it. */
    private static final class Trouble implements Observer {
        private final List<String> failed = new ArrayList<>();
        private String useCase = "";
        private int runs;
        private boolean after;
        private Supplier<Throwable> what;

        void strike(String name, int nth, boolean afterwards, Supplier<Throwable> thrown) {
            useCase = name;
            runs = nth;
            after = afterwards;
            what = thrown;
        }

        @Override
        public <T> T watch(String name, Supplier<T> run, Function<T, String> outcome) {
            boolean now = name.equals(useCase) && --runs == 0;
            if (now && !after) {
                strikeNow();
            }
            T result = run.get();
            if (now) {
                strikeNow();
            }
            return result;
        }

        private void strikeNow() {
            Throwable thrown = what.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }

        @Override
        public void repeated(String name, Conflict.Kind why) {}

        @Override
        public void refused(String permission, Refusal refusal) {}

        @Override
        public void failed(String name, RuntimeException why) {
            failed.add(name);
        }
    }
}
