-- Roles that a claim of the provider gave and may take; what an administrator gives stands beside it no more.
alter table membership add by_provider boolean not null default false;

-- Called at a sign-in for each organisation that the settings map groups to: the roles that the person's groups give there,
-- possibly none. Nobody who is invited or a member otherwise loses anything by having no group, and the last administrator stays.
create function take_provider_roles(its_person uuid, its_slug text, its_roles text[], its_given text, its_ended text) returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, public
    as $$
    declare
        org uuid := (select id from organisation where slug = its_slug and archived_at is null);
        held membership%rowtype;
        former text[];
    begin
        if org is null then
            return;
        end if;
        perform pg_advisory_xact_lock(hashtextextended('memberships ' || org, 0));
        select * into held from membership where organisation_id = org and person_id = its_person;
        former := case when held.left_at is null then coalesce(held.roles, '{}') else '{}' end;
        if 'ADMINISTRATOR' = any(former) and not 'ADMINISTRATOR' = any(its_roles) and not exists (
            select from membership m
            where m.organisation_id = org and m.person_id <> its_person and m.left_at is null
                and 'ADMINISTRATOR' = any(m.roles)) then
            return;
        end if;
        if cardinality(its_roles) > 0 then
            insert into membership as m (organisation_id, person_id, roles, by_provider)
            values (org, its_person, its_roles, true)
            on conflict (organisation_id, person_id) do update set roles = its_roles, left_at = null, by_provider = true;
        elsif held.by_provider and held.left_at is null then
            update membership set left_at = now() where organisation_id = org and person_id = its_person;
        else
            return;
        end if;
        if not (former @> its_roles and former <@ its_roles) then
            insert into activity (organisation_id, id, person_id, what, subject_kind, subject_id, before, after)
            select org, uuidv7(), its_person, case when cardinality(its_roles) > 0 then its_given else its_ended end,
                'person', its_person, jsonb_build_object('roles', former),
                jsonb_build_object('roles', its_roles, 'title', p.name)
            from person p where p.id = its_person;
        end if;
    end
    $$;
revoke execute on function take_provider_roles from public;
grant execute on function take_provider_roles to waymark_app;
