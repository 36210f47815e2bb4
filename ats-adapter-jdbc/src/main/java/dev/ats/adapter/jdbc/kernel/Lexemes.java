package dev.ats.adapter.jdbc.kernel;

import dev.ats.domain.shared.OrganizationId;
import java.util.Locale;

/**
 * What stands in a {@code tsvector} of ours, and how it is asked for. Words are lower case and hold nothing that would
 * have to be quoted, so a capital before one can tell something about it.
 */
public final class Lexemes {

    private static final String OF_ORGANIZATION = "O";

    private Lexemes() {}

    /** The one that tells whose it is; definer functions in {@code db/ats/search} look for it. */
    public static String of(OrganizationId organization) {
        return OF_ORGANIZATION + organization.toString().replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Asks for words of that mark that begin so. */
    public static String beginning(String mark, String word) {
        return "'" + mark + word + "':*";
    }
}
