/**
 * The rules of the house, as code: what each room may know, who may call whom, and what things are called.
 *
 * <p>Words: a <i>room</i> is a layer or one adapter; a <i>context</i> is one noun of the business in the domain or the
 * application; an <i>offender</i> is a class written to break one rule. Invariant: every rule is proven to bite, on
 * offenders in a model of the house under the package {@code canary}. It refuses rules that match nothing.
 */
package dev.ats.bootstrap.rules;
