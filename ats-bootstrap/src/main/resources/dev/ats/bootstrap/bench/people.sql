-- Who is there, whatever the size: fifty organizations with two members each, sixteen admins in the first, and sixty-four
-- candidates, all with the same password.
create schema if not exists bench;

-- An id as the program makes them: in the order of time, and otherwise anything.
create or replace function bench.id(kind text, n bigint, at timestamptz) returns uuid language sql immutable as $$
  select cast(lpad(to_hex(cast(floor(extract(epoch from at) * 1000) as bigint)), 12, '0')
    || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15) as uuid)
$$;

-- Somebody or something that was there at the beginning.
create or replace function bench.named(kind text, n bigint) returns uuid language sql immutable as $$
  select bench.id(kind, n, to_timestamp(1700000000 + n))
$$;

insert into ats.organizations (id, name, name_key, kind, created_at, version)
select bench.named('organization', n), 'Organization ' || n, 'organization ' || n, 'employer', to_timestamp(1700000000), 1
from generate_series(1, 50) n;

create table bench.people as
select 'admin' as part, n, 1 as organization from generate_series(1, 16) n
union all select 'member', n, 1 + (n - 1) / 2 from generate_series(1, 100) n
union all select 'candidate', n, null from generate_series(1, 64) n;

insert into ats.accounts (id, full_name, email, email_key, email_verified, status, created_at, version)
select bench.named(part, n), initcap(part) || ' ' || n, part || n || '@bench.example', part || n || '@bench.example', true,
  'active', to_timestamp(1700000000), 1
from bench.people;

insert into ats.passwords (account_id, hash, set_at)
select bench.named(part, n), current_setting('bench.hash'), to_timestamp(1700000000) from bench.people;

insert into ats.memberships (organization_id, account_id, roles, status, joined_at, version)
select bench.named('organization', organization), bench.named(part, n),
  case when part = 'admin' then array['admin', 'recruiter'] when n % 2 = 1 then array['recruiter'] else array['hiring_manager'] end,
  'active', to_timestamp(1700000000), 1
from bench.people where organization is not null;
