-- As before, and says which organisation the person is no member of any more, and makes it the transaction's own: what waits
-- for them there ends with it.
drop function take_provider_roles(uuid, text, text[], text, text);
create function take_provider_roles(its_person uuid, its_slug text, its_roles text[], its_given text, its_ended text) returns uuid
    language plpgsql
    security definer
    set search_path = pg_catalog, public
    as $$
    declare
        org uuid := (select id from organisation where slug = its_slug and archived_at is null);
        held membership%rowtype;
        former text[];
        ended uuid;
    begin
        if org is null then
            return null;
        end if;
        perform pg_advisory_xact_lock(hashtextextended('memberships ' || org, 0));
        select * into held from membership where organisation_id = org and person_id = its_person;
        former := case when held.left_at is null then coalesce(held.roles, '{}') else '{}' end;
        if 'ADMINISTRATOR' = any(former) and not 'ADMINISTRATOR' = any(its_roles) and not exists (
            select from membership m
            where m.organisation_id = org and m.person_id <> its_person and m.left_at is null
                and 'ADMINISTRATOR' = any(m.roles)) then
            return null;
        end if;
        if cardinality(its_roles) > 0 then
            insert into membership as m (organisation_id, person_id, roles, by_provider)
            values (org, its_person, its_roles, true)
            on conflict (organisation_id, person_id) do update set roles = its_roles, left_at = null, by_provider = true;
        elsif held.by_provider and held.left_at is null then
            update membership set left_at = now() where organisation_id = org and person_id = its_person;
            ended := org;
            perform set_config('waymark.organisation', org::text, true);
        else
            return null;
        end if;
        if not (former @> its_roles and former <@ its_roles) then
            insert into activity (organisation_id, id, person_id, what, subject_kind, subject_id, before, after)
            select org, uuidv7(), its_person, case when cardinality(its_roles) > 0 then its_given else its_ended end,
                'person', its_person, jsonb_build_object('roles', former),
                jsonb_build_object('roles', its_roles, 'title', p.name)
            from person p where p.id = its_person;
        end if;
        return ended;
    end
    $$;
revoke execute on function take_provider_roles from public;
grant execute on function take_provider_roles to waymark_app;
