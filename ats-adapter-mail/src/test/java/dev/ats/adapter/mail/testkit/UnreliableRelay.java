package dev.ats.adapter.mail.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An SMTP server on loopback that fails in the ways that servers do, as its mood for a recipient is. Thread-safe. */
public final class UnreliableRelay implements AutoCloseable {

    /** How it treats a mail. */
    public enum Mood {
        TAKES,
        /** Says 451 to the recipient. */
        PUTS_OFF,
        /** Says 550 to the recipient. */
        REFUSES,
        /** Says 554 to the content. */
        REFUSES_CONTENT,
        /** Closes the connection in the middle of the mail. */
        DROPS,
        /** Takes the mail, and closes the connection before it says so. */
        TAKES_AND_DROPS,
        /** Takes the content and says nothing any more, until it is closed. */
        HANGS,
        /** Says a byte now and then, and never a whole answer. */
        DRIPS
    }

    /** A mail it has taken, whether it said so or not. */
    public record Taken(String recipient, String text) {

        /** The value of its first header of that name, or nothing. */
        public String header(String name) {
            return text.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Map<Mood, AtomicInteger> shown = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Function<String, Mood> mood;

    private UnreliableRelay(ServerSocket server, Function<String, Mood> mood) {
        this.server = server;
        this.mood = mood;
    }

    /** Starts one on any free port. */
    public static UnreliableRelay start(Function<String, Mood> mood) {
        try {
            UnreliableRelay relay =
                    new UnreliableRelay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), mood);
            relay.elsewhere(relay::listen);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return server.getLocalPort();
    }

    /** Treats mails so from now on, by recipient. */
    public void mood(Function<String, Mood> now) {
        this.mood = now;
    }

    /** What it has taken, in order. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** How often it was in that mood. */
    public int times(Mood one) {
        return shown.getOrDefault(one, new AtomicInteger()).get();
    }

    @Override
    public void close() {
        closed.countDown();
        quietly(server);
        open.forEach(UnreliableRelay::quietly);
    }

    private void listen() {
        while (true) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                elsewhere(() -> serve(socket));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            say(out, "220 relay");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                switch (command) {
                    case "RCPT" -> {
                        recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                        say(out, toRecipient(mood.apply(recipient)));
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        if (!content(recipient, in, out)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 relay");
                }
            }
        } catch (IOException gone) {
            // Whoever called has had enough.
        } finally {
            open.remove(socket);
        }
    }

    private String toRecipient(Mood one) {
        return switch (one) {
            case PUTS_OFF -> show(one, "451 4.7.1 <somebody@private.example> come back later");
            case REFUSES -> show(one, "550 5.1.1 <somebody@private.example> is nobody here");
            default -> "250 ok";
        };
    }

    /** Whether the connection goes on. */
    private boolean content(String recipient, BufferedReader in, OutputStream out) throws IOException {
        Mood one = mood.apply(recipient);
        if (one == Mood.DROPS) {
            in.readLine();
            show(one, "");
            return false;
        }
        String text = in.lines().takeWhile(line -> !line.equals(".")).collect(Collectors.joining("\n"));
        switch (one) {
            case TAKES, TAKES_AND_DROPS -> taken.add(new Taken(recipient, text));
            default -> {
                // not taken
            }
        }
        show(one, "");
        switch (one) {
            case HANGS -> await();
            case DRIPS -> drip(out);
            case REFUSES_CONTENT -> say(out, "554 5.6.0 not this");
            case TAKES -> say(out, "250 2.0.0 taken");
            default -> {
                return false;
            }
        }
        return one == Mood.TAKES || one == Mood.REFUSES_CONTENT;
    }

    private void drip(OutputStream out) throws IOException {
        out.write("250-".getBytes(StandardCharsets.US_ASCII));
        while (closed.getCount() > 0) {
            out.write('x');
            out.flush();
            LockSupport.parkNanos(50_000_000);
        }
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String show(Mood one, String line) {
        shown.computeIfAbsent(one, none -> new AtomicInteger()).incrementAndGet();
        return line;
    }

    private void elsewhere(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void quietly(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
