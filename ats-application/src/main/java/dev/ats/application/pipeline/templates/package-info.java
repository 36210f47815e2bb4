/** The pipelines that organizations draw, and which of them the applications on a job go through. */
package dev.ats.application.pipeline.templates;
