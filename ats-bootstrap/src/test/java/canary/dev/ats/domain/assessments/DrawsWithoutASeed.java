package canary.dev.ats.domain.assessments;

import java.util.Random;

/** Offends: who draws a test has to record the seed. */
final class DrawsWithoutASeed {
    int draw() {
        return new Random().nextInt(6);
    }
}
