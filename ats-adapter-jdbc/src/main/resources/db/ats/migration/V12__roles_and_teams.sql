-- The roles that organizations define, teams and who manages them, and what all of it comes down to for an account.
-- Way back: drop function standings_of; create function memberships_of as in V5; drop the columns added to memberships; drop
-- table teams, roles.

create table roles (
  organization_id uuid not null,
  id              uuid not null,
  name            text collate "C" not null,
  description     text not null,
  -- Each a permission, a colon, a reach. One that the program does not know grants nothing.
  grants          text[] not null,
  -- Not a key: whoever is gone has defined it all the same.
  defined_by      uuid,
  defined_at      timestamptz not null,
  version         integer not null,
  constraint roles_pkey primary key (organization_id, id),
  constraint roles_organization foreign key (organization_id) references organizations (id),
  constraint roles_name unique (organization_id, name)
);
call wall_in('roles', 'select, insert, update, delete');

create table teams (
  organization_id uuid not null,
  id              uuid not null,
  name            text not null,
  name_key        text collate "C" not null,
  manager_id      uuid,
  created_at      timestamptz not null,
  version         integer not null,
  constraint teams_pkey primary key (organization_id, id),
  constraint teams_organization foreign key (organization_id) references organizations (id),
  constraint teams_manager foreign key (organization_id, manager_id) references memberships (organization_id, account_id),
  constraint teams_name unique (organization_id, name_key)
);
create index teams_by_manager on teams (manager_id, organization_id);
call wall_in('teams', 'select, insert, update, delete');

alter table memberships
  add column team_id uuid,
  add column title text,
  add constraint memberships_team foreign key (organization_id, team_id) references teams (organization_id, id);
create index memberships_by_team on memberships (team_id, organization_id);

-- Where an account belongs, oldest first, what the roles that the organization has defined itself grant there, and who is
-- in the teams that the account manages. For the account itself, and for the installation, which signs it in before it has
-- entered anything. Whoever runs the installation belongs to it, too, last of all.
create function standings_of(account uuid)
  returns table (organization_id uuid, roles text[], grants text[], team uuid[])
  language plpgsql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  if organization() is distinct from '00000000-0000-0000-0000-000000000000'
    and standings_of.account is distinct from account() then
    return;
  end if;
  return query
    select b.organization_id, b.roles,
      array(
        select distinct g.granted from roles r, unnest(r.grants) g(granted)
        where r.organization_id = b.organization_id and r.name = any (b.roles)),
      array(
        select distinct m.account_id from teams t join memberships m
          on m.organization_id = t.organization_id and m.team_id = t.id
        where t.organization_id = b.organization_id and t.manager_id = standings_of.account)
    from (
      select m.organization_id, m.roles, m.joined_at from memberships m
      where m.account_id = standings_of.account and m.status = 'active'
      union all
      select cast('00000000-0000-0000-0000-000000000000' as uuid), array['operator'], cast('infinity' as timestamptz)
      from operators o where o.account_id = standings_of.account) b
    order by b.joined_at, b.organization_id;
end
$$;
revoke all on function standings_of from public;
grant execute on function standings_of to "${server_role}";
drop function memberships_of;
