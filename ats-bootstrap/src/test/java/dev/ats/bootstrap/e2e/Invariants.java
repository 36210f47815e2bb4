package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold in the database after whatever has happened: the same that the benchmark looks at. */
final class Invariants {

    private Invariants() {}

    static void hold(World world) {
        assertThat(world.brokenInvariants()).isEmpty();
    }
}
