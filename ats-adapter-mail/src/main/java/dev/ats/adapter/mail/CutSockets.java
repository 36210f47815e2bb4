package dev.ats.adapter.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/**
 * Makes the sockets of one try, and cuts them when it takes too long: a server that says one byte every now and then
 * never runs into a timeout of reading.
 */
final class CutSockets extends SocketFactory {

    private final List<Socket> made = new ArrayList<>();
    private boolean cut;

    @Override
    public synchronized Socket createSocket() throws IOException {
        if (cut) {
            throw new IOException("too late");
        }
        Socket socket = new Socket();
        made.add(socket);
        return socket;
    }

    synchronized void cut() {
        cut = true;
        made.forEach(CutSockets::close);
    }

    synchronized boolean isCut() {
        return cut;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket that cannot be closed", e);
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("connected with a timeout, or not at all");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostAddress(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        return createSocket(host.getHostAddress(), port);
    }
}
