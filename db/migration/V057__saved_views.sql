-- A way of looking at the roadmap that somebody named, for themselves or for everybody. What it shows is the address of the page:
-- its filters, view, group and sort. Whoever names one as another of their own replaces that.
create table saved_view (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    name text not null check (length(name) between 1 and 60),
    name_key text not null,
    shared boolean not null,
    query text not null check (length(query) <= 2000),
    saved_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, person_id, name_key),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

call keep_tenants_apart('saved_view');
grant select, insert, update, delete on saved_view to waymark_app;
