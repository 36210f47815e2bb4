package dev.ats.application.access.federation;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Memberships;
import dev.ats.application.access.Roles;
import dev.ats.application.access.members.Members;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleBook;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.federation.FederationRules;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class AdmitIdentityHandler implements Handler<AdmitIdentity, AdmitIdentityHandler.Subject, AccountId> {

    private final ExternalIdentities identities;
    private final Accounts accounts;
    private final Members members;
    private final Memberships memberships;
    private final Roles roles;

    AdmitIdentityHandler(
            ExternalIdentities identities, Accounts accounts, Members members, Memberships memberships, Roles roles) {
        this.identities = identities;
        this.accounts = accounts;
        this.members = members;
        this.memberships = memberships;
        this.roles = roles;
    }

    /**
     * Who is to be let in.
     *
     * @param entered the organization they act in, or the installation
     * @param account null where they have none
     * @param linked whether the provider has spoken of it before
     * @param member null where they are none
     * @param book null where they act in no organization
     */
    record Subject(OrganizationId entered, Account account, boolean linked, Members.Found member, RoleBook book) {}

    @Override
    public Permission permission() {
        return Permission.IDENTITY_ADMIT;
    }

    @Override
    public Optional<Subject> load(AdmitIdentity command) {
        Account linked =
                identities.accountOf(command.identity()).flatMap(accounts::find).orElse(null);
        Account account = linked != null || command.email() == null
                ? linked
                : accounts.find(command.email()).orElse(null);
        if (command.organization() == null) {
            return Optional.of(new Subject(OrganizationId.INSTALLATION, account, linked != null, null, null));
        }
        Members.Found member =
                account == null ? null : members.find(account.state().id()).orElse(null);
        return Optional.of(new Subject(command.organization(), account, linked != null, member, roles.book()));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.of(subject.entered());
    }

    @Override
    public Decision<AccountId> decide(AdmitIdentity command, Subject subject, Moment moment) {
        return unknown(command, subject)
                .or(() -> misplaced(command, subject))
                .<Decision<AccountId>>map(Decision::refuse)
                .orElseGet(() -> admit(command, subject, moment));
    }

    /** Why it is not known who they are. */
    private static Optional<Refusal> unknown(AdmitIdentity command, Subject subject) {
        Account account = subject.account();
        if (account == null) {
            return command.email() == null ? Optional.of(FederationRules.IDENTITY_UNKNOWN.broken()) : Optional.empty();
        }
        if (account.state().status() != AccountStatus.ACTIVE) {
            return Optional.of(FederationRules.IDENTITY_UNKNOWN.broken());
        }
        // Whoever registered it with a password would get in as them, too.
        return subject.linked() || account.state().emailVerified()
                ? Optional.empty()
                : Optional.of(FederationRules.ADDRESS_NOT_PROVED.broken());
    }

    /** Why they cannot act where the provider says, or not as what. */
    private static Optional<Refusal> misplaced(AdmitIdentity command, Subject subject) {
        if (command.organization() == null) {
            return Optional.empty();
        }
        Members.Found member = subject.member();
        boolean shut = member == null
                ? command.roles().isEmpty()
                : member.membership().state().status() != MemberStatus.ACTIVE;
        if (shut) {
            return Optional.of(SessionRules.NOT_A_MEMBER.broken());
        }
        if (command.roles().isEmpty()) {
            return Optional.empty();
        }
        boolean last = member != null
                && member.otherAdmins() == 0
                && isAdmin(member.membership().state().roles())
                && !isAdmin(command.roles());
        return last || !subject.book().hasAll(command.roles())
                ? Optional.of(SessionRules.ROLE_NOT_HELD.broken())
                : Optional.empty();
    }

    private static boolean isAdmin(Set<RoleName> roles) {
        return roles.contains(BuiltInRoles.ADMIN.name());
    }

    private Decision<AccountId> admit(AdmitIdentity command, Subject subject, Moment moment) {
        List<Saving> savings = new ArrayList<>();
        AccountId account;
        if (subject.account() == null) {
            Change<Account> registered = Account.register(command.fullName(), command.email(), true, moment);
            savings.add(accounts.saving(registered));
            account = registered.next().state().id();
        } else {
            account = subject.account().state().id();
        }
        if (!subject.linked()) {
            savings.add(identities.linking(command.identity(), account, moment.at()));
        }
        if (command.organization() != null) {
            seat(command, subject, account, moment).ifPresent(savings::add);
        }
        return Decision.accept(account, savings);
    }

    private Optional<Saving> seat(AdmitIdentity command, Subject subject, AccountId account, Moment moment) {
        if (subject.member() == null) {
            return Optional.of(
                    memberships.saving(Membership.add(command.organization(), account, command.roles(), moment)));
        }
        Membership membership = subject.member().membership();
        boolean same = command.roles().isEmpty()
                || command.roles().equals(membership.state().roles());
        return same ? Optional.empty() : Optional.of(memberships.saving(membership.give(command.roles())));
    }
}
