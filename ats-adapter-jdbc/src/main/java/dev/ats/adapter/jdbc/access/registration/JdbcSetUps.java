package dev.ats.adapter.jdbc.access.registration;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.registration.SetUps;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.sessions.SecretDigest;
import java.util.Optional;

/** Whether the installation has been set up, as the one row of its table. */
public final class JdbcSetUps implements SetUps {

    private static final Sql FIND = Sql.of("select digest, made_at, done_at, version from set_up where one for update");
    private static final Sql OPEN = Sql.of("""
            insert into set_up (digest, made_at, done_at, version) values (:digest, :made_at, :done_at, :version)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update set_up set digest = :digest, made_at = :made_at, done_at = :done_at, version = :version
              where one and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    private final JdbcUnitsOfWork units;

    public JdbcSetUps(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<State> find() {
        return units.current().first(FIND.bind(), JdbcSetUps::read);
    }

    @Override
    public Saving saving(State state) {
        Bound write = state.version() == 1 ? OPEN.bind() : CHANGE.bind().number("seen", state.version() - 1);
        write.text("digest", state.digest())
                .instant("made_at", state.madeAt())
                .instant("done_at", state.doneAt())
                .number("version", state.version());
        return JdbcSaving.of(Rank.SET_UP.write(write));
    }

    private static State read(Row row) {
        return new State(
                row.text("digest", SecretDigest::new),
                row.instant("made_at"),
                row.instant("done_at"),
                row.number("version"));
    }
}
