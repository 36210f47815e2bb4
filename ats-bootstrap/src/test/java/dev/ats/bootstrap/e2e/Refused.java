package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** What every refusal has to look like on the wire. */
final class Refused {

    private Refused() {}

    /** It is that refusal, and says so as a problem document. */
    static void with(Client.Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(status);
        assertThat(reply.text("code")).as(reply.raw().body()).isEqualTo(code);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("request_id")).isNotEmpty().isEqualTo(reply.header("X-Request-Id"));
        assertThat(reply.body().path("status").asInt()).isEqualTo(status);
        assertThat(reply.text("type")).isNotEmpty();
        assertThat(reply.text("title")).isNotEmpty();
        assertThat(reply.text("detail")).isNotEmpty();
        assertThat(reply.text("instance")).isNotEmpty();
    }

    /** The same, because of that one field, header or parameter. */
    static void with(Client.Reply reply, int status, String code, String pointer) {
        with(reply, status, code);
        assertThat(StreamSupport.stream(reply.body().path("errors").spliterator(), false))
                .as(reply.raw().body())
                .extracting((JsonNode error) -> error.path("pointer").asText())
                .containsExactly(pointer);
    }
}
