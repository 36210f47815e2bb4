-- What lists are put in order and searched by, and an index for each order of each list: what they are walked along
-- comes first, then the organization, what they are in order by, and the id.
-- Way back: drop function search_candidates; drop the columns added to candidates and jobs; drop index jobs_created, jobs_titled, jobs_pressing,
-- applications_active_applied, applications_active_moved, applications_stage_applied, applications_stage_moved,
-- applications_job_applied, applications_job_moved; create index jobs_by_status on jobs (status, organization_id, id),
-- applications_in_stage on applications (stage, organization_id, id), applications_by_activity on applications (active,
-- organization_id, id).

-- As the program does it: lower case and without marks.
create function pg_temp.bare(said text) returns text language sql immutable
  return lower(regexp_replace(normalize(said, nfkd), '[\u0300-\u036f]+', '', 'g'));

alter table jobs
  add column title_key text collate "C",
  add column priority_rank integer not null generated always as (
    case priority when 'low' then 0 when 'medium' then 1 when 'high' then 2 else 3 end) stored;
update jobs set title_key = left(pg_temp.bare(title), 200);
alter table jobs alter column title_key set not null;

drop index jobs_by_status;
create index jobs_created on jobs (status, organization_id, created_at, id) where deleted_at is null;
create index jobs_titled on jobs (status, organization_id, title_key, id) where deleted_at is null;
create index jobs_pressing on jobs (status, organization_id, priority_rank, id) where deleted_at is null;

-- Each is written with each move, so there are only those that a walk could not do without: whoever sees all walks
-- along what is under way and what is not, or along a stage; anybody else, and whoever asks for a job, along jobs.
drop index applications_in_stage, applications_by_activity;
create index applications_active_applied on applications (active, organization_id, applied_at, id);
create index applications_active_moved on applications (active, organization_id, moved_at, id);
create index applications_stage_applied on applications (stage, organization_id, applied_at, id);
create index applications_stage_moved on applications (stage, organization_id, moved_at, id);
create index applications_job_applied on applications (job_id, organization_id, applied_at, id);
create index applications_job_moved on applications (job_id, organization_id, moved_at, id);

-- The words of name and address, and one that tells the organization, as with jobs.
alter table candidates add column words tsvector;
update candidates set words =
  array_to_tsvector(array['O' || replace(cast(organization_id as text), '-', '')] || array(
    select distinct left(word, 50) from regexp_split_to_table(pg_temp.bare(name || ' ' || email), '[^[:alnum:]]+') word
    where word <> ''));
alter table candidates alter column words set not null;
create index candidates_by_words on candidates using gin (words);
