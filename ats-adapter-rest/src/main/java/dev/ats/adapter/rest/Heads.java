package dev.ats.adapter.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the head of a request has begun to arrive and is not there after twenty seconds: the
 * connection's own timeout starts anew with every byte. Looks once a second, and holds no thread.
 */
final class Heads extends Handler.Wrapper {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final long EVERY_MILLIS = 1000;

    private final LongSupplier nanos;
    private final Set<Connection> busy = ConcurrentHashMap.newKeySet();
    private final Map<Connection, Long> finished = new ConcurrentHashMap<>();
    private Map<Connection, Begun> begun = Map.of();
    private volatile Scheduler.Task next;

    Heads(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A head of which something has come: after so many bytes of what was there before it, and when that was seen. */
    private record Begun(long after, long since) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        busy.add(connection);
        Request.addCompletionListener(request, failure -> {
            finished.put(connection, connection.getBytesIn());
            busy.remove(connection);
        });
        return super.handle(request, response, callback);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        schedule();
    }

    @Override
    protected void doStop() throws Exception {
        Scheduler.Task last = next;
        if (last != null) {
            last.cancel();
        }
        super.doStop();
    }

    private void schedule() {
        next = getServer().getScheduler().schedule(this::look, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        Map<Connection, Begun> still = new HashMap<>();
        Set<Connection> open = ConcurrentHashMap.newKeySet();
        for (Connector connector : getServer().getConnectors()) {
            for (EndPoint endPoint : connector.getConnectedEndPoints()) {
                Connection connection = endPoint.getConnection();
                if (connection != null) {
                    open.add(connection);
                    look(endPoint, connection, still);
                }
            }
        }
        begun = still;
        finished.keySet().retainAll(open);
        busy.retainAll(open);
        if (isRunning()) {
            schedule();
        }
    }

    private void look(EndPoint endPoint, Connection connection, Map<Connection, Begun> still) {
        long after = finished.getOrDefault(connection, 0L);
        if (busy.contains(connection) || connection.getBytesIn() <= after) {
            return;
        }
        Begun before = begun.get(connection);
        Begun now = before != null && before.after() == after ? before : new Begun(after, nanos.getAsLong());
        if (nanos.getAsLong() - now.since() > PATIENCE) {
            endPoint.close();
        } else {
            still.put(connection, now);
        }
    }
}
