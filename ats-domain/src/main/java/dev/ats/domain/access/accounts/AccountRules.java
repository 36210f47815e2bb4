package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class AccountRules {

    public static final Rule EMAIL_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "email_taken", "This address has an account already.");
    public static final Rule ID_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "account_id_taken", "This id has an account with another address.");
    public static final Rule UNKNOWN_ACCOUNT =
            new Rule(Rule.Kind.BROKEN_RULE, "unknown_account", "There is no such account.");
    public static final Rule ALREADY_MEMBER =
            new Rule(Rule.Kind.DUPLICATE, "already_member", "This person is a member already.");
    public static final Rule UNKNOWN_ROLE = new Rule(Rule.Kind.BROKEN_RULE, "unknown_role", "There is no such role.");
    public static final Rule ROLE_NOT_OPEN = new Rule(
            Rule.Kind.INVALID, "role_not_open", "Nobody registers with this role; it is given by an invitation.");
    public static final Rule ORGANIZATION_NEEDED = new Rule(
            Rule.Kind.INVALID, "organization_needed", "Whoever registers with this role brings an organization.");
    public static final Rule PASSWORD_TOO_COMMON =
            new Rule(Rule.Kind.INVALID, "password_too_common", "This password would be guessed first.");
    public static final Rule LAST_ADMIN =
            new Rule(Rule.Kind.BROKEN_RULE, "last_admin", "An organization always has an admin.");
    public static final Rule GRANTS_MORE_THAN_HELD = new Rule(
            Rule.Kind.FORBIDDEN, "grants_more_than_held", "Nobody gives a role that may do what they may not.");
    public static final Rule NOT_YOUR_INVITATION = new Rule(
            Rule.Kind.FORBIDDEN, "not_your_invitation", "This invitation was sent to another address than yours.");

    public static final Rule WRONG_PASSWORD =
            new Rule(Rule.Kind.BROKEN_RULE, "wrong_password", "This is not the password of the account.");
    public static final Rule DETAILS_NEEDED = new Rule(
            Rule.Kind.INVALID, "details_needed", "Whoever joins without being signed in says more of themselves.");
    public static final Rule ALREADY_SET_UP =
            new Rule(Rule.Kind.DUPLICATE, "already_set_up", "This installation has been set up.");

    private AccountRules() {}
}
