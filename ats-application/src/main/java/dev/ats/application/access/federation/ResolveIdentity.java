package dev.ats.application.access.federation;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Query;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;

/**
 * "Whom does the provider speak of?" Asked by the product itself, of a token that it has verified.
 *
 * @param organization what the provider calls the organization acted in, or the organization's own id; null where none is
 */
public record ResolveIdentity(ExternalIdentity identity, ExternalId organization)
        implements Query<ResolveIdentity.Resolved> {

    public ResolveIdentity {
        requireNonNull(identity, "identity");
    }

    /**
     * Whom it speaks of.
     *
     * @param account null where it has not spoken of them before
     * @param organization null where there is none such
     */
    public record Resolved(AccountId account, OrganizationId organization) {}

    @Override
    public Home home() {
        return Home.installation();
    }
}
