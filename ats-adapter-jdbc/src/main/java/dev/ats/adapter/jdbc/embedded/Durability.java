package dev.ats.adapter.jdbc.embedded;

/** What a commit means: on disk, or, for unit tests only, in memory. */
public enum Durability {
    /** PostgreSQL's defaults: a commit that was answered survives a loss of power. */
    FULL,
    /** No flush to disk at all: for data that is thrown away with the test that made it. */
    TEST
}
