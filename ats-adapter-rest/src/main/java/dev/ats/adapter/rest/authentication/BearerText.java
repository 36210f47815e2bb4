package dev.ats.adapter.rest.authentication;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token in an {@code Authorization} header (RFC 6750): one line, one blank, characters that tokens have. */
final class BearerText {

    /** Where tokens are presented. */
    static final String HEADER = "Authorization";

    private static final Pattern SHAPE = Pattern.compile("[Bb][Ee][Aa][Rr][Ee][Rr] ([A-Za-z0-9._-]+)");

    private BearerText() {}

    /** The one token presented; nothing when there is none, more than one, or something else. */
    static Optional<String> in(Presented presented) {
        List<String> lines = presented.header(HEADER);
        if (lines.size() != 1 || lines.get(0).length() > 2 * CompactToken.MOST) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(lines.get(0));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
