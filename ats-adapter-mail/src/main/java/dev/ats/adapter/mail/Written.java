package dev.ats.adapter.mail;

/** A mail in words. */
record Written(String subject, String text, String html) {}
