-- Someone whom an organisation expects: whoever signs in with this mail address, verified by the identity provider, becomes
-- a member with these roles. Nothing tells whether the address is known elsewhere.
create table invitation (
    organisation_id uuid not null references organisation (id),
    email text not null check (email = lower(email) and length(email) between 3 and 254),
    roles text[] not null check (
        cardinality(roles) > 0
        and roles <@ array['ADMINISTRATOR', 'LEAD', 'OWNER', 'ARCHITECT', 'EXECUTIVE']
    ),
    invited_at timestamptz not null default now(),
    primary key (organisation_id, email)
);
create index invitation_by_email on invitation (email);

alter table invitation enable row level security;
create policy invitation_of_organisation on invitation
    using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation());

grant select, insert, update, delete on invitation to waymark_app;

-- Called when someone has signed in, before any organisation is known; takes up what waits for their address and no more.
create function accept_invitations(its_person uuid, its_email text) returns void
    language sql
    security definer
    set search_path = pg_catalog, public
    as $$
    with accepted as (
        delete from invitation where email = lower(its_email) returning organisation_id, roles
    )
    insert into membership (organisation_id, person_id, roles)
    select organisation_id, its_person, roles from accepted
    on conflict (organisation_id, person_id) do nothing
    $$;
revoke execute on function accept_invitations from public;
grant execute on function accept_invitations to waymark_app;
