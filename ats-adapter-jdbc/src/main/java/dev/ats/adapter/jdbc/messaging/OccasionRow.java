package dev.ats.adapter.jdbc.messaging;

import dev.ats.adapter.jdbc.kernel.EventReader;
import dev.ats.adapter.jdbc.kernel.Row;
import dev.ats.application.messaging.Occasion;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Author;
import java.util.Set;

/** How events stand with what decides whom to tell of them, whether they were put out or only might be. */
final class OccasionRow {

    private OccasionRow() {}

    /**
     * The occasions of these events. Their ids are read before anything is joined to them: asked for both at once,
     * row-level security would have every candidate of the organization looked at.
     *
     * @param events selects id, type, event, by and place of each
     */
    static String of(String events) {
        return """
                with put_out as materialized (
                  %s),
                told as materialized (
                  select o.*, cast(o.event ->> 'candidate' as uuid) as candidate,
                    case when o.type in ('application_submitted', 'sla_breached')
                      then cast(o.event ->> 'job' as uuid) end as job
                  from put_out o)
                select told.id, told.type, cast(told.event as text) as event, told.by, c.account_id,
                  array(
                    select s.account_id from job_staff s
                    join memberships m on m.organization_id = s.organization_id and m.account_id = s.account_id
                    where s.organization_id = organization() and s.job_id = told.job and s.part = 'recruiter'
                      and m.status = 'active'
                    union
                    select t.manager_id from job_staff s
                    join memberships m on m.organization_id = s.organization_id and m.account_id = s.account_id
                    join teams t on t.organization_id = m.organization_id and t.id = m.team_id
                    join memberships b on b.organization_id = t.organization_id and b.account_id = t.manager_id
                    where s.organization_id = organization() and s.job_id = told.job and s.part = 'recruiter'
                      and told.type = 'sla_breached' and m.status = 'active' and b.status = 'active') as recruiters
                from told
                left join candidates c on c.id = told.candidate
                order by told.place""".formatted(events);
    }

    static Occasion read(Row row) {
        return new Occasion(
                row.uuid("id"),
                EventReader.read(row.text("type"), row.text("event")),
                row.text("by", Author::new),
                row.id("account_id", AccountId::new),
                Set.copyOf(row.ids("recruiters", AccountId::new)));
    }
}
