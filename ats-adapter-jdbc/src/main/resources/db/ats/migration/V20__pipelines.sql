-- The pipelines that organizations draw, in versions that never change, and which of them jobs have.
-- Way back: drop table job_pipelines, pipeline_versions, pipelines; alter table jobs drop column pipeline. Applications
-- that go through a pipeline of an organization's own have to be ended, or brought back to 'default', before.

create table pipelines (
  organization_id uuid not null,
  id              uuid not null,
  -- Its versions go by it: engineering.3.
  name            text collate "C" not null,
  drawing         jsonb not null,
  status          text collate "C" not null,
  -- How many versions there are.
  published       integer not null,
  -- Whether it has been drawn anew since the last of them.
  unpublished     boolean not null,
  created_at      timestamptz not null,
  version         integer not null,
  constraint pipelines_pkey primary key (organization_id, id),
  constraint pipelines_name unique (organization_id, name),
  constraint pipelines_organization foreign key (organization_id) references organizations (id),
  constraint pipelines_status_known check (status in ('draft', 'published', 'archived'))
);
call wall_in('pipelines', 'select, insert, update');

create table pipeline_versions (
  organization_id uuid not null,
  pipeline_id     uuid not null,
  number          integer not null,
  key             text collate "C" not null,
  drawing         jsonb not null,
  published_at    timestamptz not null,
  constraint pipeline_versions_pkey primary key (organization_id, pipeline_id, number),
  constraint pipeline_versions_key unique (organization_id, key),
  constraint pipeline_versions_pipeline
    foreign key (organization_id, pipeline_id) references pipelines (organization_id, id)
);
call wall_in('pipeline_versions', 'select, insert');

-- The one that new applications go through. No foreign key: those that come with the product are not rows.
alter table jobs add column pipeline text collate "C" not null default 'default';
alter table jobs alter column pipeline drop default;

-- Which pipeline a job has had since when, so that any past day can be told.
create table job_pipelines (
  organization_id uuid not null,
  job_id          uuid not null,
  -- The job's, since which it has it.
  version         integer not null,
  pipeline        text collate "C" not null,
  -- Whether the applications that were active then went over to it.
  running         boolean not null,
  at              timestamptz not null,
  constraint job_pipelines_pkey primary key (organization_id, job_id, version),
  constraint job_pipelines_job foreign key (organization_id, job_id) references jobs (organization_id, id)
);
call wall_in('job_pipelines', 'select, insert');
insert into job_pipelines (organization_id, job_id, version, pipeline, running, at)
  select organization_id, id, 1, pipeline, false, created_at from jobs;
