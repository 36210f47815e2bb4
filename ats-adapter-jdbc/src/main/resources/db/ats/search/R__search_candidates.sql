-- The candidates of the organization entered that have these words; see search_jobs.
create or replace function search_candidates(query text) returns setof uuid
  language plpgsql stable rows 100 security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  return query
    with found as materialized (
      select c.id, c.organization_id from candidates c
      where c.words @@ (cast('O' || replace(cast(organization() as text), '-', '') as tsquery) && cast(query as tsquery)))
    select found.id from found where found.organization_id = organization();
end
$$;
revoke all on function search_candidates from public;
grant execute on function search_candidates to "${server_role}";
