package dev.ats.application.kernel;

/**
 * Marks an out-port that answers queries: each of its methods takes a {@link Visibility}, which only the Gate can make,
 * so that a filter can neither be forgotten nor forged.
 */
public interface ReadPort {}
