package dev.ats.application.kernel;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Actor;
import java.util.function.Function;

/**
 * One request to run a command: who asks, what for, and what makes repeating it harmless.
 *
 * @param key makes a repetition answer like the first success; {@link RequestKey#NONE} where none was given
 * @param requestId ties journal and log to the request
 * @param render turns the result into the reply that is stored under the key, in the same commit
 */
public record Call<C extends Command<R>, R>(
        Actor actor, C command, RequestKey key, String requestId, Function<? super R, StoredReply> render) {

    public Call {
        requireNonNull(actor, "actor");
        requireNonNull(command, "command");
        requireNonNull(key, "key");
        requireNonNull(requestId, "requestId");
        requireNonNull(render, "render");
    }

    /** A call from inside the same JVM, which needs no key. */
    public static <C extends Command<R>, R> Call<C, R> of(Actor actor, C command) {
        return new Call<>(actor, command, RequestKey.NONE, "in-process", result -> StoredReply.EMPTY);
    }

    Call<C, R> with(C prepared) {
        return new Call<>(actor, prepared, key, requestId, render);
    }
}
