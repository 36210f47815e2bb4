-- Every transaction takes the server role on, so it has to exist before anything can be granted to it. Where somebody
-- has made it already (a login of its own, say), it is left as it is.
do $$
begin
  if not exists (select from pg_roles where rolname = '${server_role}') then
    begin
      create role "${server_role}" nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
    exception when duplicate_object or unique_violation then
      null; -- another program was faster
    end;
    -- The login that migrates may be the login that serves, too.
    grant "${server_role}" to current_user;
  end if;
  if '${serving_login}' <> '' and '${serving_login}' <> '${server_role}' then
    if not pg_has_role('${serving_login}', '${server_role}', 'member') then
      begin
        execute format('grant %I to %I', '${server_role}', '${serving_login}');
      exception when insufficient_privilege then
        null; -- then somebody else has to grant it, and whoever serves without it is refused with its name
      end;
    end if;
  end if;
end
$$;
