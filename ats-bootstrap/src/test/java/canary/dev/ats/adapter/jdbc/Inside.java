package canary.dev.ats.adapter.jdbc;

/** Does nothing wrong; the launcher should not know it. */
public record Inside() {}
