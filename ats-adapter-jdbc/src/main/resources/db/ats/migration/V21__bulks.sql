-- The same done to many applications, what has yet to be done, and the tags of candidates.
-- Way back: drop table candidate_tags, bulk_due, bulk_items, bulk_words, bulks.

create table bulks (
  organization_id uuid not null,
  id              uuid not null,
  action          text collate "C" not null,
  -- Null where no application is to go anywhere.
  to_stage        text collate "C",
  -- Not a key: of one who is gone, the items that are left are refused.
  started_by      uuid not null,
  started_at      timestamptz not null,
  constraint bulks_pkey primary key (organization_id, id),
  constraint bulks_organization foreign key (organization_id) references organizations (id),
  constraint bulks_action_known check (action in ('move', 'reject', 'tag')),
  constraint bulks_to_stage check ((action = 'tag') = (to_stage is null))
);
call wall_in('bulks', 'select, insert');

-- What was said with it: free text can be erased, that it was done cannot.
create table bulk_words (
  organization_id uuid not null,
  bulk_id         uuid not null,
  reason          text,
  tag             text,
  constraint bulk_words_pkey primary key (organization_id, bulk_id),
  constraint bulk_words_bulk foreign key (organization_id, bulk_id) references bulks (organization_id, id)
);
call wall_in('bulk_words', 'select, insert, delete');

-- The application is not a key: whoever asks may name one that is not there, or another organization's.
create table bulk_items (
  organization_id uuid not null,
  bulk_id         uuid not null,
  position        integer not null,
  application_id  uuid not null,
  outcome         text collate "C" not null,
  from_stage      text collate "C",
  to_stage        text collate "C",
  version         integer,
  problem         jsonb,
  constraint bulk_items_pkey primary key (organization_id, bulk_id, position),
  constraint bulk_items_bulk foreign key (organization_id, bulk_id) references bulks (organization_id, id),
  constraint bulk_items_outcome_known check (outcome in ('pending', 'done', 'refused')),
  constraint bulk_items_refused check ((outcome = 'refused') = (problem is not null)),
  constraint bulk_items_moved
    check ((from_stage is null) = (to_stage is null) and (from_stage is null) = (version is null))
);
call wall_in('bulk_items', 'select, insert, update');

-- Ids only, and outside row-level security, like outbox_due and mail_due, whose manner of claiming it shares. A row goes
-- when nothing of its bulk is left to do.
create table bulk_due (
  bulk_id         uuid not null,
  organization_id uuid not null,
  due_at          timestamptz not null,
  constraint bulk_due_pkey primary key (bulk_id)
);
create index bulk_due_by_organization on bulk_due (organization_id, due_at, bulk_id);
grant select, insert, update, delete on bulk_due to "${server_role}";

-- A candidate is filed under a tag once; the row goes when the person is erased.
create table candidate_tags (
  organization_id uuid not null,
  candidate_id    uuid not null,
  tag             text collate "C" not null,
  by              text collate "C" not null,
  at              timestamptz not null,
  constraint candidate_tags_pkey primary key (organization_id, candidate_id, tag),
  constraint candidate_tags_candidate
    foreign key (organization_id, candidate_id) references candidates (organization_id, id)
);
call wall_in('candidate_tags', 'select, insert, delete');
