package dev.ats.application.access.federation;

import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/** What external providers call people and organizations of the installation. */
public interface ExternalIdentities {

    /** The account of whom a provider calls so, or nothing. */
    Optional<AccountId> accountOf(ExternalIdentity identity);

    /** Whether there is such an organization. */
    boolean exists(OrganizationId organization);

    /** The saving that links the account with what a provider calls its owner; a second account is a lost creation. */
    Saving linking(ExternalIdentity identity, AccountId account, Instant at);

    /**
     * The saving that connects the organization with what a provider calls it; a second organization is a lost creation.
     *
     * @param external null to connect it no longer
     */
    Saving connecting(OrganizationId organization, ExternalId external);
}
