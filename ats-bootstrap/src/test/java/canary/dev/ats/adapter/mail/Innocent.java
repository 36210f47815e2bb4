package canary.dev.ats.adapter.mail;

/** Does nothing wrong; the other adapters should not know it. */
public record Innocent() {}
