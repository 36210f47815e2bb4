package dev.ats.application.organizations.tenants;

import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.ReadPort;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.shared.OrganizationId;
import java.util.Optional;

/** The organizations of the installation, for whoever sees all that is the installation's. */
public interface TenantReads extends ReadPort {

    /** All of them, by id, the highest first: those founded last, as far as their ids were made in that order. */
    Page<TenantView> list(Paging paging, Visibility visibility);

    /** One of them, or nothing. */
    Optional<TenantView> find(OrganizationId organization, Visibility visibility);
}
