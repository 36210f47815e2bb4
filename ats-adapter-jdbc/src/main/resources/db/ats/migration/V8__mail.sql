-- Mails on their way, what of them is due, and the timetable of whoever looks.
-- Way back: drop table scheduled_tasks, mail_due, mails; drop index outbox_due_by_organization;
-- create index outbox_due_in_order on outbox_due (due_at, event_id).

-- Neither address nor text: both are looked up when it is sent. Belongs to the installation, too, so no foreign key.
create table mails (
  organization_id uuid not null,
  id              uuid not null,
  event_id        uuid not null,
  template        text collate "C" not null,
  recipient_kind  text collate "C" not null,
  recipient_id    uuid not null,
  status          text collate "C" not null,
  attempts        integer not null,
  last_error      text collate "C",
  next_at         timestamptz not null,
  sent_at         timestamptz,
  created_at      timestamptz not null,
  version         integer not null,
  constraint mails_pkey primary key (organization_id, id),
  constraint mails_recipient_kind_known check (recipient_kind in ('candidate', 'account', 'invitation')),
  constraint mails_status_known check (status in ('queued', 'sent', 'dead', 'dropped')),
  constraint mails_sent_at check ((status = 'sent') = (sent_at is not null))
);
create index mails_dead on mails (organization_id, id) where status = 'dead';
call wall_in('mails', 'select, insert, update');

-- Ids only, and outside row-level security, like outbox_due. In both, whoever claims a row puts due_at off until its
-- lease runs out, and takes the row away when done; so it comes back by itself when nobody does.
create table mail_due (
  mail_id         uuid not null,
  organization_id uuid not null,
  due_at          timestamptz not null,
  constraint mail_due_pkey primary key (mail_id)
);
-- Organizations take turns, so each one's oldest has to be found without reading past the others'.
create index mail_due_by_organization on mail_due (organization_id, due_at, mail_id);
grant select, insert, update, delete on mail_due to "${server_role}";

drop index outbox_due_in_order;
create index outbox_due_by_organization on outbox_due (organization_id, due_at, event_id);

-- db-scheduler's own, as its documentation has it.
create table scheduled_tasks (
  task_name            text collate "C" not null,
  task_instance        text collate "C" not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  constraint scheduled_tasks_pkey primary key (task_name, task_instance)
) with (fillfactor = 50);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to "${server_role}";
