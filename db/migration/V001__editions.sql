-- Published editions of the maturity model. Public knowledge, the same for every tenant: no row level security here.

create table edition (
    id           text primary key,
    model        text        not null,
    version      text        not null,
    title        text        not null,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    published_at timestamptz not null default now(),
    unique (model, version),
    check (id = model || ':' || version)
);

-- The text as it was published, so that an edition outlives its folder.
create table edition_file (
    edition_id text not null references edition,
    path       text not null,
    sha256     text not null check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
    body       text not null,
    primary key (edition_id, path)
);

-- What answers refer to.
create table edition_practice (
    edition_id    text     not null references edition,
    practice_key  text     not null,
    topic_key     text     not null,
    dimension_key text     not null,
    level         smallint not null check (level between 1 and 5),
    primary key (edition_id, practice_key)
);

create function refuse_change_of_published_edition() returns trigger
    language plpgsql as
$$
begin
    raise exception 'A published edition never changes: % on % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger published_once before update or delete on edition
    for each statement execute function refuse_change_of_published_edition();
create trigger published_once before update or delete on edition_file
    for each statement execute function refuse_change_of_published_edition();
create trigger published_once before update or delete on edition_practice
    for each statement execute function refuse_change_of_published_edition();

grant select, insert on edition, edition_file, edition_practice to waymark_app;
