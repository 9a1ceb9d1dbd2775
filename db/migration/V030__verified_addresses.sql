-- Whether the identity provider vouches that the address is the person's. Whoever is a member came by such an address.
alter table person add email_verified boolean not null default false;
update person p set email_verified = true
where email is not null and exists (select from membership m where m.person_id = p.id);

-- As before, and: whoever comes with a subject that nobody knows, and with an address that is verified and was verified for one
-- person only, is that person under a new name of the provider's. Every organisation of theirs can read that: its_entry is
-- the key of the words.
drop function sign_in(uuid, text, text, text);
create function sign_in(its_id uuid, its_subject text, its_name text, its_email text, its_verified boolean, its_entry text)
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
            if former <> its_subject then
                update person p set subject = its_subject where p.id = same;
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
revoke execute on function sign_in from public;
grant execute on function sign_in to waymark_app;
create index person_by_email on person (lower(email));

-- Who signed in with an address that the organisation at hand invited, and for which the provider does not vouch.
create function unverified_arrivals() returns table (person_id uuid, name text, email text)
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
            select from membership m where m.organisation_id = i.organisation_id and m.person_id = p.id)
    order by i.email, p.name, p.id
    $$;
revoke execute on function unverified_arrivals from public;
grant execute on function unverified_arrivals to waymark_app;
