-- Every transaction takes the server role on, so it has to exist before anything can be granted to it. Where somebody
-- has made it already (a login of its own, say), it is left as it is.
do $$
begin
  if not exists (select from pg_roles where rolname = '${server_role}') then
    create role "${server_role}" nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
    -- The login that migrates may be the login that serves, too.
    grant "${server_role}" to current_user;
  end if;
end
$$;
