-- Who listens to what happens, and what each has yet to hear.
-- Way back: drop table tellings, listeners.

-- Registered for the installation, whichever process has them: whoever addresses an event keeps it for all of these.
create table listeners (
  name  text collate "C" not null,
  since timestamptz not null,
  constraint listeners_pkey primary key (name)
);
grant select, insert, delete on listeners to "${server_role}";

-- Ids, counts and instants only, and outside row-level security, like outbox_due and mail_due, whose manner of claiming it
-- shares. A row goes when its event was heard; one that was given up stays, dead, until somebody has it told again.
create table tellings (
  listener        text collate "C" not null,
  event_id        uuid not null,
  organization_id uuid not null,
  status          text collate "C" not null,
  attempts        integer not null,
  last            text collate "C",
  due_at          timestamptz not null,
  created_at      timestamptz not null,
  version         integer not null,
  constraint tellings_pkey primary key (listener, event_id),
  constraint tellings_listener foreign key (listener) references listeners on delete cascade,
  constraint tellings_status_known check (status in ('waiting', 'dead')),
  constraint tellings_last_known check (last in ('threw', 'timeout', 'busy', 'unreadable'))
);
create index tellings_by_organization on tellings (listener, organization_id, due_at, event_id)
  where status = 'waiting';
create index tellings_dead on tellings (listener, event_id) where status = 'dead';
grant select, insert, update, delete on tellings to "${server_role}";
