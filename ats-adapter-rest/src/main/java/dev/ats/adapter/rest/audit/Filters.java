package dev.ats.adapter.rest.audit;

import dev.ats.adapter.rest.json.Scalar;
import dev.ats.adapter.rest.problems.Problem;
import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import dev.ats.adapter.rest.routes.Parameter;
import dev.ats.adapter.rest.routes.Request;
import dev.ats.application.audit.JournalFilter;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Ref;
import dev.ats.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what of the journal is asked for; what can match nothing, because there is no such thing, is refused. */
final class Filters {

    static final Parameter<String> ACTOR = new Parameter<>(
            "actor", String.class, "Only what they did: an account's id, public, key:id, or system:purpose.");
    static final Parameter<String> OBJECT =
            new Parameter<>("object", String.class, "Only what was done to that: an id, or kind:id.");
    static final Parameter<String> ACTION = new Parameter<>(
            "action",
            String.class,
            "Only that: a permission such as application.move, or all of a resource such as application.");
    static final Parameter<Instant> FROM = new Parameter<>("from", Instant.class, "Only what was done then or later.");
    static final Parameter<Instant> TO = new Parameter<>("to", Instant.class, "Only what was done before then.");

    private static final Pattern NO_PERSON =
            Pattern.compile("system:\\S{1,90}|key:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Request<?> request;
    private final List<Refusal.Fault> faults = new ArrayList<>();

    private Filters(Request<?> request) {
        this.request = request;
    }

    /** @throws Refused naming every parameter that cannot be */
    static JournalFilter of(Request<?> request) {
        return new Filters(request).read();
    }

    private JournalFilter read() {
        Author actor = read(ACTOR, Filters::actor);
        Ref.Kind kind = read(OBJECT, Filters::kind);
        UUID object = faults.stream().noneMatch(fault -> fault.pointer().equals("/object"))
                ? read(OBJECT, Filters::object)
                : null;
        Set<Permission> actions = read(ACTION, Filters::actions);
        Instant from = request.parameter(FROM);
        Instant to = request.parameter(TO);
        if (from != null && to != null && from.isAfter(to)) {
            faults.add(new Refusal.Fault("/from", "must not be after to"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(Problem.of(WireProblems.INVALID_PARAMETER, faults));
        }
        return new JournalFilter(actor, kind, object, actions == null ? Set.of() : actions, from, to);
    }

    private <T> T read(Parameter<String> parameter, Function<String, T> reading) {
        String text = request.parameter(parameter);
        try {
            return text == null ? null : reading.apply(text);
        } catch (InvalidValue invalid) {
            faults.add(new Refusal.Fault("/" + parameter.name(), invalid.getMessage()));
            return null;
        }
    }

    private static Author actor(String text) {
        if (text.equals(Author.PUBLIC.label())) {
            return Author.PUBLIC;
        }
        if (NO_PERSON.matcher(text).matches()) {
            return new Author(text);
        }
        try {
            return Author.account(new AccountId(Scalar.uuid(text)));
        } catch (InvalidValue none) {
            throw new InvalidValue("must be an account's id, public, or system:purpose");
        }
    }

    private static Ref.Kind kind(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? null : Scalar.parse(Ref.Kind.class, text.substring(0, colon));
    }

    private static UUID object(String text) {
        return Scalar.uuid(text.substring(text.indexOf(':') + 1));
    }

    private static Set<Permission> actions(String text) {
        String resource = text.endsWith(".") ? text : text + ".";
        Set<Permission> actions = Arrays.stream(Permission.values())
                .filter(permission ->
                        permission.code().equals(text) || permission.code().startsWith(resource))
                .collect(Collectors.toUnmodifiableSet());
        if (actions.isEmpty()) {
            throw new InvalidValue("must be a permission, or the resource of some");
        }
        return actions;
    }
}
