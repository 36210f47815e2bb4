package dev.ats.adapter.rest;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses a body that is announced as too large. What is not much too large is let run out first, without a thread: a
 * connection that is closed on somebody who is still sending takes the answer with it.
 */
final class Announced extends Handler.Wrapper {

    private static final int TIMES_DRAINED = 16;

    private final long most;

    Announced(long most) {
        this.most = most;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = request.getLength();
        if (length <= most) {
            return super.handle(request, response, callback);
        }
        if (length > TIMES_DRAINED * most) {
            refuse(request, response, callback);
        } else {
            Content.Source.consumeAll(
                    request, Callback.from(() -> refuse(request, response, callback), callback::failed));
        }
        return true;
    }

    private static void refuse(Request request, Response response, Callback callback) {
        Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
    }
}
