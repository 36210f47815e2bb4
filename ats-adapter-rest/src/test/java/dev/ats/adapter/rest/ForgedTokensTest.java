package dev.ats.adapter.rest;

import static dev.ats.adapter.rest.Forgery.NOW;
import static dev.ats.adapter.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import dev.ats.adapter.rest.authentication.Authentication;
import dev.ats.application.access.sessions.IdentifySession;
import dev.ats.domain.shared.Refusal;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no token of ours is refused alike, whatever is wrong with it, and before anybody is asked about it. */
class ForgedTokensTest {

    private static final ECKey FOREIGN = OwnKeys.generated("now");
    private static final String GOOD = new Forgery().signed();

    private final Canned canned = new Canned();
    private final Authentication bearer = Running.bearer(canned);

    static Stream<Forged> forged() throws JOSEException, GeneralSecurityException {
        return Forged.all();
    }

    @ParameterizedTest
    @MethodSource("forged")
    void isRefusedAndNobodyIsAsked(Forged forged) {
        assertThat(code("Bearer " + forged.token())).isEqualTo("invalid_access_token");
        assertThat(canned.asked).isEmpty();
    }

    @Test
    void areManyAndAllOfThemDifferent() throws JOSEException, GeneralSecurityException {
        assertThat(forged().map(Forged::what)).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(forged().map(Forged::token)).doesNotContain(GOOD);
    }

    @Test
    void wouldBeBelievedIfNothingWereWrong() {
        assertThat(code("Bearer " + GOOD)).isEqualTo("believed");
        assertThat(code("bearer " + new Forgery().without("org").signed())).isEqualTo("believed");
        assertThat(code("BEARER " + new Forgery().claim("nbf", NOW + 60).signed()))
                .isEqualTo("believed");
        assertThat(code("Bearer " + new Forgery().header("kid", "\"before\"").signed(OwnKeys.BEFORE)))
                .isEqualTo("believed");
        assertThat(canned.asked).containsOnlyKeys(IdentifySession.class);
    }

    @ParameterizedTest
    @MethodSource("presentations")
    void isRefusedHoweverATokenIsPresentedWrongly(List<String> lines) {
        assertThat(codeOf(lines)).isEqualTo("invalid_access_token");
        assertThat(canned.asked).isEmpty();
    }

    static Stream<List<String>> presentations() {
        return Stream.of(
                List.of(""),
                List.of("Bearer"),
                List.of("Bearer "),
                List.of(GOOD),
                List.of("Bearer  " + GOOD),
                List.of("Bearer\t" + GOOD),
                List.of(" Bearer " + GOOD),
                List.of("Bearer " + GOOD + " "),
                List.of("Bearer " + GOOD + "\u0000"),
                List.of("Bearer " + GOOD + "\n"),
                List.of("Bearer: " + GOOD),
                List.of("Basic " + GOOD),
                List.of("JWT " + GOOD),
                List.of("Bearer " + GOOD, "Bearer " + GOOD),
                List.of("Bearer " + GOOD + ", Bearer " + GOOD),
                List.of("Bearer " + "x".repeat(20_000)));
    }

    @Test
    void isToldOverHttpThatTheTokenIsNotGood() {
        try (Running running = Running.of(canned, canned.table(), bearer)) {
            Running.Got got = running.get("/api/v1/auth/me")
                    .with("Authorization", "Bearer " + new Forgery().signed(FOREIGN))
                    .send();

            assertProblem(got, 401, "invalid_access_token");
            assertThat(got.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
            assertThat(got.text()).doesNotContain("kid", "signature");
        }
    }

    private String code(String line) {
        return codeOf(List.of(line));
    }

    private String codeOf(List<String> lines) {
        return bearer.whoAsks(name -> name.equals("Authorization") ? lines : List.of())
                .fold(who -> "believed", Refusal::code);
    }
}
