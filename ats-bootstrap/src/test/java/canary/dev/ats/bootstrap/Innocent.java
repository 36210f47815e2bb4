package canary.dev.ats.bootstrap;

/** Does nothing wrong; nobody should know it. */
public record Innocent() {}
