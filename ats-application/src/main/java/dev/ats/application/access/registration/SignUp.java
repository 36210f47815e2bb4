package dev.ats.application.access.registration;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.Command;
import dev.ats.application.kernel.Home;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/**
 * "I want an account here" or, with an organization, "we want to hire with this".
 *
 * @param role {@code candidate}, or {@code recruiter} or {@code hiring_manager} with a new organization
 * @param organization the one to found, or null
 */
public record SignUp(Name fullName, Email email, NewPassword password, RoleName role, Founding organization)
        implements Command<SignedUp> {

    /**
     * An organization to be founded, whose first admin the registered person is.
     *
     * @param id a new id, which the unit of work enters as it founds
     */
    public record Founding(OrganizationId id, Name name) {

        public Founding {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
        }
    }

    public SignUp {
        requireNonNull(fullName, "fullName");
        requireNonNull(email, "email");
        requireNonNull(password, "password");
        requireNonNull(role, "role");
    }

    @Override
    public Home home() {
        return organization == null ? Home.installation() : Home.newOrganization(organization.id());
    }
}
