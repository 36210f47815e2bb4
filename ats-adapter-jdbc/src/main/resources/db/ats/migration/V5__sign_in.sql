-- Passwords, sessions and the keys that sign access tokens; invitations, and members that can be deactivated.
-- Way back: drop function memberships_of; drop table set_up, signing_keys, sign_in_delays, account_tokens, sessions,
-- invitations, passwords, operators; drop index memberships_admins; drop the columns added to memberships.

alter table memberships
  add column status text collate "C" not null default 'active',
  add constraint memberships_status_known check (status in ('active', 'deactivated'));
alter table memberships alter column status drop default;

-- Who could still run the organization: looked up and held before anybody stops being an admin. A column, because under
-- row-level security an index finds no operator on arrays.
alter table memberships
  add column admin boolean not null generated always as (status = 'active' and 'admin' = any (roles)) stored;
create index memberships_admins on memberships (organization_id, account_id) where admin;

-- Who runs the installation. It has no walls of its own to be a member behind, so this is apart from memberships.
create table operators (
  account_id uuid not null,
  since      timestamptz not null,
  constraint operators_pkey primary key (account_id),
  constraint operators_account foreign key (account_id) references accounts (id)
);
grant select, insert on operators to "${server_role}";

-- Apart from the account, so that nothing that reads accounts ever reads a hash.
create table passwords (
  account_id uuid not null,
  hash       text not null,
  set_at     timestamptz not null,
  constraint passwords_pkey primary key (account_id),
  constraint passwords_account foreign key (account_id) references accounts (id)
);
grant select, insert, update on passwords to "${server_role}";

create table invitations (
  organization_id uuid not null,
  id              uuid not null,
  email           text not null,
  email_key       text collate "C" not null,
  roles           text[] not null,
  status          text collate "C" not null,
  digest          text collate "C" not null,
  -- Null where no member did. Not a key: one who is gone is no longer a member who may.
  invited_by      uuid,
  invited_at      timestamptz not null,
  expires_at      timestamptz not null,
  version         integer not null,
  constraint invitations_pkey primary key (organization_id, id),
  constraint invitations_organization foreign key (organization_id) references organizations (id),
  constraint invitations_some_role check (cardinality(roles) > 0),
  constraint invitations_status_known check (status in ('open', 'accepted', 'replaced'))
);
create unique index invitations_one_open on invitations (email_key, organization_id) where status = 'open';
call wall_in('invitations', 'select, insert, update');

-- One sign-in and all that was refreshed from it: ended as a whole.
create table sessions (
  id              uuid not null,
  account_id      uuid not null,
  organization_id uuid,
  role            text collate "C",
  digest          text collate "C" not null,
  started_at      timestamptz not null,
  used_at         timestamptz not null,
  expires_at      timestamptz not null,
  ended_at        timestamptz,
  version         integer not null,
  constraint sessions_pkey primary key (id),
  constraint sessions_account foreign key (account_id) references accounts (id)
);
create index sessions_by_account on sessions (account_id, started_at, id);
create index sessions_by_age on sessions (expires_at);
grant select, insert, update, delete on sessions to "${server_role}";

-- What was mailed to somebody to prove that the address is theirs.
create table account_tokens (
  id         uuid not null,
  account_id uuid not null,
  purpose    text collate "C" not null,
  status     text collate "C" not null,
  digest     text collate "C" not null,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  version    integer not null,
  constraint account_tokens_pkey primary key (id),
  constraint account_tokens_account foreign key (account_id) references accounts (id),
  constraint account_tokens_purpose_known check (purpose in ('verify_email', 'reset_password')),
  constraint account_tokens_status_known check (status in ('open', 'used', 'replaced'))
);
create unique index account_tokens_one_open on account_tokens (account_id, purpose) where status = 'open';
create index account_tokens_by_account on account_tokens (account_id);
grant select, insert, update, delete on account_tokens to "${server_role}";

-- How often sign-in has failed in a row, by what was tried: a digest of the address mailed to, of the
-- peer's, or of both.
create table sign_in_delays (
  subject        text collate "C" not null,
  failures       integer not null,
  last_failed_at timestamptz not null,
  open_again_at  timestamptz not null,
  constraint sign_in_delays_pkey primary key (subject)
);
create index sign_in_delays_by_age on sign_in_delays (last_failed_at);
grant select, insert, update, delete on sign_in_delays to "${server_role}";

-- The private half is wrapped with a key that is not in the database.
create table signing_keys (
  id         uuid not null,
  public_key text not null,
  wrapped    text not null,
  made_at    timestamptz not null,
  constraint signing_keys_pkey primary key (id)
);
grant select, insert on signing_keys to "${server_role}";

-- The one token that the first start prints; a single row.
create table set_up (
  one     boolean not null default true,
  digest  text collate "C" not null,
  made_at timestamptz not null,
  done_at timestamptz,
  version integer not null,
  constraint set_up_pkey primary key (one),
  constraint set_up_one check (one)
);
grant select, insert, update on set_up to "${server_role}";

-- Where an account belongs, oldest first, for the installation, which signs it in before it has entered anything. Whoever
-- runs the installation belongs to it, too, last of all.
create function memberships_of(account uuid)
  returns table (organization_id uuid, roles text[])
  language plpgsql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  if organization() is distinct from '00000000-0000-0000-0000-000000000000' then
    return;
  end if;
  return query
    select b.organization_id, b.roles
    from (
      select m.organization_id, m.roles, m.joined_at from memberships m
      where m.account_id = memberships_of.account and m.status = 'active'
      union all
      select cast('00000000-0000-0000-0000-000000000000' as uuid), array['operator'], cast('infinity' as timestamptz)
      from operators o where o.account_id = memberships_of.account) b
    order by b.joined_at, b.organization_id;
end
$$;
revoke all on function memberships_of from public;
grant execute on function memberships_of to "${server_role}";
