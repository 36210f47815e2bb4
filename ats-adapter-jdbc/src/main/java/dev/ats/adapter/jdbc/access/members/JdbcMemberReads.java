package dev.ats.adapter.jdbc.access.members;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Sight;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.members.MemberReads;
import dev.ats.application.access.members.MemberView;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.Paging;
import dev.ats.application.kernel.Place;
import dev.ats.application.kernel.Visibility;

/** Members as rows, to look at, as far as they are seen. */
public final class JdbcMemberReads implements MemberReads {

    private static final Sql LIST = Sql.of("select " + MemberRow.COLUMNS + MemberRow.FROM + """
             and (:sees_all or m.account_id = any(:staff)) and m.account_id < :after
            order by m.account_id desc limit :most""");

    private final JdbcUnitsOfWork units;

    public JdbcMemberReads(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Page<MemberView> list(Paging paging, Visibility visibility) {
        Bound query = Sight.of(visibility).assignmentsInto(LIST.bind()).keyset(paging);
        return Page.of(units.current().list(query, MemberRow::view), paging.limit(), member -> Place.of(member.id()));
    }
}
