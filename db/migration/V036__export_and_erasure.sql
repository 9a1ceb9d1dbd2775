-- The address of somebody who was read in from an export and never signed in here. Nobody vouches for it: no mail goes there,
-- and whoever first signs in with it, verified, is that person.
alter table person add awaited_email text;
create index person_by_awaited_email on person (lower(awaited_email)) where awaited_email is not null;

-- When name and address of somebody were taken out for good.
alter table person add erased_at timestamptz;

-- As before; who was erased has a name that says enough.
create or replace view colleague with (security_invoker = true) as
select m.organisation_id, p.id,
    p.name || case when m.left_at is null or p.erased_at is not null then '' else ' (left)' end as name,
    m.left_at is null as present, p.erased_at is not null as erased
from membership m
join person p on p.id = m.person_id
where m.organisation_id = current_organisation();

-- Which migration the tables stand at.
create function schema_version() returns text
    language sql
    stable
    security definer
    set search_path = pg_catalog, public
    as $$
    select max(version) from flyway_schema_history where success
    $$;
revoke execute on function schema_version from public;
grant execute on function schema_version to waymark_app;

-- Somebody of an export, who is nobody here yet.
create function await_person(its_id uuid, its_name text, its_email text) returns void
    language sql
    security definer
    set search_path = pg_catalog, public
    as $$
    insert into person (id, subject, name, awaited_email) values (its_id, 'awaited:' || its_id, its_name, its_email)
    $$;
revoke execute on function await_person from public;
grant execute on function await_person to waymark_app;

-- As before, and: where no verified address is known, whoever was awaited with it is that person; of several the first.
create or replace function sign_in(
    its_id uuid, its_subject text, its_name text, its_email text, its_verified boolean, its_entry text)
    returns table (id uuid, subject text, name text, email text, email_verified boolean)
    language plpgsql
    security definer
    set search_path = pg_catalog, public
    as $$
    #variable_conflict use_column
    declare
        same uuid;
        former text;
    begin
        if its_verified and not exists (select from person p where p.subject = its_subject) then
            -- Of two sign-ins at once the second waits here, and finds that it is done.
            select p.id, p.subject into same, former
            from person p
            where lower(p.email) = lower(its_email) and p.email_verified
                and not exists (
                    select from person o where o.id <> p.id and lower(o.email) = lower(its_email) and o.email_verified)
            for update;
            if same is null and not exists (
                select from person p where lower(p.email) = lower(its_email) and p.email_verified) then
                select p.id, p.subject into same, former
                from person p where lower(p.awaited_email) = lower(its_email)
                order by p.id limit 1
                for update;
            end if;
            if former <> its_subject then
                update person p set subject = its_subject, awaited_email = null where p.id = same;
                insert into activity (organisation_id, id, person_id, what, subject_kind, subject_id, before, after)
                select m.organisation_id, uuidv7(), same, its_entry, 'person', same,
                    jsonb_build_object('subject', former), jsonb_build_object('subject', its_subject, 'title', its_email)
                from membership m where m.person_id = same;
            end if;
        end if;
        return query
            insert into person as p (id, subject, name, email, email_verified)
            values (its_id, its_subject, its_name, its_email, its_verified)
            on conflict (subject) do update
                set name = excluded.name, email = excluded.email, email_verified = excluded.email_verified
            returning p.id, p.subject, p.name, p.email, p.email_verified;
    end
    $$;

-- The rows of an export go in table by table; these two point at rows that come later.
do $$
declare
    it record;
begin
    for it in
        select conrelid::regclass as child, conname from pg_constraint
        where contype = 'f' and connamespace = 'public'::regnamespace
            and (conrelid = confrelid or conrelid = 'assessment'::regclass and confrelid = 'milestone'::regclass)
    loop
        execute format('alter table %s alter constraint %I deferrable initially immediate', it.child, it.conname);
    end loop;
end
$$;

-- What was written with other words in place of some, however deep they stand.
create function reworded(said jsonb, words text, instead text) returns jsonb
    language plpgsql
    immutable
    set search_path = pg_catalog, public
    as $$
    begin
        return case jsonb_typeof(said)
            when 'string' then to_jsonb(regexp_replace(said #>> '{}', words, instead, 'g'))
            when 'array' then (
                select coalesce(jsonb_agg(reworded(value, words, instead)), '[]') from jsonb_array_elements(said))
            when 'object' then (
                select coalesce(jsonb_object_agg(key, reworded(value, words, instead)), '{}') from jsonb_each(said))
            else said
        end;
    end
    $$;
revoke execute on function reworded from public;

-- Takes name and address of somebody who left out of all that the portal wrote in the organisation at hand. ELSEWHERE where
-- another organisation knows them too, of which the one at hand may not decide; MISSING where nobody of the id left.
create function erase_person(its_person uuid) returns text
    language plpgsql
    security definer
    set search_path = pg_catalog, public
    as $$
    declare
        here constant uuid := current_organisation();
        instead constant text := 'Somebody who left';
        held person;
        known text;
    begin
        select p.* into held
        from person p
        join membership m on m.person_id = p.id and m.organisation_id = here and m.left_at is not null
        where p.id = its_person
        for update of p;
        if not found then
            return 'MISSING';
        elsif held.erased_at is not null then
            return 'ERASED';
        elsif exists (select from membership where person_id = its_person and organisation_id <> here) then
            return 'ELSEWHERE';
        end if;

        select '(?<!\w)(' || string_agg(regexp_replace(it, '([^[:alnum:][:space:]])', '\\\1', 'g'), '|') || ')(?!\w)' into known
        from (
            select distinct it
            from unnest(array[
                held.name, replace(replace(held.name, '&', '&amp;'), '''', '&#39;'), held.subject,
                held.email, lower(held.email), held.awaited_email, lower(held.awaited_email)
            ]) as it
            where it <> ''
        ) named;

        update activity set before = reworded(before, known, instead), after = reworded(after, known, instead)
        where organisation_id = here;
        -- What they were called before, too.
        update activity
        set before = before - array['subject', 'email'],
            after = after - array['subject', 'email']
                || case when after ? 'title' then jsonb_build_object('title', instead) else '{}' end
        where organisation_id = here and subject_kind = 'person' and subject_id = its_person;
        update gate_pass
        set evidence = reworded(evidence, known, instead), lapsed_because = reworded(lapsed_because, known, instead)
        where organisation_id = here;

        delete from mail
        where organisation_id = here
            and (person_id = its_person or kind = 'INVITATION' and lower(address) = lower(held.email));
        delete from mail_notice where organisation_id = here and person_id = its_person;
        delete from mail_preference where organisation_id = here and person_id = its_person;
        delete from sheet_draft where organisation_id = here and person_id = its_person;
        delete from kept_assignment where organisation_id = here and email = lower(held.email);
        delete from invitation where organisation_id = here and email = lower(held.email);
        update mail
        set subject = left(regexp_replace(subject, known, instead, 'g'), 200),
            text = regexp_replace(text, known, instead, 'g'),
            html = regexp_replace(html, known, instead, 'g')
        where organisation_id = here and (subject ~ known or text ~ known or html ~ known);
        update mail_notice
        set about = left(regexp_replace(about, known, instead, 'g'), 300),
            words = left(regexp_replace(words, known, instead, 'g'), 4000)
        where organisation_id = here;

        update membership set job_title = '' where organisation_id = here and person_id = its_person;
        update person
        set subject = 'erased:' || its_person, name = instead, email = null, email_verified = false,
            awaited_email = null, zone = null, erased_at = now()
        where id = its_person;
        return 'ERASED';
    end
    $$;
revoke execute on function erase_person from public;
grant execute on function erase_person to waymark_app;
