-- The floor's own copy of the tables that a move, an apply and a board touch: the same rows, indexes, constraints and
-- foreign keys, and no row-level security. It may do with them what the product's histories would not allow.
drop schema if exists floor cascade;
create schema floor;

do $$
declare
  name text;
  key record;
begin
  foreach name in array array['jobs', 'job_staff', 'candidates', 'applications', 'application_history', 'audit_entries',
    'outbox', 'outbox_due', 'stage_counts']
  loop
    -- What is generated is copied like anything else.
    execute format('create table floor.%1$I (like ats.%1$I including all excluding generated)', name);
    execute format('insert into floor.%1$I overriding system value select * from ats.%1$I', name);
  end loop;
  for key in
    select c.conname as name, child.relname as child,
      replace(pg_get_constraintdef(c.oid), 'REFERENCES ats.', 'REFERENCES floor.') as body
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid
    join pg_class parent on parent.oid = c.confrelid
    where c.contype = 'f' and c.connamespace = cast('ats' as regnamespace)
      and to_regclass('floor.' || child.relname) is not null and to_regclass('floor.' || parent.relname) is not null
  loop
    execute format('alter table floor.%I add constraint %I %s', key.child, key.name, key.body);
  end loop;
end
$$;

-- Which application has which number, for scripts that know only numbers.
create table floor.numbered as select application, id, job_id from bench.applied;
create unique index on floor.numbered (application) include (id, job_id);

-- Every count that a move may touch is there, so that both are changed by one statement, in one order.
insert into floor.stage_counts (organization_id, job_id, stage, slot, n)
select organization_id, id, stage, slot, 0
from floor.jobs, unnest(array['screening', 'interview']) stage, generate_series(0, 15) slot
on conflict do nothing;
