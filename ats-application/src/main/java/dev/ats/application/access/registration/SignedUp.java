package dev.ats.application.access.registration;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.OrganizationId;

/**
 * Somebody has an account from now on.
 *
 * @param organizationId the one founded, or null
 */
public record SignedUp(AccountId userId, Email email, RoleName role, OrganizationId organizationId) {}
