package dev.ats.adapter.jdbc.access.federation;

import dev.ats.adapter.jdbc.kernel.Bound;
import dev.ats.adapter.jdbc.kernel.JdbcSaving;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Rank;
import dev.ats.adapter.jdbc.kernel.Sql;
import dev.ats.application.access.federation.ExternalIdentities;
import dev.ats.application.access.federation.ExternalIdentityReads;
import dev.ats.application.access.federation.ResolveIdentity;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Visibility;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.access.federation.IdentityLinked;
import dev.ats.domain.access.federation.OrganizationConnected;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What external providers call people and organizations, as rows outside row-level security. */
public final class JdbcExternalIdentities implements ExternalIdentities, ExternalIdentityReads {

    private static final Pattern USUAL_UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Sql ACCOUNT =
            Sql.of("select account_id from external_identities where issuer = :issuer and subject = :subject");
    private static final Sql EXISTS = Sql.of("select 1 as one from organizations where id = :id");
    private static final Sql RESOLVE = Sql.of("""
            select
              (select account_id from external_identities
                where :sees_all and issuer = :issuer and subject = :subject) as account_id,
              coalesce(
                (select o.id from organizations o where :sees_all and o.external_id = :organization),
                (select o.id from organizations o where :sees_all and o.id = :organization_id)) as organization_id""");
    private static final Sql LINK = Sql.of("""
            insert into external_identities (issuer, subject, account_id, linked_at)
            values (:issuer, :subject, :account, :at)""");
    private static final Sql CONNECT = Sql.of("update organizations set external_id = :external where id = :id");

    private final JdbcUnitsOfWork units;

    public JdbcExternalIdentities(JdbcUnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Optional<AccountId> accountOf(ExternalIdentity identity) {
        return units.current().first(named(ACCOUNT.bind(), identity), row -> row.id("account_id", AccountId::new));
    }

    @Override
    public boolean exists(OrganizationId organization) {
        return units.current()
                .first(EXISTS.bind().id("id", organization), row -> row.number("one"))
                .isPresent();
    }

    @Override
    public ResolveIdentity.Resolved resolve(ExternalIdentity identity, ExternalId organization, Visibility visibility) {
        boolean all = visibility.fold(member -> false, own -> false, () -> false, () -> true);
        Bound query = named(RESOLVE.bind(), identity)
                .text("organization", organization)
                .uuid("organization_id", organization == null ? null : idOf(organization))
                .truth("sees_all", all);
        return units.current()
                .first(
                        query,
                        row -> new ResolveIdentity.Resolved(
                                row.id("account_id", AccountId::new), row.id("organization_id", OrganizationId::new)))
                .orElseThrow();
    }

    @Override
    public Saving linking(ExternalIdentity identity, AccountId account, Instant at) {
        Bound link = named(LINK.bind(), identity).id("account", account).instant("at", at);
        return JdbcSaving.of(
                List.of(new IdentityLinked(account)), Rank.EXTERNAL_IDENTITIES.write(identity.subject(), link));
    }

    @Override
    public Saving connecting(OrganizationId organization, ExternalId external) {
        Bound connect = CONNECT.bind().id("id", organization).text("external", external);
        return JdbcSaving.of(
                List.of(new OrganizationConnected(organization, external != null)),
                Rank.ORGANIZATIONS.write(organization, connect));
    }

    /** What it would be as an id of the installation's own, or null. */
    private static UUID idOf(ExternalId organization) {
        return USUAL_UUID.matcher(organization.value()).matches() ? UUID.fromString(organization.value()) : null;
    }

    private static Bound named(Bound query, ExternalIdentity identity) {
        return query.text("issuer", identity.issuer()).text("subject", identity.subject());
    }
}
