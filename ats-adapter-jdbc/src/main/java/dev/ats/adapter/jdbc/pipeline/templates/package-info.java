/** The pipelines that organizations draw, as rows. */
package dev.ats.adapter.jdbc.pipeline.templates;
