-- How people can be reached, as they say themselves.
-- Way back: alter table accounts drop column phone.

alter table accounts add column phone text;
