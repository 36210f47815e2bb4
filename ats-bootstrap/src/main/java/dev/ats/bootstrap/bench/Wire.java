package dev.ats.bootstrap.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One connection that is kept alive, with the few bytes of HTTP/1.1 (RFC 9112) that a load needs. The client shares its
 * processors with what it measures: java.net.http would use about as much of them as the server does.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int LONGEST_LINE = 8_192;
    private static final int ROOM = 65_536;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final byte[] line = new byte[LONGEST_LINE];

    Wire(URI server) throws IOException {
        this.socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        this.out = socket.getOutputStream();
        this.in = new BufferedInputStream(socket.getInputStream(), ROOM);
    }

    /** What came back. */
    record Reply(int status, String text) {}

    /** Sends it, and reads the answer whole. */
    Reply send(Request request) throws IOException {
        out.write(request.text().getBytes(StandardCharsets.UTF_8));
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26)) {
                chunked = true;
            }
        }
        return new Reply(status, new String(chunked ? chunks() : exactly(length), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new BenchFailed("a connection cannot be closed: " + e.getMessage(), e);
        }
    }

    private byte[] chunks() throws IOException {
        byte[] body = new byte[0];
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            byte[] longer = Arrays.copyOf(body, body.length + size);
            System.arraycopy(exactly(size), 0, longer, body.length, size);
            body = longer;
            line();
        }
        line();
        return body;
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ended early");
        }
        return bytes;
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || length == line.length) {
                throw new EOFException("no answer");
            }
            line[length++] = (byte) next;
        }
        return new String(line, 0, length - 1, StandardCharsets.ISO_8859_1);
    }
}
