-- What jobs allow for a stage, when they were on hold, which stays were found too long, and the indexes by which stays are
-- found by when they began.
-- Way back: drop index applications_stays, applications_stays_on_job; drop table sla_alerts, job_status_changes, job_targets.

-- One row for each job that has targets of its own: as many hours as stages, in their order.
create table job_targets (
  organization_id uuid not null,
  job_id          uuid not null,
  stages          text[] not null,
  hours           integer[] not null,
  version         integer not null,
  constraint job_targets_pkey primary key (organization_id, job_id),
  constraint job_targets_job foreign key (organization_id, job_id) references jobs (organization_id, id),
  constraint job_targets_paired check (cardinality(stages) = cardinality(hours))
);
call wall_in('job_targets', 'select, insert, update');

-- Since when a job has had which status: by its version then, which orders them whatever the clocks said.
create table job_status_changes (
  organization_id uuid not null,
  job_id          uuid not null,
  version         integer not null,
  status          text collate "C" not null,
  at              timestamptz not null,
  constraint job_status_changes_pkey primary key (organization_id, job_id, version),
  constraint job_status_changes_job foreign key (organization_id, job_id) references jobs (organization_id, id),
  constraint job_status_changes_status_known check (status in ('draft', 'open', 'on_hold', 'closed'))
);
-- The few that make a job's time a matter of its own.
create index job_status_changes_to_hold on job_status_changes (organization_id, job_id) where status = 'on_hold';
call wall_in('job_status_changes', 'select, insert');

-- What is known: when a job was created, and how it stands. One that is on hold has been so for who knows how long; as far
-- as anybody can say, since now.
insert into job_status_changes (organization_id, job_id, version, status, at)
select organization_id, id, 1, case when status = 'on_hold' and version > 1 then 'open' else status end, created_at
from jobs;
insert into job_status_changes (organization_id, job_id, version, status, at)
select organization_id, id, version, status, now() from jobs where status = 'on_hold' and version > 1;

-- One for each stay that was found to be too long, so that it is told once.
create table sla_alerts (
  organization_id uuid not null,
  application_id  uuid not null,
  sequence        integer not null,
  due_at          timestamptz not null,
  raised_at       timestamptz not null,
  constraint sla_alerts_pkey primary key (organization_id, application_id, sequence),
  constraint sla_alerts_stay foreign key (organization_id, application_id, sequence)
    references application_history (organization_id, application_id, sequence)
);
call wall_in('sla_alerts', 'select, insert');

-- Stays that last, by when they began: of a stage of a pipeline, and of a stage of a job.
create index applications_stays on applications (pipeline, stage, organization_id, moved_at, id) where active;
create index applications_stays_on_job on applications (job_id, stage, organization_id, moved_at, id) where active;
