package dev.ats.application.access.federation;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.Set;

/**
 * "The provider vouches for this person: let them in as it says." Run by the product itself, for a token that it has
 * verified and that says something new: whom it had not spoken of before, or other roles.
 *
 * @param email the address that the provider has proved to be theirs, or null
 * @param fullName for a new account
 * @param organization where they act, or null
 * @param roles those they have there from now on; empty to leave them as they are; nothing without an organization
 */
public record AdmitIdentity(
        ExternalIdentity identity, Email email, Name fullName, OrganizationId organization, Set<RoleName> roles)
        implements Command<AccountId> {

    public AdmitIdentity {
        requireNonNull(identity, "identity");
        requireNonNull(fullName, "fullName");
        roles = Set.copyOf(roles);
    }

    @Override
    public Home home() {
        return organization == null ? Home.installation() : Home.of(organization);
    }
}
