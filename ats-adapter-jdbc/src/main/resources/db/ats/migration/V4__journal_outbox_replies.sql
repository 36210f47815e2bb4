-- What the kernel writes with every deed: the journal, what is still to be told, and the replies to repeat. They
-- belong to organizations without a foreign key, because the installation (the nil UUID) keeps its own here too.
-- Way back: drop table idempotent_replies, outbox_due, outbox, audit_entries.

create table audit_entries (
  organization_id uuid not null,
  id              uuid not null,
  by              text collate "C" not null,
  action          text collate "C" not null,
  object_kind     text collate "C" not null,
  object_id       uuid not null,
  ending          text collate "C" not null,
  facts           jsonb not null,
  at              timestamptz not null,
  request_id      text collate "C" not null,
  constraint audit_entries_pkey primary key (organization_id, id),
  constraint audit_entries_ending_known check (ending in ('done', 'denied', 'hidden'))
);
call wall_in('audit_entries', 'select, insert');

create table outbox (
  organization_id uuid not null,
  id              uuid not null,
  type            text collate "C" not null,
  event           json not null,
  by              text collate "C" not null,
  at              timestamptz not null,
  constraint outbox_pkey primary key (organization_id, id)
);
call wall_in('outbox', 'select, insert, delete');

-- Ids only, and outside row-level security, so that a worker finds what is due in any organization and then enters it.
create table outbox_due (
  event_id        uuid not null,
  organization_id uuid not null,
  due_at          timestamptz not null,
  constraint outbox_due_pkey primary key (event_id)
);
create index outbox_due_in_order on outbox_due (due_at, event_id);
grant select, insert, update, delete on outbox_due to "${server_role}";

create table idempotent_replies (
  organization_id uuid not null,
  scope           text collate "C" not null,
  key             text collate "C" not null,
  request_hash    text not null,
  status          integer not null,
  headers         jsonb not null,
  body            bytea not null,
  at              timestamptz not null,
  constraint idempotent_replies_pkey primary key (organization_id, scope, key)
);
create index idempotent_replies_by_age on idempotent_replies (at, organization_id);
call wall_in('idempotent_replies', 'select, insert, delete');
