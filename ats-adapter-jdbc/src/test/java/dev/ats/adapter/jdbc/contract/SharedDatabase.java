package dev.ats.adapter.jdbc.contract;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsPorts;
import dev.ats.application.testkit.contract.Inspection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One database for all contracts, which work in organizations of their own; it goes with its server. */
final class SharedDatabase {

    private static final AtsDatabase DATABASE = AtsDatabase.create();

    static final AtsPorts PORTS = DATABASE.ports(() -> Instant.now().truncatedTo(ChronoUnit.MICROS), AtsDatabase.ids());

    static final Inspection INSPECTION = DATABASE.inspection();

    private SharedDatabase() {}
}
