package dev.ats.bootstrap.rules;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule of the house with the offenders that prove it: it must report each of them in the canary's house, and nobody
 * else there. A rule without an offender cannot be made, nor one that is content to match nothing.
 *
 * @param number its number in the list of the architecture
 * @param onTests whether it has to see the modules' test classes, besides what goes into production
 * @param offenders names below {@code canary.} of the classes that break it on purpose
 */
record HouseRule(int number, ArchRule rule, boolean onTests, Set<String> offenders) {

    /** A rule on what goes into production. Several rules may share a number. */
    static Unproven rule(int number, ArchRule rule) {
        return new Unproven(number, rule, false);
    }

    /** A rule that has to see test classes too. */
    static Unproven ruleOnTests(int number, ArchRule rule) {
        return new Unproven(number, rule, true);
    }

    /** A rule of which nobody knows yet whether it bites. */
    record Unproven(int number, ArchRule rule, boolean onTests) {

        /** @param offender its name below {@code canary.}, as are the others' */
        HouseRule bites(String offender, String... others) {
            Set<String> offenders = new TreeSet<>(Set.of(others));
            offenders.add(offender);
            return new HouseRule(number, rule.allowEmptyShould(false), onTests, offenders);
        }
    }

    @Override
    public String toString() {
        return number + ". " + rule.getDescription();
    }
}
