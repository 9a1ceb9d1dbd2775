-- The organisation and the person of the current transaction, set by the portal when a transaction begins. Unset means
-- none: a query outside a tenant sees no tenant's row.
create function current_organisation() returns uuid
    language sql stable
    return nullif(current_setting('waymark.organisation', true), '')::uuid;

create function current_person() returns uuid
    language sql stable
    return nullif(current_setting('waymark.person', true), '')::uuid;

create table organisation (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 40),
    name text not null check (length(name) between 1 and 120),
    created_at timestamptz not null default now()
);

create table person (
    id uuid primary key,
    subject text not null unique,
    name text not null check (length(name) between 1 and 120),
    email text
);

create table membership (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    job_title text not null default '',
    roles text[] not null check (
        cardinality(roles) > 0
        and roles <@ array['ADMINISTRATOR', 'LEAD', 'OWNER', 'ARCHITECT', 'EXECUTIVE']
    ),
    primary key (organisation_id, person_id)
);
create index membership_by_person on membership (person_id);

create table unit (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    name text not null check (length(name) between 1 and 120),
    kind text not null check (kind in ('TEAM', 'PLATFORM', 'BUSINESS_UNIT', 'ORGANISATION')),
    primary key (organisation_id, id)
);
create unique index unit_name on unit (organisation_id, lower(name));

create table activity (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    at timestamptz not null default now(),
    person_id uuid not null,
    what text not null,
    subject_kind text not null,
    subject_id uuid not null,
    before jsonb,
    after jsonb,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);
create index activity_by_subject on activity (organisation_id, subject_id, at desc);
create index activity_by_time on activity (organisation_id, at desc);

alter table organisation enable row level security;
alter table person enable row level security;
alter table membership enable row level security;
alter table unit enable row level security;
alter table activity enable row level security;

-- A person sees the memberships of the organisation at hand, and their own in any.
create policy membership_read on membership for select
    using (organisation_id = current_organisation() or person_id = current_person());
create policy membership_write on membership for all
    using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation());

create policy organisation_read on organisation for select
    using (
        id = current_organisation()
        or exists (select from membership m where m.organisation_id = id and m.person_id = current_person())
    );
create policy organisation_create on organisation for insert with check (id = current_organisation());

-- The names of people are seen by those who share an organisation with them.
create policy person_read on person for select
    using (
        id = current_person()
        or exists (
            select from membership m where m.person_id = person.id and m.organisation_id = current_organisation()
        )
    );

create policy unit_of_organisation on unit
    using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation());
create policy activity_of_organisation on activity
    using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation());

-- Signing in happens before anyone is known, so it looks a person up by the identity provider's subject, past the
-- policies, and returns that one row only.
create function sign_in(its_id uuid, its_subject text, its_name text, its_email text)
    returns table (id uuid, subject text, name text, email text)
    language sql
    security definer
    set search_path = pg_catalog, public
    as $$
    insert into person as p (id, subject, name, email) values (its_id, its_subject, its_name, its_email)
    on conflict (subject) do update set name = excluded.name, email = excluded.email
    returning p.id, p.subject, p.name, p.email
    $$;
revoke execute on function sign_in from public;

grant select, insert on organisation, activity to waymark_app;
grant select on person to waymark_app;
grant select, insert, update, delete on membership to waymark_app;
grant select, insert, update on unit to waymark_app;
grant execute on function sign_in to waymark_app;
