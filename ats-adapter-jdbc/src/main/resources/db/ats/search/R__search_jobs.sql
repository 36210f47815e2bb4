-- The jobs of the organization entered that have these words. Matching words is not leakproof, so under row-level
-- security no index could be used for it; here it can, and nothing but ids of that organization leaves. Whatever the
-- query says, the organization is the setting's. Words first, or a plan kept from a small organization would go through
-- all jobs of a large one.
create or replace function search_jobs(query text) returns setof uuid
  language plpgsql stable rows 100 security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  return query
    with found as materialized (
      select j.id, j.organization_id, j.deleted_at from jobs j
      where j.words @@ (cast('O' || replace(cast(organization() as text), '-', '') as tsquery) && cast(query as tsquery)))
    select found.id from found where found.organization_id = organization() and found.deleted_at is null;
end
$$;
revoke all on function search_jobs from public;
grant execute on function search_jobs to "${server_role}";
