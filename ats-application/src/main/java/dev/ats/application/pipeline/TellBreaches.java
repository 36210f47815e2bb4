package dev.ats.application.pipeline;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.shared.OrganizationId;

/**
 * "Tell of applications that have stayed in their stage for too long." Said by the product itself, again and again; of each
 * stay it tells once, whatever happens to targets, holds and the calendar afterwards.
 *
 * <p>Answers of how many it told.
 *
 * @param most how many at a time of those that are measured alike, so that no unit of work takes long
 */
public record TellBreaches(OrganizationId organization, int most) implements Command<Integer> {

    public TellBreaches {
        requireNonNull(organization, "organization");
        if (most < 1) {
            throw new IllegalArgumentException("nothing to tell");
        }
    }

    @Override
    public Home home() {
        return Home.of(organization);
    }
}
