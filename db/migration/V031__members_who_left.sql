-- Who left stays named on what they did and on what is theirs still, and belongs no more.
alter table membership add left_at timestamptz;

-- The people of the organisation at hand as owners of things are called: those who left are marked.
create view colleague with (security_invoker = true) as
select m.organisation_id, p.id, p.name || case when m.left_at is null then '' else ' (left)' end as name,
    m.left_at is null as present
from membership m
join person p on p.id = m.person_id
where m.organisation_id = current_organisation();
grant select on colleague to waymark_app;

-- As before, and: whoever left and was invited again comes back, with the roles of the invitation.
create or replace function accept_invitations(its_person uuid, its_email text) returns void
    language sql
    security definer
    set search_path = pg_catalog, public
    as $$
    with accepted as (
        delete from invitation where email = lower(its_email) returning organisation_id, roles
    )
    insert into membership as held (organisation_id, person_id, roles)
    select organisation_id, its_person, roles from accepted
    on conflict (organisation_id, person_id) do update set roles = excluded.roles, left_at = null
        where held.left_at is not null
    $$;

-- As before, and who left and was invited again stands at the door.
create or replace function unverified_arrivals() returns table (person_id uuid, name text, email text)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public
    as $$
    select p.id, p.name, i.email
    from invitation i
    join person p on lower(p.email) = i.email and not p.email_verified
    where i.organisation_id = current_organisation()
        and not exists (
            select from membership m
            where m.organisation_id = i.organisation_id and m.person_id = p.id and m.left_at is null)
    order by i.email, p.name, p.id
    $$;
