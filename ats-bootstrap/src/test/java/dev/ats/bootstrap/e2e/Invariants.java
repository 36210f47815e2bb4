package dev.ats.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold in the database after whatever has happened, counted as the owner who sees every row. */
final class Invariants {

    private Invariants() {}

    static void hold(World world) {
        assertThat(world.count("""
                select count(*) from ats.applications a
                where a.version <> (select count(*) from ats.application_history h
                                    where h.organization_id = a.organization_id and h.application_id = a.id)
                   or a.version <> (select max(h.sequence) from ats.application_history h
                                    where h.organization_id = a.organization_id and h.application_id = a.id)
                   or a.stage <> (select h.to_stage from ats.application_history h
                                  where h.organization_id = a.organization_id and h.application_id = a.id
                                    and h.sequence = a.version)"""))
                .as("applications whose state is not the end of a history without gaps")
                .isZero();
        assertThat(world.count("""
                select count(*) from ats.application_history h
                where h.sequence > 1 and 1 <> (
                    select count(*) from ats.outbox o
                    where o.organization_id = h.organization_id and o.type in ('application_moved', 'application_reinstated')
                      and o.event ->> 'application' = h.application_id::text
                      and (o.event ->> 'sequence')::int = h.sequence)""")).as("moves without exactly one outbox row").isZero();
        assertThat(world.count("""
                select count(*) from ats.application_history h
                where h.sequence > 1 and 1 <> (
                    select count(*) from ats.audit_entries e
                    where e.organization_id = h.organization_id and e.object_id = h.application_id
                      and e.ending = 'done'
                      and e.facts @> jsonb_build_array(jsonb_build_object('sequence', h.sequence)))""")).as("moves without exactly one audit entry").isZero();
        assertThat(world.count("""
                select count(*) from ats.application_history h
                where h.sequence > 1 and h.from_stage is distinct from (
                    select before.to_stage from ats.application_history before
                    where before.organization_id = h.organization_id
                      and before.application_id = h.application_id and before.sequence = h.sequence - 1)"""))
                .as("steps that do not begin where the one before ended")
                .isZero();
        assertThat(world.count("""
                select count(*) from ats.outbox o
                where o.type in ('application_submitted', 'application_repeated')
                  and not exists (select from ats.outbox_due d where d.event_id = o.id)
                  and not exists (select from ats.mails m where m.event_id = o.id)""")).as("events that nobody will be told of").isZero();
        assertThat(world.count("""
                select count(*) from ats.mails m
                where (m.status = 'queued') <> exists (select from ats.mail_due d where d.mail_id = m.id)"""))
                .as("mails whose place in the queue is not true")
                .isZero();
        assertThat(world.count("select count(*) from ats.job_openings where filled > openings"))
                .as("jobs with more hires than openings")
                .isZero();
        assertThat(world.count("""
                select count(*) from (
                    select organization_id, job_id, stage, count(*) as n from ats.applications group by 1, 2, 3) a
                full join (
                    select organization_id, job_id, stage, sum(n) as n from ats.stage_counts group by 1, 2, 3) c
                using (organization_id, job_id, stage)
                where coalesce(a.n, 0) <> coalesce(c.n, 0)""")).as("stages whose count is not true").isZero();
    }
}
