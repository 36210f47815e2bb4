package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Problems.assertDocumented;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.rest.Running.Got;
import dev.ats.adapter.rest.routes.Route;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the content of every request: that it is JSON, is called so, and is not too large. */
class EveryContentTest {

    private static final List<Route<?>> ROUTES =
            RouteTable.of(new Canned().ats()).routes();
    private static final int MIB = 1024 * 1024;

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.canned();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    /** A route, and something sent to it. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Sent(Route<?> route, String what, byte[] bytes) {

        static Sent text(Route<?> route, String text) {
            return new Sent(
                    route,
                    text.length() > 40 ? text.substring(0, 40) + "..." : text,
                    text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return route.name() + " " + what;
        }
    }

    static Stream<Route<?>> routes() {
        return ROUTES.stream();
    }

    static Stream<Route<?>> withBody() {
        return routes().filter(Route::hasBody);
    }

    static Stream<Sent> notJson() {
        return withBody()
                .flatMap(route -> Stream.of(
                        Sent.text(route, "{"),
                        Sent.text(route, "nonsense"),
                        Sent.text(route, " "),
                        Sent.text(route, "{\"a\": 1, \"a\": 1}"),
                        Sent.text(route, "{} {}"),
                        Sent.text(route, "{'a': 1}"),
                        Sent.text(route, "{\"a\": 1,}"),
                        Sent.text(route, "{\"a\": NaN}"),
                        Sent.text(route, "/**/{}"),
                        Sent.text(route, "\ufeff{}"),
                        Sent.text(route, "{\"a\": \"\u0001\"}"),
                        Sent.text(route, "{\"" + "a".repeat(201) + "\": 1}"),
                        Sent.text(route, "[".repeat(65) + "]".repeat(65)),
                        new Sent(route, "UTF-16", "{}".getBytes(StandardCharsets.UTF_16LE)),
                        new Sent(route, "half a character", new byte[] {'{', '"', (byte) 0xc3, '"', '}'}),
                        new Sent(route, "a surrogate in UTF-8", new byte[] {
                            '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'
                        })));
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void refusesWhatIsNoJson(Sent sent) {
        Got got = post(sent.route(), BodyPublishers.ofByteArray(sent.bytes()))
                .json()
                .send();

        assertDocumented(sent.route(), got, 400, "malformed_json");
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void refusesContentOfAnotherKind(Route<?> route) {
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "application/jsonx",
                "application/json; charset=iso-8859-1",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "nonsense")) {
            Got got = post(route, BodyPublishers.ofString(route.example()))
                    .with("Content-Type", type)
                    .send();

            assertDocumented(route, got, 415, "unsupported_media_type");
        }
        Got untyped = post(route, BodyPublishers.ofString(route.example())).send();
        assertDocumented(route, untyped, 415, "unsupported_media_type");
        Got packed = post(route, BodyPublishers.ofString(route.example()))
                .json()
                .with("Content-Encoding", "gzip")
                .send();
        assertDocumented(route, packed, 415, "unsupported_media_type");
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void takesJsonHoweverItsTypeIsWritten(Route<?> route) {
        for (String type :
                List.of("APPLICATION/JSON", "application/json;charset=UTF-8", "application/json; charset=\"utf-8\"")) {
            Got got = post(route, BodyPublishers.ofString(route.example()))
                    .with("Content-Type", type)
                    .send();

            assertThat(got.status()).as(type).isEqualTo(route.success().status());
        }
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void refusesMoreThanOneMebibyteHoweverItIsSent(Route<?> route) {
        byte[] large = ("{\"x\": \"" + "x".repeat(MIB) + "\"}").getBytes(StandardCharsets.UTF_8);

        Got announced = post(route, BodyPublishers.ofByteArray(large)).json().send();
        Got chunked = post(route, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .json()
                .send();

        assertDocumented(route, announced, 413, "body_too_large");
        assertDocumented(route, chunked, 413, "body_too_large");
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void takesExactlyOneMebibyte(Route<?> route) {
        String example = route.example();
        String padded = example + " ".repeat(MIB - example.getBytes(StandardCharsets.UTF_8).length);

        assertThat(post(route, padded).status()).isEqualTo(route.success().status());
    }

    private static Got post(Route<?> route, String body) {
        return Examples.with(running, route, body).send();
    }

    private static Running.Ask post(Route<?> route, BodyPublisher body) {
        return Examples.from(running.ask(route.method().name(), Examples.pathOf(route), body), route);
    }
}
