package dev.ats.application.access.federation;

import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;

/** What external providers call people and organizations, as the product itself looks it up. */
public interface ExternalIdentityReads extends ReadPort {

    /**
     * Whom and which organization a provider speaks of.
     *
     * @param organization null where it speaks of none
     */
    ResolveIdentity.Resolved resolve(ExternalIdentity identity, ExternalId organization, Visibility visibility);
}
