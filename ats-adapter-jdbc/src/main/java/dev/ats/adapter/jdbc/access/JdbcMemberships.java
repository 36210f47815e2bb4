package dev.ats.adapter.jdbc.access;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.Memberships;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.Change;

/** Memberships as rows of their organization. */
public final class JdbcMemberships implements Memberships {

    private static final Sql ADD = Sql.of("""
            insert into memberships (organization_id, account_id, roles, status, title, joined_at, version)
            values (:organization, :account, :roles, :status, :title, :joined_at, :version)""");
    private static final Sql CHANGE = Sql.of("""
            with changed as (
              update memberships set roles = :roles, status = :status, title = :title, version = :version
              where organization_id = :organization and account_id = :account and version = :seen
              returning 1)
            select exactly_one((select count(*) from changed))""");

    @Override
    public Saving saving(Change<Membership> change) {
        Membership.State state = change.next().state();
        Bound write = state.version() == 1
                ? ADD.bind().instant("joined_at", state.joinedAt())
                : CHANGE.bind().number("seen", state.version() - 1);
        write.id("organization", state.organization())
                .id("account", state.account())
                .texts(
                        "roles",
                        state.roles().stream().map(RoleName::value).sorted().toList())
                .word("status", state.status())
                .text("title", state.title())
                .number("version", state.version());
        return JdbcSaving.of(change.events(), Rank.MEMBERSHIPS.write(state.account(), write));
    }
}
