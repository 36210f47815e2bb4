package dev.ats.adapter.rest.routes;

import static java.util.Objects.requireNonNull;

import dev.ats.application.kernel.StoredReply;
import java.util.Map;

/**
 * What a request is served: a whole reply, or the head of one with a download to follow. To be closed once it has been
 * sent.
 *
 * @param download what follows, or null when the reply is whole
 * @param afterwards what is to be done then
 */
public record Served(StoredReply reply, Download download, Runnable afterwards) implements AutoCloseable {

    public Served {
        requireNonNull(reply, "reply");
        requireNonNull(afterwards, "afterwards");
    }

    /** That, and nothing else. */
    public static Served whole(StoredReply reply) {
        return new Served(reply, null, () -> {});
    }

    /** 200 with a file of that type, under that name. */
    public static Served file(String mediaType, String name, Download download) {
        Map<String, String> headers =
                Map.of("Content-Type", mediaType, "Content-Disposition", "attachment; filename=\"" + name + "\"");
        return new Served(new StoredReply(200, headers, new byte[0]), download, () -> {});
    }

    /** Whether there is nothing to follow. */
    public boolean isWhole() {
        return download == null;
    }

    Served then(Runnable next) {
        return new Served(reply, download, next);
    }

    @Override
    public void close() {
        afterwards.run();
    }
}
