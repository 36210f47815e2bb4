package dev.ats.adapter.rest.json;

import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a body, field by field: all of it, up to a number that helps. */
final class Faults {

    private static final int MOST = 50;

    private final List<Refusal.Fault> all = new ArrayList<>();

    void add(Pointer at, String detail) {
        if (all.size() < MOST) {
            all.add(new Refusal.Fault(at.text(), detail));
        }
    }

    void refuseIfAny() {
        if (!all.isEmpty()) {
            throw new Refused(Problem.of(WireProblems.INVALID_BODY, all));
        }
    }
}
