/**
 * Applications on their way through a pipeline of stages.
 *
 * <p>Invariants: an application moves only along its pipeline's moves; its version is the sequence of its last step, so
 * state and history cannot disagree; hired, rejected and withdrawn are final, and only a reinstatement, which is no move,
 * goes back. It refuses to know who may move it.
 */
package dev.ats.domain.pipeline;
