-- As many applications as the setting bench.applications says, and everything that the program would have written with
-- them: histories, journal, outbox, mails, counts. A fifth of them are on one job; of the others some jobs have many, most
-- have few. The first organization has about six in ten. Replaces what was there.
truncate ats.jobs, ats.job_openings, ats.job_staff, ats.published_jobs, ats.saved_jobs, ats.candidates, ats.applications,
  ats.application_history, ats.application_remarks, ats.application_letters, ats.application_feedback,
  ats.application_feedback_comments, ats.application_notes, ats.application_note_texts, ats.application_note_mentions,
  ats.job_pipelines, ats.job_targets, ats.job_status_changes, ats.sla_alerts, ats.candidate_tags, ats.bulks,
  ats.bulk_words, ats.bulk_items, ats.bulk_due, ats.stage_counts, ats.audit_entries, ats.outbox, ats.outbox_due, ats.mails, ats.mail_due, ats.idempotent_replies;

drop table if exists bench.applied, bench.posted, bench.stepped;

create table bench.posted as
select n as job, organization, bench.named('organization', organization) as organization_id, at,
  bench.id('job', n, at) as id, case when n % 10 = 7 then 'closed' else 'open' end as status
from (
  select n, case when n % 2 = 1 then 1 else 2 + n / 2 % (organizations - 1) end as organization,
    now() - interval '320 days' + n * interval '10 days' / jobs as at
  from (
    select greatest(10, applications / 50) as jobs, least(50, greatest(3, applications / 2000)) as organizations
    from (select cast(current_setting('bench.applications') as integer) as applications) size) size,
    generate_series(1, jobs) n) job;
create unique index on bench.posted (job);

-- Where each one went: forward some steps, and then perhaps out. Chance by hashing, so that it is the same every time.
create table bench.applied as
select n as application, a.at, p.organization, p.organization_id, p.id as job_id, p.job,
  bench.id('application', n, a.at) as id, bench.id('candidate', n, a.at) as candidate_id,
  forward, lost, forward + case when lost is null then 0 else 1 end as version
from (
  select n, now() - interval '310 days' + n * interval '300 days' / applications as at,
    case when abs(hashint4(n) % 10) < 2 then 1
      else 2 + cast(floor((jobs - 1) * power(abs(hashint4(n + 7) % 10000) / 10000.0, 2)) as integer) end as job,
    case when chance < 350 then 1 when chance < 530 then 2 when chance < 650 then 3 when chance < 700 then 4
      when chance < 720 then 5 else 1 + chance % 3 end as forward,
    case when chance >= 900 then 'withdrawn' when chance >= 720 then 'rejected' end as lost
  from (
    select applications, greatest(10, applications / 50) as jobs
    from (select cast(current_setting('bench.applications') as integer) as applications) size) size,
    generate_series(1, applications) n, lateral (select abs(hashint4(n + 3) % 1000) as chance) c) a
join bench.posted p on p.job = a.job;
create unique index on bench.applied (application);

create table bench.stepped as
select application, organization, organization_id, id, job_id, candidate_id, sequence,
  case when sequence = 1 then null else (array['applied', 'screening', 'interview', 'offer'])[sequence - 1] end as from_stage,
  case when sequence <= forward then (array['applied', 'screening', 'interview', 'offer', 'hired'])[sequence] else lost end
    as to_stage,
  case when sequence = 1 then null
    when sequence <= forward then (array[null, 'screen', 'interview', 'offer', 'hire'])[sequence]
    when lost = 'rejected' then 'reject' else 'withdraw' end as move,
  case when sequence = 1 then 'public'
    else cast(bench.named('member', 2 * organization - sequence % 2) as text) end as by,
  at + (sequence - 1) * interval '40 hours' + application % 1000 * interval '1 second' as at
from bench.applied, generate_series(1, version) sequence;

insert into ats.jobs (organization_id, id, code, title, title_key, description, department, location, work_mode, employment_type,
  required_skills, preferred_skills, priority, pipeline, status, published_at, words, created_at, version)
select organization_id, id, 'J-' || job, title, lower(title), 'To build what is needed, with others who do.', department, location,
  'hybrid', 'full_time', array['Java', 'PostgreSQL'], '{}', 'medium', 'default', status, at,
  array_to_tsvector(array[
    'O' || replace(cast(organization_id as text), '-', ''), 'T' || lower(trade), 'T' || job, lower(trade), cast(job as text),
    'L' || lower(location), lower(location), 'D' || lower(department), lower(department), 'build', 'needed']),
  at, 1
from bench.posted,
  lateral (select (array['Engineer', 'Designer', 'Nurse', 'Baker', 'Clerk'])[1 + job % 5] as trade,
    (array['Lisbon', 'Ghent', 'Turku'])[1 + job % 3] as location, (array['Research', 'Sales'])[1 + job % 2] as department) t,
  lateral (select trade || ' ' || job as title) named;

insert into ats.job_pipelines (organization_id, job_id, version, pipeline, running, at)
select organization_id, id, 1, 'default', false, at from bench.posted;

insert into ats.job_status_changes (organization_id, job_id, version, status, at)
select organization_id, id, 1, status, at from bench.posted;

insert into ats.published_jobs (organization_id, job_id, code, title, department, location, work_mode, employment_type,
  required_skills, published_at, words)
select organization_id, id, code, title, department, location, work_mode, employment_type, required_skills, published_at, words
from ats.jobs where status = 'open';

insert into ats.job_openings (organization_id, job_id, openings, filled)
select p.organization_id, p.id, 10000, count(s.application) filter (where s.to_stage = 'hired')
from bench.posted p left join bench.stepped s on s.job_id = p.id
group by p.organization_id, p.id;

insert into ats.job_staff (organization_id, job_id, account_id, part)
select organization_id, id, bench.named('member', 2 * organization - 1), 'recruiter' from bench.posted
union all
select organization_id, id, bench.named('member', 2 * organization), 'hiring_manager' from bench.posted;

insert into ats.candidates (organization_id, id, name, email, email_key, claimed, source, words, created_at, version)
select organization_id, candidate_id, 'Candidate ' || application, 'c' || application || '@people.example',
  'c' || application || '@people.example', false, 'portal', array_to_tsvector(array[
    'O' || replace(cast(organization_id as text), '-', ''), 'candidate', cast(application as text), 'c' || application,
    'people', 'example']), at, 1
from bench.applied;

insert into ats.applications (organization_id, id, job_id, candidate_id, pipeline, applied_at, active, version, stage,
  came_from, move, moved_by, moved_at)
select a.organization_id, a.id, a.job_id, a.candidate_id, 'default', a.at,
  s.to_stage not in ('hired', 'rejected', 'withdrawn'), a.version, s.to_stage, s.from_stage, s.move, s.by, s.at
from bench.applied a join bench.stepped s on s.id = a.id and s.sequence = a.version
order by a.application;

insert into ats.application_history (organization_id, application_id, sequence, from_stage, to_stage, move, by, at)
select organization_id, id, sequence, from_stage, to_stage, move, by, at from bench.stepped order by at;

insert into ats.application_remarks (organization_id, application_id, sequence, reason)
select organization_id, id, sequence, 'As the team has agreed.' from bench.stepped where move in ('reject', 'offer');

insert into ats.application_letters (organization_id, application_id, letter)
select organization_id, id, 'Dear all, I would like to work with you, because of what you do.'
from bench.applied where application % 3 = 0;

insert into ats.stage_counts (organization_id, job_id, stage, slot, n)
select organization_id, job_id, stage, get_byte(uuid_send(id), 15) & 15 as slot, count(*)
from ats.applications group by organization_id, job_id, stage, slot;

insert into ats.outbox (organization_id, id, type, event, by, at)
select organization_id, bench.id('event', 10 * application + sequence, at),
  case when sequence = 1 then 'application_submitted' else 'application_moved' end,
  case when sequence = 1
    then json_build_object('type', 'application_submitted', 'application', id, 'job', job_id, 'candidate', candidate_id,
      'stage', to_stage)
    else json_build_object('type', 'application_moved', 'application', id, 'job', job_id, 'candidate', candidate_id,
      'sequence', sequence, 'from', from_stage, 'to', to_stage, 'move', move, 'entered',
      case to_stage when 'hired' then 'won' when 'rejected' then 'lost' when 'withdrawn' then 'lost' else 'normal' end) end,
  by, at
from bench.stepped order by at;

insert into ats.audit_entries (organization_id, id, by, action, object_kind, object_id, ending, facts, at, request_id)
select o.organization_id, bench.id('entry', 10 * s.application + s.sequence, s.at), s.by,
  case when s.sequence = 1 then 'job.apply' when s.move = 'withdraw' then 'application.withdraw' else 'application.move' end,
  'application', s.id, 'done', jsonb_build_array(cast(o.event as jsonb)), s.at, 'fill'
from bench.stepped s
join ats.outbox o on o.organization_id = s.organization_id and o.id = bench.id('event', 10 * s.application + s.sequence, s.at)
order by s.at;

insert into ats.mails (organization_id, id, event_id, template, recipient_kind, recipient_id, status, attempts, next_at,
  sent_at, created_at, version)
select organization_id, bench.id('mail', application, at), bench.id('event', 10 * application + 1, at),
  'application_received', 'candidate', candidate_id, 'sent', 1, at, at, at, 2
from bench.stepped where sequence = 1;
