-- What external identity providers call people and organizations.
-- Way back: drop table external_identities; drop the column added to organizations.

create table external_identities (
  issuer     text collate "C" not null,
  subject    text collate "C" not null,
  account_id uuid not null,
  linked_at  timestamptz not null,
  constraint external_identities_pkey primary key (issuer, subject),
  constraint external_identities_account foreign key (account_id) references accounts (id)
);
create index external_identities_by_account on external_identities (account_id);
grant select, insert on external_identities to "${server_role}";

alter table organizations
  add column external_id text collate "C",
  add constraint organizations_external_id unique (external_id);
