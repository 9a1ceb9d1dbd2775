-- A secret address under which somebody's calendar reads the plan of a unit, without signing in. Of its token only the digest is
-- kept; it opens what its person may see, and nothing once they left or revoked it.
create table calendar_address (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    unit_id uuid not null,
    digest bytea not null unique check (length(digest) = 32),
    made_at timestamptz not null,
    revoked_at timestamptz,
    last_read_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id)
);
create index calendar_address_by_person on calendar_address (organisation_id, person_id);

call keep_tenants_apart('calendar_address');
grant select, insert, update on calendar_address to waymark_app;

-- Nobody is signed in when a calendar asks: this looks past the policies for the one row of a digest, notes that it was read, and
-- returns whose and which it is. Whether the person still belongs is asked by the usual ways, in their name.
create function read_calendar(its_digest bytea) returns table (person_id uuid, slug text, unit_id uuid)
    language sql
    security definer
    set search_path = pg_catalog, public
    as $$
    update calendar_address a set last_read_at = now()
    from organisation o
    where a.digest = its_digest and a.revoked_at is null and o.id = a.organisation_id
    returning a.person_id, o.slug, a.unit_id
    $$;
revoke execute on function read_calendar from public;
grant execute on function read_calendar to waymark_app;

-- Plans of a roadmap come back as rows, too.
alter table sheet_draft drop constraint sheet_draft_kind_check;
alter table sheet_draft add constraint sheet_draft_kind_check check (kind in ('FIGURES', 'ANSWERS', 'PLANS'));
