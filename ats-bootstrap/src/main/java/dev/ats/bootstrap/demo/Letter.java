package dev.ats.bootstrap.demo;

/** A mail as the one who gets it sees it. */
public record Letter(String to, String subject, String text) {}
