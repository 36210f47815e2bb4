package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ats.application.messaging.OutgoingMail;
import dev.ats.application.pipeline.ApplicationView;
import dev.ats.application.pipeline.bulk.AdvanceBulk;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.application.pipeline.bulk.BulkView;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.InMemoryMailer;
import dev.ats.application.testkit.Outcomes;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.messaging.Recipient;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a dry run says is what then happens, item by item: result, events and mails; and the dry run itself leaves nothing.
 * On mixtures of applications, stages and actions that are generated, with hires and tags that get in each other's way.
 */
public abstract class ForeseenBulksContract {
    private static final List<String> STAGES =
            List.of("applied", "screening", "interview", "offer", "hired", "rejected", "withdrawn", "elsewhere");
    private static final List<String> BEGINNINGS =
            List.of("applied", "screening", "offer", "offer", "offer", "rejected");

    /** A new story. */
    protected abstract AtsTestKit kit();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsForeseenHappensItemByItem(long seed) {
        Random random = new Random(seed);
        Scene scene = new Scene(kit(), random);
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(scene.applications, random);
            List<ApplicationId> some = List.copyOf(scene.applications.subList(0, 12));
            scene.compare(task(random, round), some);
        }
    }

    private static BulkTask task(Random random, int round) {
        if (round == 0) {
            return BulkTask.move(new Stage("hired"), null);
        }
        return switch (random.nextInt(5)) {
            case 0 -> BulkTask.tag(new Tag("tag " + random.nextInt(2)));
            case 1 -> BulkTask.reject(new Line("No."));
            default ->
                BulkTask.move(
                        new Stage(STAGES.get(random.nextInt(STAGES.size()))),
                        random.nextBoolean() ? new Line("So.") : null);
        };
    }

    /** An organization with jobs of few openings, and a recruiter of some of them who has applied to another. */
    private static final class Scene {
        private final AtsTestKit kit;
        private final Workplace acme;
        private final Person rita;
        private final List<ApplicationId> applications = new ArrayList<>();
        private final Map<UUID, String> addresses = new HashMap<>();

        Scene(AtsTestKit kit, Random random) {
            this.kit = kit;
            this.acme = kit.organization("Acme");
            this.rita = acme.recruiter("rita");
            List<JobId> jobs = List.of(
                    rita.opens("Baker", 1),
                    rita.opens("Miller", 2),
                    acme.admin().opens("Cook", 9));
            for (int n = 0; n < 9; n++) {
                Person person = kit.candidate("person" + n);
                for (JobId job : jobs) {
                    add(acme.anApplication().on(job).by(person).in(BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))));
                }
            }
            add(acme.anApplication().on(jobs.get(1)).by(rita).in("applied"));
            applications.add(kit.organization("Bakers").anApplication().in("applied"));
            applications.add(new ApplicationId(new UUID(9, 9)));
        }

        private void add(ApplicationId application) {
            applications.add(application);
            ApplicationView.ForMember view =
                    (ApplicationView.ForMember) acme.admin().sees(application);
            addresses.put(
                    view.candidate().id().value(), view.candidate().email().value());
        }

        void compare(BulkTask task, List<ApplicationId> some) {
            kit.rounds().work();
            List<?> journal = acme.journal();
            List<Inspection.Told> told = acme.outbox();
            int mailed = sent().size();

            BulkUseCases.Foreseen foreseen = rita.foresees(task, some);

            kit.rounds().work();
            assertThat(acme.journal()).isEqualTo(journal);
            assertThat(acme.outbox()).isEqualTo(told);
            assertThat(sent()).hasSize(mailed);

            BulkId bulk = rita.starts(task, some);
            Outcomes.done(kit.ats()
                    .pipeline()
                    .bulks()
                    .advance()
                    .run(AtsTestKit.STAGE_HAND, new AdvanceBulk(acme.id(), bulk, Duration.ofMinutes(1))));
            kit.rounds().work();

            assertThat(rita.sees(bulk).items())
                    .extracting(BulkView.Item::result)
                    .isEqualTo(results(foreseen));
            assertThat(newsSince(told))
                    .extracting(Inspection.Told::event, Inspection.Told::about)
                    .containsExactlyElementsOf(foreseen.items().stream()
                            .flatMap(item -> item.events().stream())
                            .map(event -> tuple(event.getClass().getSimpleName(), event.about()))
                            .toList());
            assertThat(sent().subList(mailed, sent().size()))
                    .extracting(mail -> mail.template() + " to " + mail.to().value())
                    .containsExactlyInAnyOrderElementsOf(foreseen.items().stream()
                            .flatMap(item -> item.mails().stream())
                            .map(mail -> mail.template() + " to " + addressOf(mail.recipient()))
                            .toList());
        }

        private static List<ItemResult> results(BulkUseCases.Foreseen foreseen) {
            return foreseen.items().stream()
                    .map(BulkUseCases.Foreseen.Item::result)
                    .toList();
        }

        /** By id, which counts: a database does not keep the order in which it was told. */
        private List<Inspection.Told> newsSince(List<Inspection.Told> told) {
            return acme.outbox().stream()
                    .filter(one -> !told.contains(one) && !one.event().equals("BulkStarted"))
                    .sorted(Comparator.comparing(Inspection.Told::id))
                    .toList();
        }

        private String addressOf(Recipient recipient) {
            return addresses.get(recipient.id());
        }

        private List<OutgoingMail> sent() {
            return ((InMemoryMailer) kit.ports().mailer()).sent();
        }
    }
}
