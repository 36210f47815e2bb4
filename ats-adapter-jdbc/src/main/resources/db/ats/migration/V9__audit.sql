-- The ways in which a journal is read: all of it, by who did it, by what it was done to, by what was done; each newest
-- first, and from a place on. Whatever is asked for together goes by the one that tells most.
-- Way back: drop index audit_entries_in_order, audit_entries_by_actor, audit_entries_by_object, audit_entries_by_action.

create index audit_entries_in_order on audit_entries (organization_id, at, id);
create index audit_entries_by_actor on audit_entries (by, organization_id, at, id);
create index audit_entries_by_object on audit_entries (object_id, organization_id, at, id);
create index audit_entries_by_action on audit_entries (action, organization_id, at, id);
