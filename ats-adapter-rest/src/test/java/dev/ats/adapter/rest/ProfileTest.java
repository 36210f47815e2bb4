package dev.ats.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ats.application.access.ChangeProfile;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Phone;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say of themselves, over HTTP. */
class ProfileTest {

    private static final String ME = "/api/v1/auth/me";

    private Running running;

    @BeforeEach
    void start() {
        running = Running.canned();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void changesOnlyWhatIsNamedOfWhoeverAsks() {
        Running.Got got = change("{\"phone\": \"+33 1 23 45 67 89\"}").send();

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.json().path("id").asText()).isEqualTo(Canned.RECRUITER.toString());
        assertThat(got.json().path("phone").asText()).isEqualTo("+33 1 23 45 67 89");
        assertThat(running.canned.asked(ChangeProfile.class))
                .isEqualTo(new ChangeProfile(Canned.RECRUITER, null, new Phone("+33 1 23 45 67 89")));
        change("{\"full_name\": \"Rosa R.\"}").send();
        assertThat(running.canned.asked(ChangeProfile.class))
                .isEqualTo(new ChangeProfile(Canned.RECRUITER, new Name("Rosa R."), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"phone\": null}",
                "{\"phone\": \"\"}",
                "{\"phone\": \"call me\"}",
                "{\"full_name\": null}",
                "{\"full_name\": \"Rosa\", \"email\": \"other@example.com\"}"
            })
    void refusesWhatSaysNothingOrTooMuch(String body) {
        Running.Got got = change(body).send();

        assertThat(got.status()).isEqualTo(400);
        assertThat(got.json().path("code").asText()).isEqualTo("invalid_body");
        assertThat(running.canned.asked).doesNotContainKey(ChangeProfile.class);
    }

    @Test
    void isForThoseWhoAreSignedIn() {
        Running.Got got = running.ask("PATCH", ME, BodyPublishers.ofString("{\"full_name\": \"Rosa\"}"))
                .json()
                .send();

        assertThat(got.status()).isEqualTo(401);
    }

    @Test
    void showsANumberThatWasNeverSaidAsNull() {
        JsonNode account = running.get(ME).signedIn().send().json().path("account");

        assertThat(account.has("phone")).isTrue();
        assertThat(account.path("phone").isNull()).isTrue();
    }

    private Running.Ask change(String body) {
        return running.ask("PATCH", ME, BodyPublishers.ofString(body)).json().signedIn();
    }
}
