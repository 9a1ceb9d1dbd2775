-- When a session last asked the identity provider whether its person may still be in: of the requests of a session, at any
-- replica, one asks.
alter table spring_session add asked_at timestamptz;

-- The provider tells by its subject whose sessions have ended, when nobody is signed in: this looks past the policies, and
-- returns an id alone.
create function person_of_subject(its_subject text) returns uuid
    language sql
    stable
    security definer
    set search_path = pg_catalog, public
    as $$
    select id from person where subject = its_subject
    $$;
revoke execute on function person_of_subject from public;
grant execute on function person_of_subject to waymark_app;
