-- The keys that organizations give to programs.
-- Way back: drop table api_keys.

create table api_keys (
  organization_id uuid not null,
  id              uuid not null,
  name            text not null,
  -- Permissions by their codes. One that the program does not know permits nothing.
  scopes          text[] not null,
  digest          text collate "C" not null,
  -- Null where no member did. Not a key: the key of one who is gone is good for nothing.
  made_by         uuid,
  made_at         timestamptz not null,
  expires_at      timestamptz,
  revoked_at      timestamptz,
  -- To the minute.
  used_at         timestamptz,
  version         integer not null,
  constraint api_keys_pkey primary key (organization_id, id),
  constraint api_keys_organization foreign key (organization_id) references organizations (id),
  constraint api_keys_some_scope check (cardinality(scopes) > 0)
);
create index api_keys_good on api_keys (organization_id, id) where revoked_at is null;
call wall_in('api_keys', 'select, insert, update');
