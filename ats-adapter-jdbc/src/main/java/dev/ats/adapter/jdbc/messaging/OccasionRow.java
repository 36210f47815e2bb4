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
                    case when o.type = 'application_submitted' then cast(o.event ->> 'job' as uuid) end as job
                  from put_out o)
                select t.id, t.type, cast(t.event as text) as event, t.by, c.account_id,
                  array(
                    select s.account_id from job_staff s
                    join memberships m on m.organization_id = s.organization_id and m.account_id = s.account_id
                    where s.organization_id = organization() and s.job_id = t.job and s.part = 'recruiter'
                      and m.status = 'active') as recruiters
                from told t
                left join candidates c on c.id = t.candidate
                order by t.place""".formatted(events);
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
