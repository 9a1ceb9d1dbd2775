-- A report that somebody asked for. It is made behind the requests, and there is a file exactly where it is done: no half ones.
create table report (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('BOARD', 'WORKBOOK')),
    -- Null where nothing was assessed.
    assessment_id uuid,
    title text not null check (length(title) between 1 and 400),
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    step text check (step in ('READING', 'WRITING')),
    fault text check (fault in ('BROKEN', 'GONE', 'STOPPED', 'TOO_LARGE')),
    asked_at timestamptz not null,
    -- When it was last heard of.
    moved_at timestamptz not null,
    file_name text,
    content bytea,
    digest bytea check (length(digest) = 32),
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
    check ((state = 'DONE') = (content is not null)),
    check ((content is null) = (digest is null) and (content is null) = (file_name is null)),
    check ((state = 'FAILED') = (fault is not null))
);
create index report_by_person on report (organisation_id, person_id);
create index report_in_turn on report (asked_at) where state in ('WAITING', 'RUNNING');

-- A report as it was frozen, under a secret address that lapses and can be revoked. Of its token only the digest is kept. The file
-- goes with the address; that there was one stays.
create table report_link (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    title text not null,
    digest bytea not null unique check (length(digest) = 32),
    file_name text not null,
    content bytea,
    content_digest bytea not null check (length(content_digest) = 32),
    bytes integer not null,
    made_at timestamptz not null,
    lapses_at timestamptz not null,
    revoked_at timestamptz,
    last_opened_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id),
    check (content is null or revoked_at is null)
);

call keep_tenants_apart('report', 'report_link');
grant select, insert, update, delete on report, report_link to waymark_app;

-- Who is next, in all organisations together: so many run at once in the whole portal, whichever replica works. One that was not
-- heard of for so long stopped with its replica. Whoever asks then works in the name of the organisation, by the usual ways.
create function claim_report(most integer, silent interval)
    returns table (organisation_id uuid, id uuid, person_id uuid, slug text, kind text, assessment_id uuid, title text)
    language plpgsql
    security definer
    set search_path = pg_catalog, public
    as $$
    #variable_conflict use_column
    begin
        perform pg_advisory_xact_lock(hashtextextended('claim_report', 0));
        update report r set state = 'FAILED', fault = 'STOPPED', moved_at = now()
        where r.state = 'RUNNING' and r.moved_at < now() - silent;
        if (select count(*) from report r where r.state = 'RUNNING') >= most then
            return;
        end if;
        return query
            update report r set state = 'RUNNING', step = 'READING', moved_at = now()
            from organisation o
            where o.id = r.organisation_id and (r.organisation_id, r.id) = (
                select w.organisation_id, w.id from report w where w.state = 'WAITING' order by w.asked_at, w.id limit 1)
            returning r.organisation_id, r.id, r.person_id, o.slug, r.kind, r.assessment_id, r.title;
    end
    $$;

-- How many others come before one that was asked for then: nothing of them but their number.
create function reports_before(its_asked_at timestamptz) returns integer
    language sql
    security definer
    set search_path = pg_catalog, public
    as $$
    select cast(count(*) as integer) from report where state in ('WAITING', 'RUNNING') and asked_at < its_asked_at
    $$;

-- What a secret address opens. Nobody is signed in who asks.
create function shared_report(its_digest bytea)
    returns table (organisation text, title text, file_name text, bytes integer, content_digest bytea, made_at timestamptz,
        lapses_at timestamptz)
    language sql
    security definer
    set search_path = pg_catalog, public
    as $$
    select o.name, l.title, l.file_name, l.bytes, l.content_digest, l.made_at, l.lapses_at
    from report_link l join organisation o on o.id = l.organisation_id
    where l.digest = its_digest and l.revoked_at is null and l.lapses_at > now() and l.content is not null and o.archived_at is null
    $$;

-- The file itself, and that it was opened now.
create function open_shared_report(its_digest bytea) returns table (name text, content bytea)
    language sql
    security definer
    set search_path = pg_catalog, public
    as $$
    update report_link l set last_opened_at = now()
    from organisation o
    where l.digest = its_digest and l.revoked_at is null and l.lapses_at > now() and l.content is not null
        and o.id = l.organisation_id and o.archived_at is null
    returning l.file_name, l.content
    $$;

revoke execute on function claim_report, reports_before, shared_report, open_shared_report from public;
grant execute on function claim_report, reports_before, shared_report, open_shared_report to waymark_app;
