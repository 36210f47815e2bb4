-- What members think of applications and tell each other about them; and a candidate's list of own applications.
-- Way back: drop index applications_in_stage, applications_by_activity; drop function title_of_own; drop table application_note_mentions, application_note_texts, application_notes,
-- application_feedback_comments, application_feedback.

create table application_feedback (
  organization_id uuid not null,
  id              uuid not null,
  application_id  uuid not null,
  type            text collate "C" not null,
  rating          integer not null,
  by              text collate "C" not null,
  at              timestamptz not null,
  constraint application_feedback_pkey primary key (organization_id, id),
  constraint application_feedback_application
    foreign key (organization_id, application_id) references applications (organization_id, id),
  constraint application_feedback_type_known
    check (type in ('general', 'screening', 'interview', 'technical', 'cultural')),
  constraint application_feedback_rating_in_bounds check (rating between 1 and 5)
);
create index application_feedback_by_application
  on application_feedback (application_id, organization_id, id) include (rating);
call wall_in('application_feedback', 'select, insert');

-- Words lie apart, because they can be erased, and what they stand beside cannot.
create table application_feedback_comments (
  organization_id uuid not null,
  feedback_id     uuid not null,
  comments        text not null,
  constraint application_feedback_comments_pkey primary key (organization_id, feedback_id),
  constraint application_feedback_comments_feedback
    foreign key (organization_id, feedback_id) references application_feedback (organization_id, id)
);
call wall_in('application_feedback_comments', 'select, insert, delete');

create table application_notes (
  organization_id uuid not null,
  id              uuid not null,
  application_id  uuid not null,
  by              text collate "C" not null,
  at              timestamptz not null,
  constraint application_notes_pkey primary key (organization_id, id),
  constraint application_notes_application
    foreign key (organization_id, application_id) references applications (organization_id, id)
);
create index application_notes_by_application on application_notes (application_id, organization_id, id);
call wall_in('application_notes', 'select, insert');

create table application_note_texts (
  organization_id uuid not null,
  note_id         uuid not null,
  text            text not null,
  constraint application_note_texts_pkey primary key (organization_id, note_id),
  constraint application_note_texts_note
    foreign key (organization_id, note_id) references application_notes (organization_id, id)
);
call wall_in('application_note_texts', 'select, insert, delete');

-- Refers to the account rather than the membership, which may end while the note stays.
create table application_note_mentions (
  organization_id uuid not null,
  note_id         uuid not null,
  account_id      uuid not null,
  constraint application_note_mentions_pkey primary key (organization_id, note_id, account_id),
  constraint application_note_mentions_note
    foreign key (organization_id, note_id) references application_notes (organization_id, id),
  constraint application_note_mentions_account foreign key (account_id) references accounts (id)
);
create index application_note_mentions_by_account on application_note_mentions (account_id, organization_id, note_id);
call wall_in('application_note_mentions', 'select, insert');

-- The title of the job an application is for, to the account that applied and nobody else, wherever it lies. A function
-- rather than a policy on jobs, which would open whole rows.
create function title_of_own(application uuid) returns text
  language plpgsql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp
as $$
begin
  return (
    select j.title
    from applications a
    join candidates c on c.id = a.candidate_id
    join jobs j on j.id = a.job_id
    where a.id = application and c.account_id = account());
end
$$;
revoke all on function title_of_own from public;
grant execute on function title_of_own to "${server_role}";

-- For whoever asks for all applications of an organization that are in one stage, or that have ended.
create index applications_in_stage on applications (stage, organization_id, id);
create index applications_by_activity on applications (active, organization_id, id);
