-- What the business wants, ranked: position 1 matters most. Two goals may change places within one transaction.
create table goal (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    position integer not null check (position >= 1),
    statement text not null check (length(statement) between 1 and 200),
    why text not null default '' check (length(why) <= 1000),
    theme text not null check (theme ~ '^[a-z]+(-[a-z]+)*$'),
    primary key (organisation_id, id),
    unique (organisation_id, position) deferrable initially deferred
);

alter table goal enable row level security;
create policy goal_of_organisation on goal
    using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation());

grant select, insert, update on goal to waymark_app;
