package dev.ats.domain.messaging;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.util.UUID;

/**
 * What a listener would not hear is told to it again.
 *
 * @param happening the id under which it was told
 */
public record HappeningRetold(UUID happening) implements Event {

    public HappeningRetold {
        requireNonNull(happening, "happening");
    }

    @Override
    public Ref about() {
        return Ref.to(OrganizationId.INSTALLATION);
    }
}
