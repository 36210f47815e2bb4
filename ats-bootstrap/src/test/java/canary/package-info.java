/**
 * A model of the house in which every class offends against one rule, or proves that a rule does not overshoot.
 *
 * <p>Like the bird in the mine: as long as {@code CanaryTest} reports each of these, the rules are alive. None of it is
 * run, shipped, or an example to follow.
 */
package canary;
