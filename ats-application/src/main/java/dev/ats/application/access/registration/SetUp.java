package dev.ats.application.access.registration;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/**
 * "This installation is ours: here is the token it printed."
 *
 * @param token null where whoever starts the program says so in its settings
 * @param organization a new id, which the unit of work enters as it founds
 */
public record SetUp(
        Secret token,
        Name fullName,
        Email email,
        NewPassword password,
        OrganizationId organization,
        Name organizationName)
        implements Command<SignedUp> {

    public SetUp {
        requireNonNull(fullName, "fullName");
        requireNonNull(email, "email");
        requireNonNull(password, "password");
        requireNonNull(organization, "organization");
        requireNonNull(organizationName, "organizationName");
    }

    @Override
    public Home home() {
        return Home.newOrganization(organization);
    }
}
