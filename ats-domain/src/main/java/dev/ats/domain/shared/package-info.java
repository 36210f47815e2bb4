/**
 * What every context may use: ids, the author of a deed, the moment it happens, and how a decision is answered.
 *
 * <p>Contexts do not import each other; they meet here, by ids and plain facts.
 */
package dev.ats.domain.shared;
