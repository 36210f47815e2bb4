/** Jobs: creating and viewing them, and filling their openings. Who applied to them is the pipeline's business. */
package dev.ats.application.jobs;
