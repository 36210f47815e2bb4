package dev.ats.domain.access.accounts;

import dev.ats.domain.shared.Rule;

/** What this context refuses. */
public final class AccountRules {

    public static final Rule EMAIL_TAKEN =
            new Rule(Rule.Kind.DUPLICATE, "email_taken", "This address has an account already.");
    public static final Rule UNKNOWN_ACCOUNT =
            new Rule(Rule.Kind.BROKEN_RULE, "unknown_account", "There is no such account.");
    public static final Rule ALREADY_MEMBER =
            new Rule(Rule.Kind.DUPLICATE, "already_member", "This person is a member already.");
    public static final Rule UNKNOWN_ROLE = new Rule(Rule.Kind.BROKEN_RULE, "unknown_role", "There is no such role.");

    private AccountRules() {}
}
