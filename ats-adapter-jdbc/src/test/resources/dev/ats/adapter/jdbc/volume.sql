-- 300 000 applications: 180 000 in one organization of 2 000 jobs, a third of those on one job, the others in 499 more;
-- and ten times as many jobs as anybody has applied to. All but the first 30 000 have mostly ended.
create function pg_temp.made(kind text, n bigint) returns uuid language sql immutable
  return cast(overlay(lpad(to_hex(n), 32, '0') placing left(md5(kind), 4) || '7' from 9) as uuid);

-- Indexes are made anew once the rows are there, which takes a fraction of the time.
create temp table put_off as
select indexrelid, cast(cast(indexrelid as regclass) as text) as index, pg_get_indexdef(indexrelid) as again
from pg_index i join pg_class c on c.oid = i.indexrelid
where c.relnamespace = cast('ats' as regnamespace) and not indisunique;
do $$ begin execute (select 'drop index ' || string_agg(index, ', ') from put_off); end $$;

insert into organizations (id, name, name_key, kind, created_at, version)
select pg_temp.made('organization', n), 'Organization ' || n, 'organization ' || n, 'employer', now(), 1
from generate_series(0, 499) n;
update organizations set status = 'suspended' where id = pg_temp.made('organization', 499);

insert into accounts (id, full_name, email, email_key, email_verified, status, created_at, version)
select pg_temp.made('account', n), 'Account ' || n, 'a' || n || '@example.org', 'a' || n || '@example.org', true,
  'active', now(), 1
from generate_series(1, 10000) n;

insert into memberships (organization_id, account_id, roles, status, joined_at, version)
select pg_temp.made('organization', n % 500), pg_temp.made('account', n), '{recruiter}', 'active', now(), 1
from generate_series(1, 5000) n;

insert into external_identities (issuer, subject, account_id, linked_at)
select 'https://id.example.com', 'user_' || n, pg_temp.made('account', n), now() from generate_series(1, 10000) n;
update organizations set external_id = 'org_' || name;

-- As many roles of its own as each may have, and teams with everybody in one.
insert into roles (organization_id, id, name, description, grants, defined_at, version)
select pg_temp.made('organization', n % 500), pg_temp.made('role', n), 'role_' || n, 'Does something.',
  array['job.view:organization', 'application.view:team'], now(), 1
from generate_series(1, 20000) n;

insert into teams (organization_id, id, name, name_key, manager_id, created_at, version)
select pg_temp.made('organization', n % 500), pg_temp.made('team', n), 'Team ' || n, 'team ' || n,
  pg_temp.made('account', n), now(), 1
from generate_series(1, 5000) n;
update memberships m set team_id = t.id from teams t
where t.organization_id = m.organization_id and t.manager_id = m.account_id;

-- As many keys as each may have, and as many that were revoked.
insert into api_keys (organization_id, id, name, scopes, digest, made_by, made_at, revoked_at, version)
select pg_temp.made('organization', n % 500), pg_temp.made('api_key', n), 'Key ' || n, array['job.view'],
  repeat('0', 64), pg_temp.made('account', 1 + n % 5000), now(), case when n % 2 = 0 then now() end, 1
from generate_series(1, 100000) n;
insert into settings (organization_id, id, team_id, locale, version)
select id, id, null, 'de', 2 from organizations
union all
select organization_id, id, id, 'fr', 2 from teams;

create temp table posted as
select n as job, case when n <= 2000 then 0 else n % 500 end as organization from generate_series(1, 30000) n;

insert into jobs (organization_id, id, code, title, title_key, description, work_mode, employment_type, required_skills,
  preferred_skills, priority, pipeline, status, published_at, words, created_at, version)
select pg_temp.made('organization', organization), pg_temp.made('job', job), 'J' || job, 'Job ' || job, 'job ' || job,
  'To do.', 'remote', 'full_time', '{}', '{}', (array['low', 'medium', 'high', 'urgent'])[1 + job % 4],
  'default', case when job > 100 and job % 10 > 1 then 'closed' else 'open' end, now(),
  array_to_tsvector(array['O' || replace(cast(pg_temp.made('organization', organization) as text), '-', ''), 'Tjob', 'job',
    'T' || job, cast(job as text), 'to', 'do']), now() - (30000 - job) * interval '1 minute', 1
from posted;

insert into published_jobs (organization_id, job_id, code, title, work_mode, employment_type, required_skills,
  published_at, words)
select organization_id, id, code, title, work_mode, employment_type, required_skills, published_at, words from jobs
where status = 'open';

insert into saved_jobs (account_id, job_id, id, saved_at)
select pg_temp.made('account', 1 + n % 10000), pg_temp.made('job', 1 + n % 3000), pg_temp.made('saved', n), now()
from generate_series(1, 15000) n;

insert into job_openings (organization_id, job_id, openings)
select pg_temp.made('organization', organization), pg_temp.made('job', job), 10000 from posted;

insert into job_staff (organization_id, job_id, account_id, part)
select pg_temp.made('organization', organization), pg_temp.made('job', job),
  pg_temp.made('account', organization + 500 * k), 'recruiter'
from posted, generate_series(1, 2) k where organization > 0 or job <= 100;

insert into job_staff (organization_id, job_id, account_id, part)
select pg_temp.made('organization', organization), pg_temp.made('job', job), pg_temp.made('account', 1500), 'recruiter'
from posted where job between 2 and 6;

create temp table applied as
select n as application, a.job, posted.organization, case when n > 30000 and n % 4 > 0 then 4 else 1 + n % 3 end as version
from generate_series(1, 300000) n,
  lateral (select case when n <= 60000 then 1 when n <= 180000 then 2 + n % 1999 else 2001 + n % 2900 end as job) a
  join posted on posted.job = a.job;

insert into candidates (organization_id, id, name, email, email_key, claimed, account_id, source, words, created_at,
  version)
select pg_temp.made('organization', organization), pg_temp.made('candidate', application), 'Candidate ' || application,
  'c' || application || '@example.org', 'c' || application || '@example.org', false,
  case when application between 5001 and 10000 then pg_temp.made('account', application) end,
  case when application % 1000 = 0 then 'vendor' else 'portal' end,
  array_to_tsvector(array['O' || replace(cast(pg_temp.made('organization', organization) as text), '-', ''), 'candidate',
    cast(application as text), 'c' || application, 'example', 'org']), now(), 1
from applied;

insert into applications (organization_id, id, job_id, candidate_id, pipeline, applied_at, active, version, stage,
  came_from, move, moved_by, moved_at)
select pg_temp.made('organization', organization), pg_temp.made('application', application), pg_temp.made('job', job),
  pg_temp.made('candidate', application),
  case when organization = 0 and job > 1 then 'timed.1' else 'default' end, now() - (300000 - application) * interval '1 minute',
  version < 4, version, (array['applied', 'screening', 'interview', 'rejected'])[version],
  (array[null, 'applied', 'screening', 'interview'])[version], (array[null, 'screen', 'interview', 'reject'])[version],
  'public', now() - (300000 - application * 7 % 300000) * interval '1 minute'
from applied;

-- All but the busiest job of the largest organization go by a pipeline with targets; a few jobs have some of their own, or
-- were on hold.
insert into pipelines (organization_id, id, name, drawing, status, published, unpublished, created_at, version)
select pg_temp.made('organization', 0), pg_temp.made('pipeline', 1), 'timed', '{"name": "Timed", "stages": [
  {"key": "applied", "kind": "start", "target_hours": 8}, {"key": "screening", "kind": "normal", "target_hours": 24},
  {"key": "interview", "kind": "normal", "target_hours": 40}, {"key": "hired", "kind": "won"}], "moves": [
  {"name": "screen", "from": ["applied"], "to": "screening", "roles": [], "guards": [], "requires_reason": false},
  {"name": "meet", "from": ["screening"], "to": "interview", "roles": [], "guards": [], "requires_reason": false},
  {"name": "hire", "from": ["interview"], "to": "hired", "roles": [], "guards": [], "requires_reason": false}]}',
  'published', 1, false, now(), 2;
insert into pipelines (organization_id, id, name, drawing, status, published, unpublished, created_at, version)
select pg_temp.made('organization', n % 500), pg_temp.made('pipeline', n), 'other_' || n, '{"name": "Other", "stages": [], "moves": []}', 'published', 1, false, now(), 2
from generate_series(500, 10499) n;
insert into pipeline_versions (organization_id, pipeline_id, number, key, drawing, published_at)
select organization_id, id, 1, name || '.1', drawing, now() from pipelines;

insert into job_pipelines (organization_id, job_id, version, pipeline, running, at)
select organization_id, id, 1, pipeline, false, created_at from jobs;

insert into job_targets (organization_id, job_id, stages, hours, version)
select pg_temp.made('organization', organization), pg_temp.made('job', job), '{screening}', '{16}', 2 from posted
where job in (1, 7, 8, 9) or job > 2000;
insert into job_status_changes (organization_id, job_id, version, status, at)
select organization_id, id, 1, 'open', created_at from jobs
union all
select pg_temp.made('organization', 0), pg_temp.made('job', n), 2, 'on_hold', now() from generate_series(10, 11) n;

insert into application_history (organization_id, application_id, sequence, from_stage, to_stage, move, by, at)
select pg_temp.made('organization', organization), pg_temp.made('application', application), sequence,
  (array[null, 'applied', 'screening', 'interview'])[sequence],
  (array['applied', 'screening', 'interview', 'rejected'])[sequence],
  (array[null, 'screen', 'interview', 'reject'])[sequence], 'public', now()
from applied, generate_series(1, version) sequence where application <= 60000;

insert into sla_alerts (organization_id, application_id, sequence, due_at, raised_at)
select organization_id, application_id, sequence, now(), now() from application_history where sequence = 2;

insert into application_remarks (organization_id, application_id, sequence, reason)
select organization_id, application_id, sequence, 'Said.' from application_history where sequence = 2;

insert into application_letters (organization_id, application_id, letter)
select organization_id, id, 'Dear all,' from applications where version in (2, 3) and active;

insert into application_feedback (organization_id, id, application_id, type, rating, by, at)
select pg_temp.made('organization', organization), pg_temp.made('feedback', 100000 * k + application),
  pg_temp.made('application', application), 'general', k, 'public', now()
from applied, generate_series(1, 2) k where application <= 30000;

insert into application_feedback_comments (organization_id, feedback_id, comments)
select organization_id, id, 'Said.' from application_feedback;

insert into application_notes (organization_id, id, application_id, by, at)
select pg_temp.made('organization', organization), pg_temp.made('note', 100000 * k + application),
  pg_temp.made('application', application), 'public', now()
from applied, generate_series(1, 2) k where application <= 30000;

insert into application_note_texts (organization_id, note_id, text) select organization_id, id, 'Said.' from application_notes;

insert into application_note_mentions (organization_id, note_id, account_id)
select organization_id, id, pg_temp.made('account', 500) from application_notes;

insert into candidate_tags (organization_id, candidate_id, tag, by, at)
select organization_id, id, 'tag ' || k, 'public', now() from candidates, generate_series(1, 2) k;

insert into bulks (organization_id, id, action, to_stage, started_by, started_at)
select pg_temp.made('organization', n % 500), pg_temp.made('bulk', n), 'move', 'screening', pg_temp.made('account', n), now()
from generate_series(1, 20000) n;

insert into bulk_words (organization_id, bulk_id, reason) select organization_id, id, 'Said.' from bulks;

insert into bulk_items (organization_id, bulk_id, position, application_id, outcome)
select organization_id, id, k, gen_random_uuid(), 'pending' from bulks, generate_series(0, 4) k;

insert into bulk_due (bulk_id, organization_id, due_at) select id, organization_id, now() from bulks;

insert into stage_counts (organization_id, job_id, stage, slot, n)
select a.organization_id, a.job_id, a.stage, slot, count(*)
from (select *, get_byte(decode(replace(cast(id as text), '-', ''), 'hex'), 15) & 15 as slot from applications) a
group by a.organization_id, a.job_id, a.stage, slot;

insert into idempotent_replies (organization_id, scope, key, request_hash, status, headers, body, at)
select pg_temp.made('organization', n % 500), 'account', 'key ' || n, 'hash', 201, '{}', '', now()
from generate_series(1, 20000) n;

insert into passwords (account_id, hash, set_at)
select pg_temp.made('account', n), '$argon2id$v=19$m=8,t=1,p=1$salt$hash', now() from generate_series(1, 10000) n;

insert into second_factors (account_id, factor_id, confirmed, last_step, recovery, begun_at, version)
select pg_temp.made('account', n), pg_temp.made('factor', n), true, 1, array[repeat('0', 64)], now(), 2
from generate_series(1, 5000) n;

insert into operators (account_id, since) select pg_temp.made('account', n), now() from generate_series(1, 2000) n;

insert into sessions (id, account_id, organization_id, digest, started_at, used_at, expires_at, ended_at, version)
select pg_temp.made('session', n), pg_temp.made('account', 1 + n % 10000), pg_temp.made('organization', n % 500),
  repeat('0', 64), now(), now(), now(), case when n % 3 > 0 then now() end, 1
from generate_series(1, 30000) n;

insert into account_tokens (id, account_id, purpose, status, digest, made_at, expires_at, version)
select pg_temp.made('token', n), pg_temp.made('account', n), 'verify_email', 'open', repeat('0', 64), now(), now(), 1
from generate_series(1, 10000) n;

insert into sign_in_delays (subject, failures, last_failed_at, open_again_at)
select 'a:' || md5(cast(n as text)) || md5(cast(n as text)), 1, now(), now() from generate_series(1, 10000) n;

insert into invitations (organization_id, id, email, email_key, roles, status, digest, invited_at, expires_at, version)
select pg_temp.made('organization', n % 500), pg_temp.made('invitation', n), 'i' || n || '@example.org',
  'i' || n || '@example.org', '{recruiter}', 'open', repeat('0', 64), now(), now(), 1
from generate_series(1, 20000) n;
insert into outbox (organization_id, id, type, event, by, at)
select pg_temp.made('organization', n % 500), pg_temp.made('event', n), 'password_changed', '{}', 'public', now()
from generate_series(1, 20000) n;

insert into outbox_due (event_id, organization_id, due_at)
select pg_temp.made('event', n), pg_temp.made('organization', n % 500), now() from generate_series(1, 20000) n;

insert into mails (organization_id, id, event_id, template, recipient_kind, recipient_id, status, attempts, next_at,
  created_at, version)
select pg_temp.made('organization', n % 500), pg_temp.made('mail', n), pg_temp.made('event', n), 'password_changed',
  'account', pg_temp.made('account', n), case when n % 100 < 5 then 'dead' else 'queued' end, 0, now(), now(), 1
from generate_series(1, 20000) n;

insert into mail_due (mail_id, organization_id, due_at)
select pg_temp.made('mail', n), pg_temp.made('organization', n % 500), now() from generate_series(1, 20000) n;

do $$ declare one text; begin for one in select again from put_off loop execute one; end loop; end $$;
