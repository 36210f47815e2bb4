package canary.dev.ats.adapter.rest;

/** Does nothing wrong; the other adapters should not know it. */
public record Innocent() {}
