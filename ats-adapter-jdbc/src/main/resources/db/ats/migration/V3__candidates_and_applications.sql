-- The people an organization knows, their applications with an append-only history, and how many are in which stage.
-- Way back: drop function home_of_application; drop table stage_counts, application_letters, application_remarks,
-- application_history, applications (with its policies); drop function is_own; drop table candidates.

create table candidates (
  organization_id uuid not null,
  id              uuid not null,
  name            text not null,
  email           text not null,
  email_key       text collate "C" not null,
  claimed         boolean not null,
  account_id      uuid,
  source          text collate "C" not null,
  created_at      timestamptz not null,
  version         integer not null,
  constraint candidates_pkey primary key (organization_id, id),
  constraint candidates_id unique (id),
  constraint candidates_organization foreign key (organization_id) references organizations (id),
  constraint candidates_account foreign key (account_id) references accounts (id),
  constraint candidates_source_known
    check (source in ('portal', 'referral', 'direct', 'vendor', 'social', 'other'))
);
-- An address that is only claimed identifies nobody, so it may stand here more than once.
create unique index candidates_email on candidates (email_key, organization_id) where not claimed;
create unique index candidates_one_of_account on candidates (account_id, organization_id);
call wall_in('candidates', 'select, insert, update');
create policy own on candidates for select to "${server_role}"
  using (account_id = account() and organization() is null);

-- Whether the candidate is the account's own. A function rather than a subquery in the policy below, because every
-- statement on applications would have to prepare that, although only those at the door need it.
create function is_own(organization uuid, candidate uuid) returns boolean
  language plpgsql stable set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  return exists (select from candidates where organization_id = organization and id = candidate and account_id = account());
end
$$;

create table applications (
  organization_id uuid not null,
  id              uuid not null,
  job_id          uuid not null,
  candidate_id    uuid not null,
  pipeline        text collate "C" not null,
  applied_at      timestamptz not null,
  active          boolean not null,
  version         integer not null,
  stage           text collate "C" not null,
  came_from       text collate "C",
  move            text collate "C",
  moved_by        text collate "C" not null,
  moved_at        timestamptz not null,
  constraint applications_pkey primary key (organization_id, id),
  constraint applications_id unique (id),
  constraint applications_job foreign key (organization_id, job_id) references jobs (organization_id, id),
  constraint applications_candidate
    foreign key (organization_id, candidate_id) references candidates (organization_id, id),
  constraint applications_first_step
    check (version >= 1 and (version = 1) = (came_from is null) and (version = 1) = (move is null))
);
-- What tells most comes first. Were it the organization, which every statement asks for, the planner would take any
-- of these for a lookup by id as long as it knows no better.
create unique index applications_one_active on applications (candidate_id, organization_id, job_id) where active;
create index applications_by_candidate on applications (candidate_id, organization_id);
create index applications_by_job on applications (job_id, organization_id, id);
create index applications_by_stage on applications (job_id, organization_id, stage, id);
call wall_in('applications', 'select, insert, update');
create policy own on applications for select to "${server_role}"
  using (organization() is null and is_own(organization_id, candidate_id));

create table application_history (
  organization_id uuid not null,
  application_id  uuid not null,
  sequence        integer not null,
  from_stage      text collate "C",
  to_stage        text collate "C" not null,
  move            text collate "C",
  by              text collate "C" not null,
  at              timestamptz not null,
  constraint application_history_pkey primary key (organization_id, application_id, sequence),
  constraint application_history_application
    foreign key (organization_id, application_id) references applications (organization_id, id),
  constraint application_history_first_step
    check (sequence >= 1 and (sequence = 1) = (from_stage is null) and (sequence = 1) = (move is null))
);
call wall_in('application_history', 'select, insert');

-- What was said about a step, and the letter an application came with: free text can be erased, history cannot.
create table application_remarks (
  organization_id uuid not null,
  application_id  uuid not null,
  sequence        integer not null,
  reason          text not null,
  constraint application_remarks_pkey primary key (organization_id, application_id, sequence),
  constraint application_remarks_step foreign key (organization_id, application_id, sequence)
    references application_history (organization_id, application_id, sequence)
);
call wall_in('application_remarks', 'select, insert, delete');

create table application_letters (
  organization_id uuid not null,
  application_id  uuid not null,
  letter          text not null,
  constraint application_letters_pkey primary key (organization_id, application_id),
  constraint application_letters_application
    foreign key (organization_id, application_id) references applications (organization_id, id)
);
call wall_in('application_letters', 'select, insert, delete');

-- How many applications of a job are in a stage, spread over slots, so that a busy job does not serialize.
create table stage_counts (
  organization_id uuid not null,
  job_id          uuid not null,
  stage           text collate "C" not null,
  slot            smallint not null,
  n               bigint not null,
  constraint stage_counts_pkey primary key (organization_id, job_id, stage, slot),
  constraint stage_counts_job foreign key (organization_id, job_id) references jobs (organization_id, id),
  constraint stage_counts_slot check (slot between 0 and 15),
  constraint stage_counts_true check (n >= 0)
) with (fillfactor = 40);
call wall_in('stage_counts', 'select, insert, update');

-- Whose application it is; see home_of_job.
create function home_of_application(application uuid) returns uuid
  language plpgsql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  return (select organization_id from applications where id = application);
end
$$;
revoke all on function home_of_application from public;
grant execute on function home_of_application to "${server_role}";
