-- How many times a topic counts among those of its dimension, as an organisation wants it. The key of a topic outlives editions.
-- A topic that counts once again keeps its row: who set it back stays known, and an old page cannot overwrite it.
create table topic_weight (
    organisation_id uuid not null,
    topic_key text not null check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    times smallint not null check (times between 1 and 3),
    why text not null check (length(why) <= 500 and (times = 1 or why <> '')),
    set_by uuid not null,
    set_at timestamptz not null,
    version integer not null,
    primary key (organisation_id, topic_key),
    foreign key (organisation_id, set_by) references membership (organisation_id, person_id)
);

call keep_tenants_apart('topic_weight');
grant select, insert, update on topic_weight to waymark_app;

-- A milestone keeps the weights that made its figures: topic key to times and why. Those taken before knew none.
alter table milestone add column weights jsonb not null default '{}';
