-- What nobody needs any more can be taken away, oldest first.
-- Way back: drop function forget_replies; drop index account_tokens_by_age.

create index account_tokens_by_age on account_tokens (expires_at);

-- Replies belong to organizations, and nobody sees those of all at once. This takes the oldest away, whosever they are,
-- for the installation only; it shows none, and tells no more than how many they were.
create function forget_replies(before timestamptz, most integer) returns bigint
  language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
declare
  forgotten bigint;
begin
  if organization() is distinct from '00000000-0000-0000-0000-000000000000' then
    return 0;
  end if;
  delete from idempotent_replies where ctid = any (array(
    select r.ctid from idempotent_replies r where r.at < forget_replies.before
    order by r.at, r.organization_id limit most for update skip locked));
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
revoke all on function forget_replies from public;
grant execute on function forget_replies to "${server_role}";
