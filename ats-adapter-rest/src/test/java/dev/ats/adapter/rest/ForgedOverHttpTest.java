package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import dev.ats.adapter.rest.Running.Got;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no token of ours opens nothing, and makes the server ask nobody: somebody listens where it points to. */
class ForgedOverHttpTest {

    private static final ECKey FOREIGN = OwnKeys.generated("foreign");
    private static final String ME = "/api/v1/auth/me";

    private static final ConcurrentLinkedQueue<Socket> CALLS = new ConcurrentLinkedQueue<>();

    private static ServerSocket lure;
    private static Running running;

    @BeforeAll
    static void start() {
        Canned canned = new Canned();
        running = Running.of(canned, canned.table(), Running.bearer(canned));
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
        assertThat(CALLS).as("calls from the server").isEmpty();
        // Whoever calls is heard: otherwise nothing was proved.
        try (Socket call = new Socket(lure.getInetAddress(), lure.getLocalPort())) {
            CompletableFuture<Void> heard = CompletableFuture.runAsync(ForgedOverHttpTest::awaitCall);
            assertThat(heard.orTimeout(20, TimeUnit.SECONDS)).succeedsWithin(20, TimeUnit.SECONDS);
            assertThat(call.isConnected()).isTrue();
        } finally {
            lure.close();
        }
    }

    /** All that a header can carry. */
    static Stream<Forged> forged() throws JOSEException, GeneralSecurityException, IOException {
        return Stream.concat(Forged.all(), pointing(lure()))
                .filter(one -> one.token().matches("[!-~]*"));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void opensNothing(Forged forged) {
        Got got = running.get(ME)
                .with("Authorization", "Bearer " + forged.token())
                .send();

        assertProblem(got, 401, "invalid_access_token");
        assertThat(got.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(running.canned.asked).isEmpty();
    }

    @Test
    void areMany() throws JOSEException, GeneralSecurityException, IOException {
        assertThat(forged()).hasSizeGreaterThan(150);
    }

    @Test
    void isTooLargeForAnyHeaderWhereItIsSixtyFourKibibytes() {
        Got got = running.get(ME)
                .with("Authorization", "Bearer " + "x".repeat(64 * 1024))
                .send();

        assertProblem(got, 431, "headers_too_large");
    }

    /** Tokens that say where their key is to be had. */
    private static Stream<Forged> pointing(ServerSocket lure) {
        String url = "\"http://127.0.0.1:" + lure.getLocalPort() + "/keys\"";
        return Stream.of("jku", "x5u", "jwk", "kid", "x5t", "iss")
                .flatMap(name -> Stream.of(
                        new Forged(
                                name + " in the header, own key",
                                new Forgery().header(name, url).signed()),
                        new Forged(
                                name + " in the header, foreign key",
                                new Forgery().header(name, url).signed(FOREIGN)),
                        new Forged(
                                name + " alone in the header, foreign key",
                                new Forgery()
                                        .withoutHeader("kid")
                                        .header(name, url)
                                        .signed(FOREIGN)),
                        new Forged(
                                name + " among the claims, foreign key",
                                new Forgery().claim(name, url).signed(FOREIGN))));
    }

    private static ServerSocket lure() throws IOException {
        if (lure == null) {
            lure = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread listening = new Thread(ForgedOverHttpTest::listen, "lure");
            listening.setDaemon(true);
            listening.start();
        }
        return lure;
    }

    private static void listen() {
        try {
            while (true) {
                CALLS.add(lure.accept());
            }
        } catch (IOException closed) {
            // the tests are over
        }
    }

    private static void awaitCall() {
        while (CALLS.isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
