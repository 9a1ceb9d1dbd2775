-- When somebody was last written to because of an invitation; null where nobody was.
alter table invitation add sent_at timestamptz;

-- A mail to somebody who is invited goes to an address, which is nobody's yet.
alter table mail alter person_id drop not null;
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check
    check (kind in ('ASSIGNED', 'SENT_BACK', 'MENTIONED', 'DIGEST', 'INVITATION'));
alter table mail add check ((kind = 'INVITATION') = (person_id is null));
create index mail_by_invited on mail (organisation_id, address, written_at desc) where kind = 'INVITATION';

-- What waits to tell of an invitation goes with it.
grant delete on mail to waymark_app;

-- An archived organisation stays, and is shown to its administrators.
alter table organisation add archived_at timestamptz;
grant update (name, archived_at) on organisation to waymark_app;

-- As before, without the archived ones, for which no job does anything.
create or replace function all_organisations() returns setof uuid
    language sql
    stable
    security definer
    set search_path = pg_catalog, public
    as $$
    select id from organisation where archived_at is null order by id
    $$;
