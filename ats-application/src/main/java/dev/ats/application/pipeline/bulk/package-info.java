/**
 * The same done to many applications: started once, each item then decided by itself, in a unit of work of its own, on
 * behalf of whoever started it and with what they may do by then. What is left over is gone on with by anybody's rounds.
 */
package dev.ats.application.pipeline.bulk;
