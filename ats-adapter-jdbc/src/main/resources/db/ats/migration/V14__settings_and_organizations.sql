-- What organizations and their teams have set, what else an organization is, and both in what an account comes to.
-- Way back: drop function standings_of and create it as in V12; create or replace home_of_job as in V2; drop table settings;
-- drop the columns added to organizations.

-- The defaults stay: a process of the version before still founds organizations.
alter table organizations
  add column slug text collate "C" not null default replace(cast(gen_random_uuid() as text), '-', ''),
  add column domain text collate "C",
  add column status text collate "C" not null default 'active';

-- What the program makes of a name, as far as that can be said here; told apart by the id where that is nothing, or not the
-- only one.
with made as (
  select id, trim(both '-' from left(trim(both '-' from regexp_replace(name_key, '[^a-z0-9]+', '-', 'g')), 47)) as slug
  from organizations)
update organizations o set slug = case
    when made.slug = '' then 'o-' || right(cast(o.id as text), 12)
    when exists (select from made other where other.slug = made.slug and other.id < made.id)
      then made.slug || '-' || right(cast(o.id as text), 12)
    else made.slug end
from made where made.id = o.id;

alter table organizations
  add constraint organizations_slug_key unique (slug),
  add constraint organizations_status_known check (status in ('active', 'suspended'));
-- The few whose jobs are on no board.
create index organizations_suspended on organizations (id) where status = 'suspended';

create table settings (
  organization_id           uuid not null,
  -- The organization's own stand under its own id, those of a team under the team's.
  id                        uuid not null,
  team_id                   uuid,
  time_zone                 text,
  working_days              text[],
  works_from                text,
  works_to                  text,
  holidays                  text[],
  decision_mail_delay_hours integer,
  retention_months          integer,
  require_second_factor     boolean,
  offer_approval            text collate "C",
  default_pipeline          text collate "C",
  -- In hundredths.
  duplicate_threshold       integer,
  mail_from_name            text,
  locale                    text collate "C",
  version                   integer not null,
  constraint settings_pkey primary key (organization_id, id),
  constraint settings_organization foreign key (organization_id) references organizations (id),
  constraint settings_team foreign key (organization_id, team_id) references teams (organization_id, id) on delete cascade,
  constraint settings_whose check (id = coalesce(team_id, organization_id)),
  constraint settings_for_teams check (team_id is null or num_nonnulls(
    retention_months, require_second_factor, offer_approval, default_pipeline, duplicate_threshold) = 0),
  constraint settings_calendar_whole
    check (num_nulls(time_zone, working_days, works_from, works_to, holidays) in (0, 5)),
  constraint settings_offer_approval_known check (offer_approval in ('none', 'manager', 'admin'))
);
create index settings_by_team on settings (team_id, organization_id);
call wall_in('settings', 'select, insert, update');

-- As before, and with what keeps the account from using it there for now: whether the organization is suspended, and whether it
-- demands a second factor of whoever administers it.
drop function standings_of;
create function standings_of(account uuid)
  returns table (organization_id uuid, roles text[], grants text[], team uuid[], suspended boolean, demanding boolean)
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
        where t.organization_id = b.organization_id and t.manager_id = standings_of.account),
      exists (select from organizations o where o.id = b.organization_id and o.status = 'suspended'),
      exists (
        select from settings s
        where s.organization_id = b.organization_id and s.id = b.organization_id and s.require_second_factor)
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

-- A suspended organization's jobs lead nowhere: whoever is not in it already finds none.
create or replace function home_of_job(job uuid) returns uuid
  language plpgsql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  return (
    select j.organization_id from jobs j
    where j.id = job and not exists (
      select from organizations o where o.id = j.organization_id and o.status = 'suspended'));
end
$$;
