package dev.ats.adapter.rest.access;

import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;

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
}
