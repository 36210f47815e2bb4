package canary.dev.ats.adapter.mail;

/** Offends: its name fits anything. */
record MailService() {}
