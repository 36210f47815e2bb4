package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.application.access.Identity;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an account belongs, as one column: a text for each organization, its id and then the roles held there. */
public final class Belongings {

    /** The column for the account {@code a}, asked by the installation; anybody else sees nothing. */
    public static final String OF_ACCOUNT = """
            array(
                select b.organization_id || ' ' || array_to_string(b.roles, ' ')
                from memberships_of(a.id) b) as belongings""";

    /**
     * The same, asked by the account itself: as much as its door shows, which is all while it has entered nothing. The
     * installation comes last, for whoever runs it.
     */
    static final String OWN = """
            array(
              select b.organization_id || ' ' || array_to_string(b.roles, ' ')
              from (
                select m.organization_id, m.roles, m.joined_at from memberships m
                where m.account_id = a.id and m.status = 'active'
                union all
                select i.id, array['operator'], cast('infinity' as timestamptz)
                from operators o, (values (cast('00000000-0000-0000-0000-000000000000' as uuid))) i(id)
                where o.account_id = a.id and coalesce(organization(), i.id) = i.id) b
              order by b.joined_at, b.organization_id) as belongings""";

    private Belongings() {}

    /** Where it belongs, oldest first. */
    public static List<Identity.In> read(Row row) {
        return row.texts("belongings", Belongings::in);
    }

    private static Identity.In in(String text) {
        String[] words = text.split(" ");
        return new Identity.In(
                new OrganizationId(UUID.fromString(words[0])),
                Stream.of(words).skip(1).map(RoleName::new).collect(Collectors.toSet()));
    }
}
