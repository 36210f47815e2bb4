package dev.ats.domain.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A move as it is drawn.
 *
 * @param from the stages it leaves; {@link #EVERY_OPEN_STAGE} stands for every stage that is not final
 * @param roles who may make it, each a role or a permission such as {@code application.reinstate}, any of which is
 *     enough; empty for everybody who may move applications
 * @param guards what must be met besides, as in the {@link MoveGuards catalogue}
 * @param requiresReason whether whoever makes it has to say why
 */
public record MoveDrawing(
        MoveName name, List<String> from, Stage to, List<String> roles, List<String> guards, boolean requiresReason) {

    /** What stands for every open stage among {@link #from}. */
    public static final String EVERY_OPEN_STAGE = "*";

    /** @throws dev.ats.domain.shared.InvalidValue when it leaves what cannot be a stage */
    public MoveDrawing {
        requireNonNull(name, "name");
        from = from.stream()
                .map(one -> one.equals(EVERY_OPEN_STAGE) ? one : new Stage(one).key())
                .toList();
        requireNonNull(to, "to");
        roles = List.copyOf(roles);
        guards = List.copyOf(guards);
    }

    /** A move that everybody who may move applications can make whenever they like. */
    public static MoveDrawing of(String name, String from, String to) {
        return new MoveDrawing(new MoveName(name), List.of(from), new Stage(to), List.of(), List.of(), false);
    }

    /** The same, once these are met, too. */
    public MoveDrawing guardedBy(String... more) {
        return new MoveDrawing(name, from, to, roles, List.of(more), requiresReason);
    }

    /** The same, for holders of any of these roles or permissions only. */
    public MoveDrawing madeBy(String... any) {
        return new MoveDrawing(name, from, to, List.of(any), guards, requiresReason);
    }

    /** The same, which has to be given a reason. */
    public MoveDrawing withReason() {
        return new MoveDrawing(name, from, to, roles, guards, true);
    }

    boolean leavesEveryOpenStage() {
        return from.contains(EVERY_OPEN_STAGE);
    }
}
