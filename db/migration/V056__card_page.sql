-- Why a plan is kept although something that it needs comes later.
alter table initiative add column against_reason text check (length(against_reason) between 1 and 500);

-- A card that was made by mistake can be taken back.
grant delete on initiative to waymark_app;

-- Where the work of a card is tracked elsewhere.
create table initiative_link (
    organisation_id uuid not null,
    id uuid not null,
    initiative_id uuid not null,
    label text not null check (length(label) between 1 and 200),
    url text not null check (url ~* '^https?://' and length(url) <= 2000),
    added_by uuid not null,
    added_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, initiative_id) references initiative (organisation_id, id),
    foreign key (organisation_id, added_by) references membership (organisation_id, person_id)
);
create index initiative_link_by_initiative on initiative_link (organisation_id, initiative_id);

-- What people say to each other about a card; nobody changes it once it is written.
create table initiative_comment (
    organisation_id uuid not null,
    id uuid not null,
    initiative_id uuid not null,
    author_id uuid not null,
    body text not null check (length(body) between 1 and 4000),
    written_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, initiative_id) references initiative (organisation_id, id),
    foreign key (organisation_id, author_id) references membership (organisation_id, person_id)
);
create index initiative_comment_by_initiative on initiative_comment (organisation_id, initiative_id, written_at);

call keep_tenants_apart('initiative_link', 'initiative_comment');
grant select, insert, delete on initiative_link to waymark_app;
grant select, insert on initiative_comment to waymark_app;

-- Whoever answers for what somebody finished is asked to rate it again.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check
    check (kind in ('ASSIGNED', 'SENT_BACK', 'MENTIONED', 'RATE_AGAIN', 'DIGEST', 'INVITATION'));
alter table mail_preference drop constraint mail_preference_switched_off_check;
alter table mail_preference add constraint mail_preference_switched_off_check check (
    switched_off <@ array[
        'ASSIGNED', 'SENT_BACK', 'MENTIONED', 'RATE_AGAIN', 'DUE_SOON', 'OVERDUE', 'EVIDENCE_DUE', 'MEASUREMENT_DUE'
    ]
);
alter table mail_notice drop constraint mail_notice_kind_check;
alter table mail_notice add constraint mail_notice_kind_check check (
    kind in (
        'ASSIGNED', 'SENT_BACK', 'MENTIONED', 'RATE_AGAIN', 'DUE_SOON', 'OVERDUE', 'EVIDENCE_DUE', 'MEASUREMENT_DUE'
    )
);
