package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Refusal;

/** Whether a secret was typed at all. Everything else that is wrong with one is answered like a wrong one. */
final class Presence {

    private Presence() {}

    /**
     * The text.
     *
     * @throws Refused when it is empty
     */
    static String of(String text, String pointer) {
        if (text.isEmpty()) {
            throw Refused.at(WireProblems.INVALID_BODY, pointer, "must not be empty");
        }
        return text;
    }

    /**
     * The password somebody tries. What cannot be anybody's is a wrong one; it never comes to be compared.
     *
     * @throws Refused when it is empty, or so
     */
    static Password tried(String typed, String pointer, Refusal wrong) {
        try {
            return new Password(of(typed, pointer));
        } catch (InvalidValue never) {
            throw new Refused(Problem.of(wrong));
        }
    }
}
