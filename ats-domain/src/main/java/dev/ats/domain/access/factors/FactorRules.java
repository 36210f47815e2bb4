package dev.ats.domain.access.factors;

import dev.ats.domain.shared.Rule;

/** What second factors refuse. */
public final class FactorRules {

    public static final Rule SECOND_FACTOR_REQUIRED =
            new Rule(Rule.Kind.UNAUTHENTICATED, "second_factor_required", "The password is right; send otp, too.");

    public static final Rule INVALID_OTP =
            new Rule(Rule.Kind.UNAUTHENTICATED, "invalid_otp", "This code is wrong, too old, or was used before.");

    /** The same, of somebody who is signed in. */
    public static final Rule WRONG_OTP =
            new Rule(Rule.Kind.BROKEN_RULE, "wrong_otp", "This code is wrong, too old, or was used before.");

    public static final Rule SECOND_FACTOR_ON =
            new Rule(Rule.Kind.DUPLICATE, "second_factor_on", "This account has a second factor already.");
    public static final Rule NO_SECOND_FACTOR =
            new Rule(Rule.Kind.BROKEN_RULE, "no_second_factor", "This account has no second factor to do that with.");

    private FactorRules() {}
}
