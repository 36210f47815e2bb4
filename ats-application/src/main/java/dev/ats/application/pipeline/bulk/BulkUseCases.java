package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.access.Identity;
import dev.ats.application.access.Staff;
import dev.ats.application.access.WhoAmI;
import dev.ats.application.candidates.CandidateTags;
import dev.ats.application.jobs.Jobs;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.KernelPorts;
import dev.ats.application.kernel.UseCase;
import dev.ats.application.messaging.Addressing;
import dev.ats.application.messaging.ForeseeMails;
import dev.ats.application.pipeline.Applications;
import dev.ats.domain.access.Actor;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.pipeline.bulk.ItemResult;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Outcome;
import java.util.List;

/** What is done to many applications: the first three by people, the others by the product itself. */
public record BulkUseCases(
        UseCase<StartBulk, BulkId> start,
        Preview preview,
        Ask<ViewBulk, BulkView> view,
        Ask<FindBulk, BulkView> find,
        UseCase<AdvanceBulk, Integer> advance) {

    /** Shows what a bulk would come to, were it started and done now; it changes nothing. */
    @FunctionalInterface
    public interface Preview {

        /** What it would come to, item by item, or the refusal that starting it would meet. */
        Outcome<Foreseen> of(Actor actor, StartBulk wish);
    }

    /** What a bulk would come to. */
    public record Foreseen(BulkTask task, List<Item> items) {

        /**
         * What would become of one application.
         *
         * @param mails who would be written to, about what
         * @param events what would be put out
         */
        public record Item(ApplicationId application, ItemResult result, List<Addressing> mails, List<Event> events) {

            public Item {
                requireNonNull(application, "application");
                requireNonNull(result, "result");
                mails = List.copyOf(mails);
                events = List.copyOf(events);
            }
        }

        public Foreseen {
            requireNonNull(task, "task");
            items = List.copyOf(items);
        }
    }

    /** Its use cases, behind the gate. */
    public static BulkUseCases of(
            Gate gate,
            KernelPorts kernel,
            Bulks bulks,
            BulkReads reads,
            Applications applications,
            CandidateTags tags,
            Jobs jobs,
            Staff staff,
            Ask<WhoAmI, Identity> whoAmI,
            Ask<ForeseeMails, List<List<Addressing>>> foresee) {
        Ask<FindBulk, BulkView> find = gate.question(new FindBulkHandler(reads));
        Items items = Items.of(bulks);
        Running running = new Running(
                find,
                whoAmI,
                gate.useCase(new MoveInBulkHandler(applications, items)),
                gate.useCase(new TagInBulkHandler(applications, tags, items)),
                gate.useCase(new RefuseBulkItemHandler(bulks)),
                kernel.observer());
        StartBulkHandler start = new StartBulkHandler(bulks, staff);
        return new BulkUseCases(
                gate.useCase(start),
                new Previewing(gate.rehearsal(start), new Rehearsing(gate, applications, jobs, tags), foresee),
                gate.question(new ViewBulkHandler(reads, bulks)),
                find,
                gate.useCase(new AdvanceBulkHandler(bulks, running, kernel.clock())));
    }
}
