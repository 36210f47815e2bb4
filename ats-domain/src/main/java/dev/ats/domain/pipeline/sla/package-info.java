/**
 * How long applications may stay in a stage, in the working time of an organization.
 *
 * <p>Invariants: nothing here is ever stored; a standing is computed from when the stage was entered, the target, the
 * calendar as it is set now and the holds of the job, so it is as right for a past instant as for the present one. It
 * refuses to know what is done about a breach.
 */
package dev.ats.domain.pipeline.sla;
