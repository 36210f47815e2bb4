package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.application.kernel.Seen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The condition {@code If-Match} of RFC 9110, compared strongly: a weak tag matches nothing. */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\\s*(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")\\s*");
    private static final Pattern VERSION = Pattern.compile("\"([1-9][0-9]{0,8})\"");

    private final boolean given;
    private final boolean any;
    private final Set<String> tags;

    private IfMatch(boolean given, boolean any, Set<String> tags) {
        this.given = given;
        this.any = any;
        this.tags = tags;
    }

    /**
     * Reads it.
     *
     * @param lines as they were sent, empty when there is none
     * @throws Refused when it is malformed
     */
    static IfMatch read(List<String> lines) {
        String all = String.join(",", lines).strip();
        return new IfMatch(!lines.isEmpty(), all.equals("*"), all.equals("*") ? Set.of() : tags(all));
    }

    /** Whether it holds of a representation with that tag, or of one without any. */
    boolean holds(String tag) {
        return !given || any || (tag != null && tags.contains(tag));
    }

    /**
     * What was seen, by header and body together.
     *
     * @param version what the body says, or null
     * @throws Refused when they disagree
     */
    Seen seen(Integer version) {
        if (!given || any) {
            return version == null ? Seen.ANY : Seen.version(version);
        }
        Set<Integer> versions = new HashSet<>();
        for (String tag : tags) {
            Matcher matcher = VERSION.matcher(tag);
            if (matcher.matches()) {
                versions.add(Integer.valueOf(matcher.group(1)));
            }
        }
        if (version == null) {
            return Seen.onlyIfOneOf(versions);
        }
        if (!versions.contains(version)) {
            throw Refused.at(WireProblems.INVALID_BODY, "/version", "disagrees with If-Match");
        }
        return Seen.onlyIf(version);
    }

    private static Set<String> tags(String list) {
        if (list.isEmpty()) {
            return Set.of();
        }
        Set<String> tags = new HashSet<>();
        Matcher matcher = TAG.matcher(list);
        int at = 0;
        while (matcher.find(at) && matcher.start() == at) {
            if (matcher.group(1) == null) {
                tags.add(matcher.group(2));
            }
            at = matcher.end();
            if (at == list.length()) {
                return tags;
            }
            if (list.charAt(at) != ',') {
                break;
            }
            at++;
        }
        throw Refused.at(WireProblems.INVALID_HEADER, "/If-Match", "must be * or a list of entity tags such as \"7\"");
    }
}
