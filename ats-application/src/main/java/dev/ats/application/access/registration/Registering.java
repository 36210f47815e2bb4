package dev.ats.application.access.registration;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Memberships;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.organizations.Organization;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.organizations.OrganizationRules;
import dev.ats.domain.organizations.Slug;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What registering comes down to, however it came about. */
final class Registering {

    private final Accounts accounts;
    private final Credentials credentials;
    private final NewOrganizations organizations;
    private final Memberships memberships;

    Registering(Accounts accounts, Credentials credentials, NewOrganizations organizations, Memberships memberships) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.organizations = organizations;
        this.memberships = memberships;
    }

    /**
     * What is known of names.
     *
     * @param emailTaken whether the address has an account
     * @param nameTaken whether the organization's name, if there is one, is taken
     * @param slug what stands for the organization in addresses, or null where there is none
     */
    record Names(boolean emailTaken, boolean nameTaken, Slug slug) {}

    /**
     * What is known of the names chosen.
     *
     * @param id the organization's, or null where none is founded
     * @param organization its name, or null where none is founded
     */
    Names look(Email email, OrganizationId id, Name organization) {
        boolean emailTaken = accounts.find(email).isPresent();
        return organization == null
                ? new Names(emailTaken, false, null)
                : new Names(emailTaken, organizations.isTaken(organization), organizations.slugFor(organization, id));
    }

    /** Why these cannot be had, or nothing. */
    static Optional<Refusal> refusal(Names names, NewPassword password) {
        if (names.emailTaken()) {
            return Optional.of(AccountRules.EMAIL_TAKEN.brokenAt("/email", "has an account already"));
        }
        if (names.nameTaken()) {
            return Optional.of(
                    OrganizationRules.NAME_TAKEN.brokenAt("/organization/name", "is an organization's already"));
        }
        return password instanceof NewPassword.Guessable
                ? Optional.of(AccountRules.PASSWORD_TOO_COMMON.brokenAt("/password", "must not be so common"))
                : Optional.empty();
    }

    /** The savings of a new account with its password. */
    List<Saving> account(Change<Account> registered, NewPassword password, Moment moment) {
        PasswordHash hash = ((NewPassword.Hashed) password).hash();
        return List.of(
                accounts.saving(registered),
                credentials.saving(registered.next().state().id(), hash, moment.at()));
    }

    /** The savings of a new organization, whose founder has these roles and is its admin. */
    List<Saving> organization(
            OrganizationId id, Name name, Slug slug, AccountId founder, Set<RoleName> roles, Moment moment) {
        Set<RoleName> held = new HashSet<>(roles);
        held.add(BuiltInRoles.ADMIN.name());
        return List.of(
                organizations.saving(Organization.found(id, name, slug, OrganizationKind.EMPLOYER, moment)),
                memberships.saving(Membership.add(id, founder, held, moment)));
    }
}
