package dev.ats.adapter.jdbc.testkit;

import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.access.Permission;
import dev.ats.domain.pipeline.MoveName;
import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.pipeline.Step;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Author;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Line;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads what was written as the owner, who sees every row. */
final class JdbcInspection implements Inspection {

    /** Rows of tables that are only added to lie in the order in which they were written; test ids may not. */
    private static final String AS_WRITTEN = " order by ctid";

    /** Events about an account that do not begin with the word. */
    private static final List<String> OF_ACCOUNTS = List.of(
            "email_verified",
            "operator_appointed",
            "password_changed",
            "recovery_code_used",
            "second_factor_begun",
            "second_factor_confirmed",
            "second_factor_ended",
            "sessions_ended",
            "sign_in_failed");

    private final Jdbi owner;

    JdbcInspection(Jdbi owner) {
        this.owner = owner;
    }

    @Override
    public List<Entry> journal(OrganizationId organization) {
        return list(
                "select e.*, array(select f ->> 'type' from jsonb_array_elements(e.facts) f) as types"
                        + " from ats.audit_entries e where organization_id = ?" + AS_WRITTEN,
                (row, context) -> new Entry(
                        row.getObject("id", UUID.class),
                        new Author(row.getString("by")),
                        Permission.named(row.getString("action")).orElseThrow(),
                        new Ref(constant(Ref.Kind.class, row.getString("object_kind")), id(row, "object_id")),
                        constant(AuditEntry.Ending.class, row.getString("ending")),
                        Arrays.stream((String[]) row.getArray("types").getArray())
                                .map(JdbcInspection::simpleName)
                                .toList(),
                        time(row, "at"),
                        row.getString("request_id")),
                organization.value());
    }

    @Override
    public List<Told> outbox(OrganizationId organization) {
        return list(
                "select o.*, k.kind as about_kind,"
                        + " cast(event ->> case k.kind when 'member' then 'account' when 'api_key' then 'key' else k.kind end as uuid) as about_id"
                        + " from ats.outbox o,"
                        + " lateral (select case when o.type = any (array['" + String.join("', '", OF_ACCOUNTS)
                        + "']) then 'account' when o.type = 'member_invited' then 'invitation'"
                        + " when o.type like 'api_key_%' then 'api_key'"
                        + " when split_part(o.type, '_', 1) = any (array['feedback', 'note']) then 'application'"
                        + " when o.type = 'sla_breached' then 'application' when o.type = 'sla_targets_changed' then 'job'"
                        + " when o.type = 'settings_changed' and o.event ->> 'team' is null then 'organization'"
                        + " when o.type = 'settings_changed' then 'team'"
                        + " else split_part(o.type, '_', 1) end as kind) k"
                        + " where o.organization_id = ? order by o.ctid",
                (row, context) -> new Told(
                        id(row, "id"),
                        simpleName(row.getString("type")),
                        new Ref(constant(Ref.Kind.class, row.getString("about_kind")), id(row, "about_id")),
                        new Author(row.getString("by")),
                        time(row, "at")),
                organization.value());
    }

    @Override
    public List<Step> history(OrganizationId organization, ApplicationId application) {
        return list(
                "select * from ats.application_history where organization_id = ? and application_id = ?"
                        + " order by sequence",
                (row, context) -> new Step(
                        row.getInt("sequence"),
                        row.getString("from_stage") == null ? null : new Stage(row.getString("from_stage")),
                        new Stage(row.getString("to_stage")),
                        row.getString("move") == null ? null : new MoveName(row.getString("move")),
                        new Author(row.getString("by")),
                        time(row, "at")),
                organization.value(),
                application.value());
    }

    @Override
    public Map<Stage, Long> counts(OrganizationId organization, JobId job) {
        return list(
                        "select stage, cast(sum(n) as bigint) as n from ats.stage_counts"
                                + " where organization_id = ? and job_id = ? group by stage having sum(n) > 0",
                        (row, context) -> Map.entry(new Stage(row.getString("stage")), row.getLong("n")),
                        organization.value(),
                        job.value())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int filled(OrganizationId organization, JobId job) {
        return list(
                        "select filled from ats.job_openings where organization_id = ? and job_id = ?",
                        (row, context) -> row.getInt("filled"),
                        organization.value(),
                        job.value())
                .get(0);
    }

    @Override
    public Optional<Line> remark(OrganizationId organization, ApplicationId application, int sequence) {
        return list(
                        "select reason from ats.application_remarks"
                                + " where organization_id = ? and application_id = ? and sequence = ?",
                        (row, context) -> new Line(row.getString("reason")),
                        organization.value(),
                        application.value(),
                        sequence)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Body> letter(OrganizationId organization, ApplicationId application) {
        return list(
                        "select letter from ats.application_letters where organization_id = ? and application_id = ?",
                        (row, context) -> new Body(row.getString("letter")),
                        organization.value(),
                        application.value())
                .stream()
                .findFirst();
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper, Object... binds) {
        return owner.withHandle(handle -> handle.select(sql, binds).map(mapper).list());
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** {@code ApplicationMoved} for {@code application_moved}. */
    private static String simpleName(String type) {
        return Arrays.stream(type.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
