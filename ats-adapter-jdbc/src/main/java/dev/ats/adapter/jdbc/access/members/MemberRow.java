package dev.ats.adapter.jdbc.access.members;

import static java.util.stream.Collectors.toSet;

import dev.ats.adapter.jdbc.access.AccountRow;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.application.access.members.MemberView;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.MemberStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;

/** A member of the organization entered, with the account, as columns of a query. */
final class MemberRow {

    static final String COLUMNS =
            "m.organization_id, m.roles, m.status, m.title, m.joined_at, m.version, " + AccountRow.COLUMNS;

    static final String FROM = """
             from memberships m join accounts a on a.id = m.account_id
            where m.organization_id = organization()""";

    private MemberRow() {}

    static Membership membership(Row row) {
        return Membership.of(new Membership.State(
                row.id("organization_id", OrganizationId::new),
                row.id("account_id", AccountId::new),
                row.texts("roles", RoleName::new).stream().collect(toSet()),
                row.word("status", MemberStatus.class),
                row.text("title", Name::new),
                row.instant("joined_at"),
                row.number("version")));
    }

    static MemberView view(Row row) {
        Membership.State member = membership(row).state();
        Account.State account = AccountRow.read(row).state();
        return new MemberView(
                account.id(),
                account.fullName(),
                account.email(),
                member.roles(),
                member.status(),
                member.title(),
                member.joinedAt(),
                member.version());
    }
}
