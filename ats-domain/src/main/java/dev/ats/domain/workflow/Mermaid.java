package dev.ats.domain.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes a workflow as a Mermaid state diagram (https://mermaid.js.org/syntax/stateDiagram.html). */
final class Mermaid<S> {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern ALIAS = Pattern.compile("state_[0-9]+");
    private static final Set<String> RESERVED = Set.of(
            "accdescr",
            "acctitle",
            "as",
            "class",
            "classdef",
            "click",
            "default",
            "direction",
            "end",
            "href",
            "note",
            "scale",
            "state",
            "statediagram",
            "style");
    private static final String UNSAFE = "#;:\"{}<>%\\[]";

    private final Collection<S> starts;
    private final Collection<S> finals;
    private final Collection<S> states;
    private final List<Move<S>> moves;
    private final Function<? super S, String> writing;
    private final Map<S, String> ids = new HashMap<>();
    private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

    private Mermaid(
            Collection<S> starts,
            Collection<S> finals,
            Collection<S> states,
            List<Move<S>> moves,
            Function<? super S, String> writing) {
        this.starts = starts;
        this.finals = finals;
        this.states = states;
        this.moves = moves;
        this.writing = writing;
    }

    static <S> Mermaid<S> of(Workflow<S, ?> workflow, Function<? super S, String> writing) {
        List<S> finals = workflow.states().stream().filter(workflow::isFinal).toList();
        return new Mermaid<>(List.of(workflow.start()), finals, workflow.states(), workflow.moves(), writing);
    }

    /** A picture of what may have problems: states that no one has declared are in it, too. */
    static <S> Mermaid<S> of(Draft<S, ?> draft) {
        Set<S> states = new LinkedHashSet<>(draft.states);
        List<Move<S>> moves = new ArrayList<>();
        for (Move<S> move : draft.moves()) {
            states.add(move.from());
            states.add(move.to());
        }
        states.forEach(state ->
                draft.moves().stream().filter(move -> move.from().equals(state)).forEach(moves::add));
        return new Mermaid<>(draft.starts, draft.finals, states, moves, draft.writing);
    }

    String text() {
        states.forEach(this::name);
        starts.forEach(start -> line("[*] --> " + ids.get(start)));
        moves.forEach(this::draw);
        states.stream().filter(finals::contains).forEach(state -> line(ids.get(state) + " --> [*]"));
        return text.toString();
    }

    private void name(S state) {
        String written = writing.apply(state);
        if (isPlain(written) && !ids.containsValue(written)) {
            ids.put(state, written);
            return;
        }
        String alias = "state_" + (ids.size() + 1);
        ids.put(state, alias);
        line("state \"" + escaped(written) + "\" as " + alias);
    }

    private void draw(Move<S> move) {
        String guards = move.isGuarded() ? " [" + escaped(String.join(", ", move.guards())) + "]" : "";
        line(ids.get(move.from()) + " --> " + ids.get(move.to()) + " : " + escaped(move.name()) + guards);
    }

    private void line(String content) {
        text.append("    ").append(content).append('\n');
    }

    private static boolean isPlain(String written) {
        return PLAIN.matcher(written).matches()
                && !ALIAS.matcher(written).matches()
                && !RESERVED.contains(written.toLowerCase(Locale.ROOT));
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (UNSAFE.indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return escaped.toString();
    }
}
