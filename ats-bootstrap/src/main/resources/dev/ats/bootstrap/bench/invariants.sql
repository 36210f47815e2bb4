-- What must hold whatever has happened, one query for each, named by the line before it: each counts the offenders.

-- applications whose state is not the end of a history without gaps
select count(*) from ats.applications a
left join (
  select organization_id, application_id, count(*) as steps, min(sequence) as first, max(sequence) as last
  from ats.application_history group by organization_id, application_id) h
  on h.organization_id = a.organization_id and h.application_id = a.id
left join ats.application_history e
  on e.organization_id = a.organization_id and e.application_id = a.id and e.sequence = a.version
where h.steps is distinct from a.version or h.first <> 1 or h.last <> a.version or a.stage is distinct from e.to_stage;

-- steps that do not begin where the one before ended
select count(*) from ats.application_history h
left join ats.application_history before on before.organization_id = h.organization_id
  and before.application_id = h.application_id and before.sequence = h.sequence - 1
where h.from_stage is distinct from before.to_stage;

-- steps that the pipeline does not know
select count(*) from ats.application_history h
where (h.sequence = 1 and h.to_stage = 'applied' or h.move = 'reinstate'
  or (h.from_stage, h.to_stage) in (('applied', 'screening'), ('screening', 'interview'), ('interview', 'offer'), ('offer', 'hired'))
  or h.from_stage in ('applied', 'screening', 'interview', 'offer') and h.to_stage in ('rejected', 'withdrawn')) is not true;

-- steps without exactly one event
select count(*) from ats.application_history h
left join (
  select organization_id, event ->> 'application' as application, coalesce(cast(event ->> 'sequence' as integer), 1) as sequence,
    count(*) as n
  from ats.outbox where type in ('application_submitted', 'application_moved', 'application_reinstated')
  group by 1, 2, 3) o
  on o.organization_id = h.organization_id and o.application = cast(h.application_id as text) and o.sequence = h.sequence
where o.n is distinct from 1;

-- steps without exactly one entry in the journal
select count(*) from ats.application_history h
left join (
  select e.organization_id, e.object_id, coalesce(cast(fact ->> 'sequence' as integer), 1) as sequence, count(*) as n
  from ats.audit_entries e, jsonb_array_elements(e.facts) fact
  where e.ending = 'done' and fact ->> 'type' in ('application_submitted', 'application_moved', 'application_reinstated')
  group by 1, 2, 3) e
  on e.organization_id = h.organization_id and e.object_id = h.application_id and e.sequence = h.sequence
where e.n is distinct from 1;

-- events of steps that never were
select count(*) from ats.outbox o
left join ats.application_history h on h.organization_id = o.organization_id
  and cast(h.application_id as text) = o.event ->> 'application'
  and h.sequence = coalesce(cast(o.event ->> 'sequence' as integer), 1)
where o.type in ('application_submitted', 'application_moved', 'application_reinstated') and h.sequence is null;

-- candidates with more than one active application on a job
select count(*) from (
  select from ats.applications where active group by organization_id, candidate_id, job_id having count(*) > 1) twice;

-- jobs with more hires than openings
select count(*) from ats.job_openings where filled > openings;

-- jobs whose filled openings are not their hires
select count(*) from ats.job_openings o
left join (
  select organization_id, job_id, count(*) as n from ats.applications where stage = 'hired' group by 1, 2) a
  on a.organization_id = o.organization_id and a.job_id = o.job_id
where o.filled <> coalesce(a.n, 0);

-- stages whose count is not true
select count(*) from (
  select organization_id, job_id, stage, count(*) as n from ats.applications group by 1, 2, 3) a
full join (
  select organization_id, job_id, stage, sum(n) as n from ats.stage_counts group by 1, 2, 3) c
using (organization_id, job_id, stage)
where coalesce(a.n, 0) <> coalesce(c.n, 0);

-- events that nobody will be told of
select count(*) from ats.outbox o
left join ats.outbox_due d on d.event_id = o.id
left join (select distinct event_id from ats.mails) m on m.event_id = o.id
where o.type in ('application_submitted', 'application_repeated') and d.event_id is null and m.event_id is null;

-- mails whose place in the queue is not true
select count(*) from ats.mails m
left join ats.mail_due d on d.mail_id = m.id
where (m.status = 'queued') <> (d.mail_id is not null);
