package dev.ats.bootstrap.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ats.bootstrap.passwords.Argon2Passwords;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whoever asks: admins of the first organization, and candidates; each signed in once, as anybody would. */
final class People {

    private static final String PASSWORD = "correct horse battery staple";
    private static final int ADMINS = 16;
    private static final int CANDIDATES = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> admins;
    private final List<String> candidates;

    private People(List<String> admins, List<String> candidates) {
        this.admins = admins;
        this.candidates = candidates;
    }

    /** Puts them into an empty database. */
    static void settle(Ledger ledger) {
        String hash = Argon2Passwords.onThisMachine().prepared(NewPassword.of(new Password(PASSWORD)))
                        instanceof NewPassword.Hashed hashed
                ? hashed.hash().phc()
                : "";
        ledger.run("people.sql", Map.of("bench.hash", hash));
    }

    /** Signs them in. */
    static People signedIn(URI server) {
        try (Wire wire = new Wire(server)) {
            return new People(signedIn(wire, "admin", ADMINS), signedIn(wire, "candidate", CANDIDATES));
        } catch (IOException e) {
            throw new BenchFailed("nobody can sign in: " + e.getMessage(), e);
        }
    }

    /** The token of an admin; numbers beyond the last begin again. */
    String admin(int number) {
        return admins.get(number % ADMINS);
    }

    /** The token of a candidate; numbers beyond the last begin again. */
    String candidate(int number) {
        return candidates.get(number % CANDIDATES);
    }

    /** Asks to be signed in. */
    static Request signIn(int number) {
        return signIn(number % 2 == 0 ? "admin" : "candidate", 1 + number / 2 % ADMINS);
    }

    private static Request signIn(String part, int number) {
        return Request.post(
                "/auth/login",
                null,
                "{\"email\": \"" + part + number + "@bench.example\", \"password\": \"" + PASSWORD + "\"}",
                200);
    }

    private static List<String> signedIn(Wire wire, String part, int many) throws IOException {
        List<String> tokens = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            Wire.Reply reply = wire.send(signIn(part, number));
            if (reply.status() != 200) {
                throw new BenchFailed("signing in was answered " + reply.status() + ": " + reply.text());
            }
            tokens.add(token(reply));
        }
        return tokens;
    }

    private static String token(Wire.Reply reply) throws JsonProcessingException {
        return JSON.readTree(reply.text()).path("access_token").asText();
    }
}
