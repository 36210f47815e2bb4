package dev.ats.domain.pipeline.templates;

/** Where a template stands. */
public enum TemplateStatus {
    /** Drawn, and never published yet. */
    DRAFT,
    /** Jobs can choose it. */
    PUBLISHED,
    /** No job can choose it any more; those that have keep it. */
    ARCHIVED
}
