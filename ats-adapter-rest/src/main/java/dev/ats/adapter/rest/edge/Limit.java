package dev.ats.adapter.rest.edge;

import java.util.Locale;

/** What is counted, and how much of it is usual: more than anybody needs, and less than anybody should try. */
public enum Limit {
    /** Everything that comes from an address. An office is one, so it is wide. */
    ADDRESS(3_000),
    /** Everything an account asks, wherever it is signed in. */
    ACCOUNT(600),
    /** Everything that is asked in an organization, by all its members. */
    ORGANIZATION(6_000),
    /** Whatever compares a password or a mailed secret, by address: an office signs in at nine. Guesses are slowed besides. */
    SIGN_IN(60),
    /** New accounts, by address. */
    REGISTRATION(30),
    /** Applications by people who are not signed in, by address. */
    APPLICATION(60);

    private final int usual;

    Limit(int usual) {
        this.usual = usual;
    }

    /** How it is called in settings, headers and problems. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many in a minute, unless somebody says otherwise. */
    public int usual() {
        return usual;
    }
}
