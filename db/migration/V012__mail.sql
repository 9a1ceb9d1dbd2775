-- What a member does not want to hear of by mail; who has no row hears of everything.
create table mail_preference (
    organisation_id uuid not null,
    person_id uuid not null,
    switched_off text[] not null check (
        switched_off <@ array['ASSIGNED', 'SENT_BACK', 'MENTIONED', 'DUE_SOON', 'OVERDUE', 'EVIDENCE_DUE']
    ),
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

-- What was said during the day and waits for the person's next digest; the same thing waits once.
create table mail_notice (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (
        kind in ('ASSIGNED', 'SENT_BACK', 'MENTIONED', 'DUE_SOON', 'OVERDUE', 'EVIDENCE_DUE')
    ),
    subject_id uuid not null,
    about text not null check (length(about) <= 300),
    words text not null check (length(words) <= 4000),
    due_on date,
    path text not null check (path ~ '^/orgs/[^[:cntrl:][:space:]]+$' and length(path) <= 1000),
    primary key (organisation_id, id),
    unique (organisation_id, person_id, kind, subject_id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

-- The outbox. A mail stands here as it was written, in the transaction of what it tells; only its way is updated.
-- attempts counts the claims and names the one at hand, so that a late report about an older claim finds nothing.
create table mail (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('ASSIGNED', 'SENT_BACK', 'MENTIONED', 'DIGEST')),
    digest_day date check ((kind = 'DIGEST') = (digest_day is not null)),
    subject text not null check (length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
    text text not null check (length(text) <= 1000000),
    html text not null check (length(html) <= 2000000),
    written_at timestamptz not null,
    address text check (length(address) between 1 and 320),
    state text not null check (
        state in ('WAITING', 'SENDING', 'SENT', 'SHOWN', 'UNCERTAIN', 'FAILED', 'NO_ADDRESS')
    ),
    attempts integer not null default 0,
    next_at timestamptz not null,
    claimed_at timestamptz,
    settled_at timestamptz,
    trouble text not null default '' check (length(trouble) <= 500),
    primary key (organisation_id, id),
    unique (organisation_id, person_id, digest_day),
    check ((address is null) = (state = 'NO_ADDRESS')),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);
-- Mails are listed by when what they tell happened, which need not be the order in which they were written down.
create index mail_by_person on mail (organisation_id, person_id, written_at desc, id desc);
create index mail_by_time on mail (organisation_id, written_at desc, id desc);
create index mail_on_its_way on mail (organisation_id, next_at, id) where state in ('WAITING', 'SENDING');
create index mail_in_trouble on mail (organisation_id, id) where state in ('UNCERTAIN', 'FAILED', 'NO_ADDRESS');

call keep_tenants_apart('mail', 'mail_notice', 'mail_preference');

grant select, insert on mail to waymark_app;
grant update (address, state, attempts, next_at, claimed_at, settled_at, trouble) on mail to waymark_app;
grant select, insert, update, delete on mail_notice to waymark_app;
grant select, insert, update on mail_preference to waymark_app;

-- Which replica runs which job, and until when nobody else may; no tenant's data.
create table shedlock (
    name varchar(64) primary key,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by varchar(255) not null
);
grant select, insert, update on shedlock to waymark_app;

-- Jobs serve everyone, but the portal sees no tenant from outside. These return ids alone, past the policies; a job then
-- enters each organisation like a member does.
create function all_organisations() returns setof uuid
    language sql
    stable
    security definer
    set search_path = pg_catalog, public
    as $$
    select id from organisation order by id
    $$;
revoke execute on function all_organisations from public;
grant execute on function all_organisations to waymark_app;

create function organisations_with_mail(due timestamptz) returns setof uuid
    language sql
    stable
    security definer
    set search_path = pg_catalog, public
    as $$
    select distinct organisation_id from mail
    where state in ('WAITING', 'SENDING') and (state = 'SENDING' or next_at <= due)
    order by organisation_id
    $$;
revoke execute on function organisations_with_mail from public;
grant execute on function organisations_with_mail to waymark_app;
