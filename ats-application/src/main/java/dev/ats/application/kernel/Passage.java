package dev.ats.application.kernel;

import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Verdict;
import java.util.Optional;

/** How far a wish came inside its unit of work: to an answer, or to the policy's no, which is journaled outside it. */
final class Passage<R> {

    private final Answer<R> answer;
    private final Facts facts;
    private final Verdict verdict;

    private Passage(Answer<R> answer, Facts facts, Verdict verdict) {
        this.answer = answer;
        this.facts = facts;
        this.verdict = verdict;
    }

    static <R> Passage<R> answered(Answer<R> answer) {
        return new Passage<>(answer, null, null);
    }

    static <R> Passage<R> stopped(Facts facts, Verdict verdict) {
        return new Passage<>(null, facts, verdict);
    }

    Optional<Answer<R>> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<Facts> facts() {
        return Optional.ofNullable(facts);
    }

    Verdict verdict() {
        return verdict;
    }
}
