-- All that is said of a job, its deletion, the words it is found by, the public board, and the jobs people save.
-- Way back: drop function search_jobs; drop table saved_jobs, published_jobs; drop index applications_active_by_job,
-- jobs_by_status, jobs_by_words, jobs_code; drop the columns added to jobs; add its constraint jobs_code again, once
-- no two jobs of an organization, deleted ones included, share a code.

alter table jobs
  add column required_skills  text[] not null default '{}',
  add column preferred_skills text[] not null default '{}',
  add column experience_min   integer,
  add column experience_max   integer,
  add column salary_min       bigint,
  add column salary_max       bigint,
  add column salary_currency  text collate "C",
  add column benefits         text,
  add column priority         text collate "C" not null default 'medium',
  add column sla_days         integer,
  add column deleted_at       timestamptz,
  add column words            tsvector not null default '',
  add constraint jobs_priority_known check (priority in ('low', 'medium', 'high', 'urgent')),
  add constraint jobs_salary_in_a_currency
    check ((salary_min is null and salary_max is null) = (salary_currency is null)),
  add constraint jobs_experience_in_order check (experience_min <= experience_max),
  add constraint jobs_salary_in_order check (salary_min <= salary_max),
  drop constraint jobs_code;

-- A deleted job gives its code back.
create unique index jobs_code on jobs (code, organization_id) where deleted_at is null;
create index jobs_by_status on jobs (status, organization_id, id);
create index applications_active_by_job on applications (job_id, organization_id) where active;

-- What everybody may know of the jobs that are open, of all organizations, written with the job. Outside row-level
-- security because it holds nothing else, and so that its search can use an index.
create table published_jobs (
  organization_id uuid not null,
  job_id          uuid not null,
  code            text collate "C" not null,
  title           text not null,
  department      text,
  location        text,
  work_mode       text collate "C" not null,
  employment_type text collate "C" not null,
  required_skills text[] not null,
  salary_min      bigint,
  salary_max      bigint,
  salary_currency text collate "C",
  published_at    timestamptz not null,
  valid_through   timestamptz,
  words           tsvector not null,
  constraint published_jobs_pkey primary key (job_id, organization_id),
  constraint published_jobs_job foreign key (organization_id, job_id) references jobs (organization_id, id)
);
grant select, insert, update, delete on published_jobs to "${server_role}";

-- Belongs to an account and no organization, and names jobs of any; like sessions, every statement names the account.
create table saved_jobs (
  account_id uuid not null,
  job_id     uuid not null,
  id         uuid not null,
  saved_at   timestamptz not null,
  constraint saved_jobs_pkey primary key (account_id, job_id),
  constraint saved_jobs_account foreign key (account_id) references accounts (id)
);
create index saved_jobs_in_order on saved_jobs (account_id, id);
grant select, insert, delete on saved_jobs to "${server_role}";

-- The words of what is there already, marked as the program marks them: T, D, L for title, department and location, O
-- for the organization; nothing for a word anywhere.
create function pg_temp.words_of(mark text, said text) returns setof text language sql immutable
begin atomic
  select mark || left(word, 50)
    from regexp_split_to_table(lower(regexp_replace(normalize(said, nfkd), '[\u0300-\u036f]+', '', 'g')), '[^[:alnum:]]+') word
    where word <> '';
end;
update jobs set words = array_to_tsvector(array['O' || replace(cast(organization_id as text), '-', '')] || array(
  select pg_temp.words_of('T', title)
  union select pg_temp.words_of('D', department)
  union select pg_temp.words_of('L', location)
  union select pg_temp.words_of('', concat_ws(' ', title, description, department, location, code))));
insert into published_jobs (organization_id, job_id, code, title, department, location, work_mode, employment_type,
  required_skills, published_at, valid_through, words)
select organization_id, id, code, title, department, location, work_mode, employment_type, required_skills,
  coalesce(published_at, created_at), valid_through, words
from jobs where status = 'open';

alter table jobs
  alter column required_skills drop default,
  alter column preferred_skills drop default,
  alter column priority drop default,
  alter column words drop default;
create index jobs_by_words on jobs using gin (words);
create index published_jobs_by_words on published_jobs using gin (words);

-- The jobs of the organization entered that have these words. Matching words is not leakproof, so under row-level
-- security no index could be used for it; here it can, and nothing but ids of that organization leaves. Whatever the
-- query says, the organization is the setting's. Words first, or a plan kept from a small organization would go through
-- all jobs of a large one.
create function search_jobs(query text) returns setof uuid
  language plpgsql stable rows 100 security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  return query
    with found as materialized (
      select j.id, j.organization_id, j.deleted_at from jobs j
      where j.words @@ (cast('O' || replace(cast(organization() as text), '-', '') as tsquery) && cast(query as tsquery)))
    select found.id from found where found.organization_id = organization() and found.deleted_at is null;
end
$$;
revoke all on function search_jobs from public;
grant execute on function search_jobs to "${server_role}";
