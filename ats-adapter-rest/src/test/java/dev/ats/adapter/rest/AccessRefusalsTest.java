package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertDocumented;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.problems.ProblemType;
import dev.ats.adapter.rest.routes.Route;
import dev.ats.application.access.members.AcceptInvitation;
import dev.ats.application.access.members.ChangeMember;
import dev.ats.application.access.members.InviteMember;
import dev.ats.application.access.recovery.ForgotPassword;
import dev.ats.application.access.recovery.ResetPassword;
import dev.ats.application.access.registration.SetUp;
import dev.ats.application.access.registration.SignUp;
import dev.ats.application.access.registration.VerifyEmail;
import dev.ats.application.access.sessions.BeginSecondFactor;
import dev.ats.application.access.sessions.ChangePassword;
import dev.ats.application.access.sessions.ConfirmSecondFactor;
import dev.ats.application.access.sessions.EndSecondFactor;
import dev.ats.application.access.sessions.RefreshSession;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignOut;
import dev.ats.application.access.sessions.SwitchOrganization;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the use cases of access refuse is answered by its code, and documented at its route. */
class AccessRefusalsTest {

    /** Rules of what is not done over REST. */
    private static final List<Rule> WITHOUT_ROUTE =
            List.of(AccountRules.UNKNOWN_ACCOUNT, AccountRules.ID_TAKEN, AccountRules.ALREADY_SET_UP);

    private static final Map<String, Class<?>> WISHES = Map.ofEntries(
            Map.entry("setUp", SetUp.class),
            Map.entry("register", SignUp.class),
            Map.entry("verifyEmail", VerifyEmail.class),
            Map.entry("forgotPassword", ForgotPassword.class),
            Map.entry("resetPassword", ResetPassword.class),
            Map.entry("login", SignIn.class),
            Map.entry("refresh", RefreshSession.class),
            Map.entry("logout", SignOut.class),
            Map.entry("switchOrganization", SwitchOrganization.class),
            Map.entry("changePassword", ChangePassword.class),
            Map.entry("beginSecondFactor", BeginSecondFactor.class),
            Map.entry("confirmSecondFactor", ConfirmSecondFactor.class),
            Map.entry("endSecondFactor", EndSecondFactor.class),
            Map.entry("acceptInvitation", AcceptInvitation.class),
            Map.entry("inviteMember", InviteMember.class),
            Map.entry("changeMember", ChangeMember.class));

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.canned();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    /** A route, and a rule it says can be broken. */
    record Broken(Route<?> route, ProblemType type) {

        @Override
        public String toString() {
            return route.name() + " " + type.code();
        }
    }

    static Stream<Broken> broken() {
        return new Canned()
                .table().routes().stream()
                        .filter(route -> WISHES.containsKey(route.name()))
                        .flatMap(route -> route.refusals().stream().map(type -> new Broken(route, type)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void answersEveryRefusalByItsCode(Broken broken) {
        running.canned.refusing.put(
                WISHES.get(broken.route().name()), ruleOf(broken.type()).broken());

        Running.Got got = Examples.good(running, broken.route(), "").send();

        assertDocumented(
                broken.route(), got, broken.type().status(), broken.type().code());
    }

    @Test
    void namesEveryRuleOfAccessSomewhere() throws IllegalAccessException {
        List<String> named = broken().map(one -> one.type().code()).toList();
        for (Class<?> rules : List.of(AccountRules.class, SessionRules.class, FactorRules.class)) {
            for (var field : rules.getFields()) {
                Rule rule = (Rule) field.get(null);
                if (!WITHOUT_ROUTE.contains(rule)) {
                    assertThat(named).contains(rule.code());
                }
            }
        }
    }

    private static Rule ruleOf(ProblemType type) {
        return new Rule(kindOf(type.status()), type.code(), type.detail());
    }

    private static Rule.Kind kindOf(int status) {
        return switch (status) {
            case 400 -> Rule.Kind.BROKEN_RULE;
            case 401 -> Rule.Kind.UNAUTHENTICATED;
            case 403 -> Rule.Kind.FORBIDDEN;
            case 409 -> Rule.Kind.DUPLICATE;
            case 429 -> Rule.Kind.THROTTLED;
            default -> throw new IllegalArgumentException("no refusal of access: " + status);
        };
    }
}
