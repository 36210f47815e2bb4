package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.application.kernel.RequestKey;
import dev.ats.domain.access.Actor;
import java.util.List;
import java.util.regex.Pattern;

/** Idempotency keys: what makes a repeated request the same one. */
final class Keys {

    /** The header they come in. */
    static final String HEADER = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern.compile("[\\x20-\\x7e]{1,255}");

    private Keys() {}

    /**
     * The key of a request, scoped to its account; of somebody not signed in, to route and body, so that nobody can meet
     * a stranger's key.
     *
     * @param lines as they were sent
     * @throws Refused when it is not one key of 1 to 255 printable characters
     */
    static RequestKey read(List<String> lines, Actor actor, String method, String target, byte[] body) {
        if (lines.isEmpty()) {
            return RequestKey.NONE;
        }
        String value = lines.get(0);
        if (lines.size() > 1 || !SHAPE.matcher(value).matches()) {
            throw Refused.at(
                    WireProblems.INVALID_HEADER, "/" + HEADER, "must be one key of 1 to 255 printable characters");
        }
        String caller = actor.author().label() + "@"
                + actor.organization().map(String::valueOf).orElse("");
        String hash = Sha256.hex(Sha256.of(body, method, target, caller));
        return new RequestKey(scope(actor, hash), value, hash);
    }

    private static String scope(Actor actor, String hash) {
        if (actor instanceof Actor.Machine) {
            return actor.author().label();
        }
        return actor.account().map(id -> "account:" + id).orElse("public:" + hash);
    }
}
