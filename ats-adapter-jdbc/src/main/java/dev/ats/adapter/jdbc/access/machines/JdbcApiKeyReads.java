package dev.ats.adapter.jdbc.access.machines;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.machines.ApiKeyReads;
import dev.ats.application.access.machines.ApiKeyView;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;

/** Keys as rows, to look at. */
public final class JdbcApiKeyReads implements ApiKeyReads {

    private static final Sql LIST = Sql.of("select " + ApiKeyRow.COLUMNS + """
            , k.used_at from api_keys k
            where k.organization_id = organization() and k.revoked_at is null and :sees_all and k.id < :after
            order by k.id desc limit :most""");

    private final JdbcUnitsOfWork units;

    public JdbcApiKeyReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Page<ApiKeyView> list(Paging paging, Visibility visibility) {
        Bound query = LIST.bind().truth("sees_all", Sight.of(visibility).all()).keyset(paging);
        return Page.of(
                units.current().list(query, row -> new ApiKeyView(ApiKeyRow.read(row), row.instant("used_at"))),
                paging.limit(),
                view -> Place.of(view.key().id()));
    }
}
