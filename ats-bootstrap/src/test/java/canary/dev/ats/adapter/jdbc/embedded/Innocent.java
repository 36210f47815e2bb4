package canary.dev.ats.adapter.jdbc.embedded;

/** Does nothing wrong; only bootstrap should know it. */
public record Innocent() {}
