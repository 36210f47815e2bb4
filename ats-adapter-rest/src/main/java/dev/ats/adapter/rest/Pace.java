package dev.ats.adapter.rest;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives a body ten seconds, and beyond that as long as it takes at 1 KiB a second. Who sends more slowly is told so, at
 * the next byte; who sends nothing at all is found by the connection's own timeout. Nobody waits for either.
 */
final class Pace extends Handler.Wrapper {

    private static final long GRACE = TimeUnit.SECONDS.toNanos(10);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long BYTES_A_SECOND = 1024;

    private final LongSupplier nanos;

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request.getLength() == 0 ? request : new Paced(request), response, callback);
    }

    /** Whether so much in so many nanoseconds is too little. */
    static boolean isTooSlow(long elapsed, long bytes) {
        return elapsed > GRACE + bytes * SECOND / BYTES_A_SECOND;
    }

    private final class Paced extends Request.Wrapper {

        private final long began = nanos.getAsLong();
        private long bytes;
        private boolean late;

        Paced(Request request) {
            super(request);
        }

        @Override
        public void demand(Runnable whenThere) {
            if (isTooSlow(nanos.getAsLong() - began, bytes)) {
                late = true;
                whenThere.run();
            } else {
                super.demand(whenThere);
            }
        }

        @Override
        public Content.Chunk read() {
            if (late) {
                return Content.Chunk.from(new TimeoutException("the body comes too slowly"));
            }
            Content.Chunk chunk = super.read();
            if (chunk != null) {
                bytes += chunk.remaining();
            }
            return chunk;
        }
    }
}
