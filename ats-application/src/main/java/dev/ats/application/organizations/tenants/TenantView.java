package dev.ats.application.organizations.tenants;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationStatus;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** An organization as operators see it: nothing of what lies in it. */
public record TenantView(
        OrganizationId id,
        Name name,
        OrganizationKind kind,
        OrganizationStatus status,
        Instant createdAt,
        int version) {

    public TenantView {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(status, "status");
        requireNonNull(createdAt, "createdAt");
    }

    /** The view of an organization in that state. */
    public static TenantView of(Organization.State state) {
        return new TenantView(
                state.id(), state.name(), state.kind(), state.status(), state.createdAt(), state.version());
    }
}
