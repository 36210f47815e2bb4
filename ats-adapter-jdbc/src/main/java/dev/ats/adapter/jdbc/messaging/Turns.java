package dev.ats.adapter.jdbc.messaging;

import dev.ats.application.messaging.Queues;
import dev.ats.domain.shared.OrganizationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whose turn it was last, in the order of a claim: upwards from the organization served before, then from the start. */
final class Turns {

    /** As PostgreSQL orders UUIDs: byte by byte, without signs. */
    private static final Comparator<OrganizationId> AS_STORED =
            Comparator.comparing(organization -> organization.toString());

    private Turns() {}

    static Optional<OrganizationId> lastOf(List<Queues.Due> claimed, OrganizationId served) {
        return claimed.stream()
                .map(Queues.Due::organization)
                .max(Comparator.<OrganizationId, Boolean>comparing(one -> AS_STORED.compare(one, served) <= 0)
                        .thenComparing(AS_STORED));
    }
}
