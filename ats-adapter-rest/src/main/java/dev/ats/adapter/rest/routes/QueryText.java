package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.json.Scalar;
import dev.ats.adapter.rest.json.WellFormed;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Refusal;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The query of a request, read strictly: a mistyped or repeated parameter is refused, never dropped. */
final class QueryText {

    /** The most parameters there may be; no route knows half as many. */
    static final int MOST = 100;

    private static final int MOST_FAULTS = 20;
    private static final int LONGEST_NAME = 100;

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Object> values = new TreeMap<>();
    private final List<Refusal.Fault> faults = new ArrayList<>();

    private QueryText() {}

    /**
     * Reads it.
     *
     * @param raw what follows the question mark, or null
     * @throws Refused when it holds anything else than these parameters, once each
     */
    static QueryText read(String raw, List<Parameter<?>> parameters) {
        QueryText query = new QueryText();
        if (raw != null) {
            String[] pairs = raw.split("&", -1);
            if (pairs.length > MOST) {
                throw Refused.at(WireProblems.INVALID_PARAMETER, "", "there must not be more than " + MOST);
            }
            for (String pair : pairs) {
                if (!pair.isEmpty()) {
                    query.take(pair, parameters);
                }
            }
        }
        if (!query.faults.isEmpty()) {
            throw new Refused(Problem.of(WireProblems.INVALID_PARAMETER, query.faults));
        }
        return query;
    }

    /** The value of the parameter, or null when it was left out. */
    <T> T get(Parameter<T> parameter) {
        return parameter.type().cast(values.get(parameter.name()));
    }

    /** All of it that decides what is listed, and in which order. */
    Map<String, String> list() {
        Map<String, String> list = everyPage();
        list.remove(RouteDraft.COUNT.name());
        return list;
    }

    /** All of it that is the same for every page: all but where the page begins and how long it is. */
    Map<String, String> everyPage() {
        Map<String, String> same = new TreeMap<>(texts);
        same.remove(RouteDraft.LIMIT.name());
        same.remove(RouteDraft.CURSOR.name());
        return same;
    }

    private void take(String pair, List<Parameter<?>> parameters) {
        int equals = pair.indexOf('=');
        String name;
        String text;
        try {
            name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            text = decoded(equals < 0 ? "" : pair.substring(equals + 1));
        } catch (CharacterCodingException | IllegalArgumentException malformed) {
            fault("", "must be percent-encoded UTF-8");
            return;
        }
        var known = parameters.stream().filter(one -> one.name().equals(name)).findFirst();
        if (known.isEmpty()) {
            fault(name, "is not known here");
        } else if (texts.put(name, text) != null) {
            fault(name, "is there twice");
        } else {
            value(known.get(), text);
        }
    }

    private void value(Parameter<?> parameter, String text) {
        var problem = WellFormed.problemOf(text);
        if (problem.isPresent()) {
            fault(parameter.name(), problem.get());
            return;
        }
        if (!parameter.offers(text)) {
            fault(parameter.name(), "must be one of " + String.join(", ", parameter.choices()));
            return;
        }
        try {
            values.put(parameter.name(), Scalar.parse(parameter.type(), text));
        } catch (InvalidValue invalid) {
            fault(parameter.name(), invalid.getMessage());
        }
    }

    private void fault(String name, String detail) {
        if (faults.size() < MOST_FAULTS) {
            boolean showable = !name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && WellFormed.problemOf(name).isEmpty();
            faults.add(
                    new Refusal.Fault(showable ? "/" + name.replace("~", "~0").replace("/", "~1") : "", detail));
        }
    }

    private static String decoded(String encoded) throws CharacterCodingException {
        // Latin-1 first: it keeps every byte, so that malformed UTF-8 can be told from a replacement character.
        byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
