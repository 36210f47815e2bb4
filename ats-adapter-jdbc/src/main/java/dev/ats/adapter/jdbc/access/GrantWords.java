package dev.ats.adapter.jdbc.access;

import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Grants as words, {@code permission:reach}. One whose permission there is no longer grants nothing. */
public final class GrantWords {

    private GrantWords() {}

    /** What these words grant. */
    public static Grants read(Stream<String> words) {
        return Grants.of(words.map(GrantWords::grant).flatMap(Optional::stream).toList());
    }

    /** The words for these grants. */
    public static List<String> of(Grants grants) {
        return grants.toList().stream()
                .map(grant ->
                        grant.permission().code() + ":" + grant.reach().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Optional<Grant> grant(String word) {
        String[] parts = word.split(":", 2);
        return Permission.named(parts[0])
                .map(permission -> new Grant(permission, Reach.valueOf(parts[1].toUpperCase(Locale.ROOT))));
    }
}
