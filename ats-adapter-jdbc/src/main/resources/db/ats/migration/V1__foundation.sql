-- How a transaction says where it is, the walls every tenant table gets, and the two tables outside of them.
-- Way back: drop table accounts, organizations; drop procedure wall_in; drop function created_once, opening_left, exactly_one,
-- account, organization; revoke usage on schema from the server role.

grant usage on schema "${flyway:defaultSchema}" to "${server_role}";

-- The organization entered, or null.
create function organization() returns uuid
  language sql stable parallel safe
  return cast(nullif(current_setting('ats.organization', true), '') as uuid);

-- The account on whose behalf it was entered, or null.
create function account() returns uuid
  language sql stable parallel safe
  return cast(nullif(current_setting('ats.account', true), '') as uuid);

-- Stops a text before its commit unless one row was changed: somebody else was faster.
create function exactly_one(changed bigint) returns boolean
  language plpgsql
as $$
begin
  if changed <> 1 then
    raise exception 'stale: % rows instead of one', changed using errcode = 'AT001';
  end if;
  return true;
end
$$;

-- Stops a text before its commit unless one opening was filled: there was none left.
create function opening_left(changed bigint) returns boolean
  language plpgsql
as $$
begin
  if changed <> 1 then
    raise exception 'no opening left' using errcode = 'AT002';
  end if;
  return true;
end
$$;

-- Stops a text before its commit unless one row was changed: somebody else did meanwhile what was to be done.
create function created_once(changed bigint) returns boolean
  language plpgsql
as $$
begin
  if changed <> 1 then
    raise exception 'done already: % rows instead of one', changed using errcode = 'AT003';
  end if;
  return true;
end
$$;

-- Closes a tenant table to all but the organization entered, and grants the server role its rights on it. The owner
-- sees every row, because under FORCE a migration of data would otherwise silently change none.
create procedure wall_in(tenant_table regclass, rights text)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format('create policy tenant on %s to "${server_role}" using (organization_id = organization())'
    ' with check (organization_id = organization())', tenant_table);
  execute format('create policy owner on %s to current_user using (true) with check (true)', tenant_table);
  execute format('grant %s on %s to "${server_role}"', rights, tenant_table);
end
$$;
revoke all on procedure wall_in from public;

create table organizations (
  id         uuid not null,
  name       text not null,
  name_key   text collate "C" not null,
  kind       text collate "C" not null,
  created_at timestamptz not null,
  version    integer not null,
  constraint organizations_pkey primary key (id),
  constraint organizations_name_key unique (name_key),
  constraint organizations_kind_known check (kind in ('employer', 'agency'))
);
grant select, insert, update on organizations to "${server_role}";

create table accounts (
  id             uuid not null,
  full_name      text not null,
  email          text not null,
  email_key      text collate "C" not null,
  email_verified boolean not null,
  status         text collate "C" not null,
  created_at     timestamptz not null,
  version        integer not null,
  constraint accounts_pkey primary key (id),
  constraint accounts_email_key unique (email_key),
  constraint accounts_status_known check (status in ('active', 'deactivated'))
);
grant select, insert, update on accounts to "${server_role}";
