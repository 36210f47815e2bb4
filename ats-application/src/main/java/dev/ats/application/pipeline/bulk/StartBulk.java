package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.pipeline.bulk.BulkTask;
import dev.ats.domain.shared.ApplicationId;
import java.util.List;

/**
 * "Do this to all of these applications, one after another." Nothing is done yet when it is answered: {@link AdvanceBulk}
 * does it, on behalf of whoever asked.
 */
public record StartBulk(BulkTask task, List<ApplicationId> applications) implements Command<BulkId> {

    public StartBulk {
        requireNonNull(task, "task");
        applications = List.copyOf(applications);
    }

    @Override
    public Home home() {
        return Home.ofActor();
    }
}
