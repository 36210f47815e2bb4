package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many who sign in at once wait for each other, and nobody else waits for them. */
class SignInCrowdTest {

    private static final int CROWD = 64;
    private static final Map<String, String> ADA =
            Map.of("email", "ada@acme.example", "password", "a long way to Tipperary");

    @Test
    void leavesEverybodyElseServed() throws IOException, InterruptedException, ExecutionException {
        try (World world =
                World.empty(Map.of("ATS_ADMIN_EMAIL", ADA.get("email"), "ATS_ADMIN_PASSWORD", ADA.get("password")))) {
            String token = world.nobody().post("/auth/login", ADA).text("access_token");
            Client reader = world.nobody().bearer(token);
            ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
            try {
                List<Future<Integer>> signIns = new ArrayList<>();
                Callable<Integer> signIn =
                        () -> world.nobody().post("/auth/login", ADA).status();
                for (int i = 0; i < CROWD; i++) {
                    signIns.add(crowd.submit(signIn));
                }
                int meanwhile = 0;
                while (signIns.stream().anyMatch(one -> !one.isDone())) {
                    assertThat(reader.get("/jobs").status()).isEqualTo(200);
                    meanwhile++;
                }

                assertThat(meanwhile).as("reads while they sign in").isGreaterThanOrEqualTo(CROWD / 4);
                int through = 0;
                for (Future<Integer> one : signIns) {
                    // Whoever would wait too long for a password to be compared is told to come back.
                    assertThat(one.get()).isIn(200, 503);
                    through += one.get() == 200 ? 1 : 0;
                }
                assertThat(through).isPositive();
            } finally {
                crowd.shutdownNow();
            }
        }
    }
}
