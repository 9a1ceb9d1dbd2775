-- What people say to each other about a practice of an assessment: threads of one level. Words are never changed once
-- they are written; the application may only resolve a thread and open it again.
create table comment (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    assessment_id uuid not null,
    edition_id text not null,
    practice_key text not null,
    -- The comment that opened the thread; null for that one itself.
    reply_to uuid,
    author_id uuid not null,
    body text not null check (length(body) between 1 and 4000),
    written_at timestamptz not null,
    -- Made by the browser for each wish to write, so that a double click or a retry writes once.
    client_key uuid not null,
    resolved_at timestamptz,
    resolved_by uuid,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, client_key),
    unique (organisation_id, id, assessment_id, practice_key),
    check (num_nulls(resolved_at, resolved_by) in (0, 2)),
    check (reply_to is null or resolved_at is null),
    foreign key (organisation_id, assessment_id, edition_id) references assessment (organisation_id, id, edition_id),
    foreign key (edition_id, practice_key) references edition_practice (edition_id, practice_key),
    -- A reply stands where its thread stands.
    foreign key (organisation_id, reply_to, assessment_id, practice_key)
        references comment (organisation_id, id, assessment_id, practice_key),
    foreign key (organisation_id, author_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, resolved_by) references membership (organisation_id, person_id)
);
create index comment_by_practice on comment (organisation_id, assessment_id, practice_key, written_at);
create index comment_by_thread on comment (organisation_id, reply_to);
create index comment_that_opens on comment (organisation_id, assessment_id, written_at desc, id desc)
    where reply_to is null;

-- Whom a comment mentions; only a member of the same organisation can be.
create table comment_mention (
    organisation_id uuid not null,
    comment_id uuid not null,
    person_id uuid not null,
    primary key (organisation_id, comment_id, person_id),
    foreign key (organisation_id, comment_id) references comment (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

call keep_tenants_apart('comment', 'comment_mention');

grant select, insert on comment, comment_mention to waymark_app;
grant update (resolved_at, resolved_by, version) on comment to waymark_app;
