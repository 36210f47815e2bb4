-- Second factors, and which sessions were begun with one.
-- Way back: drop table second_factors; drop the column added to sessions.

-- The key that an authenticator app shares with the installation is not here: it is derived from factor_id with a key that
-- is not in the database. Of recovery codes only digests are kept; those that were used are gone.
create table second_factors (
  account_id uuid not null,
  factor_id  uuid not null,
  confirmed  boolean not null,
  last_step  bigint not null,
  recovery   text[] not null,
  begun_at   timestamptz not null,
  version    integer not null,
  constraint second_factors_pkey primary key (account_id),
  constraint second_factors_account foreign key (account_id) references accounts (id)
);
grant select, insert, update, delete on second_factors to "${server_role}";

alter table sessions add column second_factor boolean not null default false;
-- The default stays: a process of the version before still begins sessions, without one.
