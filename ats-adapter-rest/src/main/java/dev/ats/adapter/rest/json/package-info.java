/**
 * JSON as it is spoken here: snake_case, enums in lower case, values of one component without a wrapping, strict in what
 * it accepts.
 *
 * <p>Invariants: nothing is coerced, dropped or read twice; of a body at fault, every field at fault is named. It refuses
 * to know what the values mean.
 */
package dev.ats.adapter.rest.json;
