/**
 * The pipelines that organizations draw: templates that are drawn, proved, published in versions, and archived.
 *
 * <p>Invariants: what has a problem is never kept; a published version never changes; the name of a template stays what
 * it was, since versions go by it. It refuses to know which jobs use them.
 */
package dev.ats.domain.pipeline.templates;
