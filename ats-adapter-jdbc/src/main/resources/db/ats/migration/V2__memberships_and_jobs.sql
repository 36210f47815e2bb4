-- Who belongs to an organization, its jobs, who works on them, and how many openings are left.
-- Way back: drop function home_of_job; drop table job_openings, job_staff, jobs, memberships.

create table memberships (
  organization_id uuid not null,
  account_id      uuid not null,
  roles           text[] not null,
  joined_at       timestamptz not null,
  version         integer not null,
  constraint memberships_pkey primary key (organization_id, account_id),
  constraint memberships_organization foreign key (organization_id) references organizations (id),
  constraint memberships_account foreign key (account_id) references accounts (id),
  constraint memberships_some_role check (cardinality(roles) > 0)
);
create index memberships_by_account on memberships (account_id, joined_at);
call wall_in('memberships', 'select, insert, update, delete');
-- The door for an account that has entered no organization: its own memberships, to read.
create policy own on memberships for select to "${server_role}"
  using (account_id = account() and organization() is null);

create table jobs (
  organization_id uuid not null,
  id              uuid not null,
  code            text collate "C" not null,
  title           text not null,
  description     text not null,
  department      text,
  location        text,
  work_mode       text collate "C" not null,
  employment_type text collate "C" not null,
  status          text collate "C" not null,
  published_at    timestamptz,
  valid_through   timestamptz,
  created_at      timestamptz not null,
  version         integer not null,
  constraint jobs_pkey primary key (organization_id, id),
  constraint jobs_id unique (id),
  constraint jobs_code unique (organization_id, code),
  constraint jobs_organization foreign key (organization_id) references organizations (id),
  constraint jobs_work_mode_known check (work_mode in ('onsite', 'hybrid', 'remote')),
  constraint jobs_employment_type_known
    check (employment_type in ('full_time', 'contract', 'part_time', 'temp_to_perm')),
  constraint jobs_status_known check (status in ('draft', 'open', 'on_hold', 'closed'))
);
call wall_in('jobs', 'select, insert, update');

create table job_staff (
  organization_id uuid not null,
  job_id          uuid not null,
  account_id      uuid not null,
  part            text collate "C" not null,
  constraint job_staff_pkey primary key (organization_id, job_id, account_id, part),
  constraint job_staff_job foreign key (organization_id, job_id) references jobs (organization_id, id),
  constraint job_staff_member
    foreign key (organization_id, account_id) references memberships (organization_id, account_id),
  constraint job_staff_part_known check (part in ('recruiter', 'hiring_manager'))
);
create index job_staff_by_member on job_staff (account_id, organization_id, job_id);
call wall_in('job_staff', 'select, insert, delete');

-- Apart from the job, so that hiring for it and editing it do not wait for each other.
create table job_openings (
  organization_id uuid not null,
  job_id          uuid not null,
  openings        integer not null,
  filled          integer not null default 0,
  constraint job_openings_pkey primary key (organization_id, job_id),
  constraint job_openings_job foreign key (organization_id, job_id) references jobs (organization_id, id),
  constraint job_openings_not_overfilled check (filled between 0 and openings)
) with (fillfactor = 70);
call wall_in('job_openings', 'select, insert, update');

-- Whose job it is, for a transaction that is yet to enter an organization; tells nothing else. In PL/pgSQL because
-- that keeps its plan.
create function home_of_job(job uuid) returns uuid
  language plpgsql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  return (select organization_id from jobs where id = job);
end
$$;
revoke all on function home_of_job from public;
grant execute on function home_of_job to "${server_role}";
