package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.pipeline.bulk.BulkId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;

/**
 * "Do what is left of this bulk, for so long at most." Said by the product itself; however many say it at once, and
 * however often, each item is done once. Answers how many items are left.
 *
 * @param atMost one item more is not begun after that
 */
public record AdvanceBulk(OrganizationId organization, BulkId bulk, Duration atMost) implements Command<Integer> {

    public AdvanceBulk {
        requireNonNull(organization, "organization");
        requireNonNull(bulk, "bulk");
        requireNonNull(atMost, "atMost");
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
