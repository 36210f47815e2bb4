package dev.ats.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Rule RULE = new Rule(Rule.Kind.BROKEN_RULE, "too_late", "It is too late.");

    @Test
    void handsOverWhatWasDone() {
        assertThat(Outcome.done(1).<String>fold(value -> "done " + value, Refusal::code))
                .isEqualTo("done 1");
    }

    @Test
    void handsOverTheRefusal() {
        Outcome<Integer> refused = Outcome.refused(RULE.broken());

        assertThat(refused.<String>fold(value -> "done " + value, Refusal::code))
                .isEqualTo("too_late");
    }

    @Test
    void turnsOnlyWhatWasDone() {
        assertThat(Outcome.done(1).map(value -> value + 1)).isEqualTo(Outcome.done(2));
        assertThat(Outcome.<Integer>refused(RULE.broken()).map(value -> value + 1))
                .isEqualTo(Outcome.refused(RULE.broken()));
    }

    @Test
    void saysWhichRuleWasBrokenAndHow() {
        assertThat(RULE.broken("by", 3)).isEqualTo(new Refusal(RULE, Map.of("by", 3), List.of()));
        assertThat(RULE.brokenAt("/date", "is past").faults()).containsExactly(new Refusal.Fault("/date", "is past"));
        assertThat(RULE.broken().kind()).isEqualTo(Rule.Kind.BROKEN_RULE);
    }
}
