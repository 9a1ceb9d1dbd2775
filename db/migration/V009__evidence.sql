-- What shows that a practice is lived: a link that people follow themselves (the portal never does), or a file. A piece
-- belongs to the organisation and can back several practices. Nothing is deleted: it is withdrawn, or a link is removed.
create table evidence (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    kind text not null check (kind in ('LINK', 'FILE')),
    title text not null check (length(title) between 1 and 160),
    url text check (length(url) <= 2000 and url ~* '^https?://'),
    file_name text check (length(file_name) between 1 and 120 and file_name !~ '[/\\[:cntrl:]]'),
    media_type text check (
        media_type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/markdown', 'text/csv')
    ),
    size integer check (size between 1 and 10485760),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    owner_id uuid not null,
    dated_on date not null,
    review_by date check (review_by >= dated_on),
    added_by uuid not null,
    added_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (organisation_id, id),
    check ((kind = 'LINK') = (url is not null)),
    check (num_nulls(file_name, media_type, size, sha256) = case kind when 'FILE' then 0 else 4 end),
    foreign key (organisation_id, owner_id) references membership (organisation_id, person_id),
    foreign key (organisation_id, added_by) references membership (organisation_id, person_id)
);
create index evidence_by_review on evidence (organisation_id, review_by, id);
create index evidence_by_age on evidence (organisation_id, added_at desc);

-- The bytes apart, so that no list ever loads them.
create table evidence_file (
    organisation_id uuid not null,
    evidence_id uuid not null,
    bytes bytea not null check (length(bytes) between 1 and 10485760),
    primary key (organisation_id, evidence_id),
    foreign key (organisation_id, evidence_id) references evidence (organisation_id, id)
);

-- Which practices of which assessments a piece backs. A review accepts it there; only then does it count.
create table evidence_practice (
    organisation_id uuid not null,
    assessment_id uuid not null,
    practice_key text not null,
    evidence_id uuid not null,
    edition_id text not null,
    linked_by uuid not null,
    linked_at timestamptz not null,
    accepted_by uuid,
    accepted_at timestamptz check ((accepted_at is null) = (accepted_by is null)),
    removed_by uuid,
    removed_at timestamptz check ((removed_at is null) = (removed_by is null)),
    primary key (organisation_id, assessment_id, practice_key, evidence_id),
    foreign key (organisation_id, evidence_id) references evidence (organisation_id, id),
    foreign key (organisation_id, assessment_id, edition_id) references assessment (organisation_id, id, edition_id),
    foreign key (edition_id, practice_key) references edition_practice (edition_id, practice_key),
    foreign key (organisation_id, linked_by) references membership (organisation_id, person_id),
    foreign key (organisation_id, accepted_by) references membership (organisation_id, person_id),
    foreign key (organisation_id, removed_by) references membership (organisation_id, person_id)
);
create index evidence_practice_by_evidence on evidence_practice (organisation_id, evidence_id);

call keep_tenants_apart('evidence', 'evidence_file', 'evidence_practice');

-- What a piece is never changes; who looks after it and until when does.
grant select, insert on evidence, evidence_file, evidence_practice to waymark_app;
grant update (version, owner_id, review_by, withdrawn_at) on evidence to waymark_app;
grant update (linked_by, linked_at, accepted_by, accepted_at, removed_by, removed_at) on evidence_practice to waymark_app;
