package dev.ats.application.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Decision;
import dev.ats.application.pipeline.ApplicationCase;
import dev.ats.domain.pipeline.bulk.BulkRules;
import dev.ats.domain.pipeline.bulk.ItemResult;
import java.util.function.Supplier;

/**
 * An application whose turn has come.
 *
 * @param pending whether its item has not ended yet
 */
record InBulk(ApplicationCase found, boolean pending) {

    InBulk {
        requireNonNull(found, "found");
    }

    Decision<ItemResult> unlessEnded(Supplier<Decision<ItemResult>> decide) {
        return pending ? decide.get() : Decision.refuse(BulkRules.SETTLED.broken());
    }
}
