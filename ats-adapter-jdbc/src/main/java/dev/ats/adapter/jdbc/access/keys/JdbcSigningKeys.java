package dev.ats.adapter.jdbc.access.keys;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.keys.NewSigningKeys;
import dev.ats.application.access.keys.SigningKey;
import dev.ats.application.access.keys.SigningKeys;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import java.util.List;

/** Signing keys as rows, for the product itself only. */
public final class JdbcSigningKeys implements SigningKeys, NewSigningKeys {

    private static final Sql ALL = Sql.of("""
            select id, public_key, wrapped, made_at from signing_keys order by made_at desc, id desc""");
    private static final Sql ADD = Sql.of("""
            insert into signing_keys (id, public_key, wrapped, made_at) values (:id, :public_key, :wrapped, :made_at)""");

    private final JdbcUnitsOfWork units;

    public JdbcSigningKeys(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public List<SigningKey> all(Visibility visibility) {
        return isSystem(visibility) ? units.current().list(ALL.bind(), JdbcSigningKeys::read) : List.of();
    }

    @Override
    public Saving saving(SigningKey key) {
        Bound add = ADD.bind()
                .uuid("id", key.id())
                .text("public_key", key.publicKey())
                .text("wrapped", key.wrapped())
                .instant("made_at", key.madeAt());
        return JdbcSaving.of(Rank.SIGNING_KEYS.write(key.id(), add));
    }

    private static boolean isSystem(Visibility visibility) {
        return visibility.fold(member -> false, own -> false, () -> false, () -> true);
    }

    private static SigningKey read(Row row) {
        return new SigningKey(row.uuid("id"), row.text("public_key"), row.text("wrapped"), row.instant("made_at"));
    }
}
