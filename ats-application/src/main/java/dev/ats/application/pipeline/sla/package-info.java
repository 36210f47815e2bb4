/** How long applications may stay in a stage: the targets of jobs, how stays stand, and that breaches are told. */
package dev.ats.application.pipeline.sla;
