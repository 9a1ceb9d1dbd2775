-- What a list of a unit's cards says that must be reckoned from all of them. A copy that can be made again at any time: where there is
-- none, the next look makes it. It rests on the cards and on a ground (ratings, goals, exemptions, the day), of which it keeps a digest.
create table listed_roadmap (
    organisation_id uuid not null,
    unit_id uuid not null,
    ground text not null check (length(ground) = 64),
    cards integer not null check (cards >= 0),
    -- JSON that nobody asks into.
    told text not null,
    primary key (organisation_id, unit_id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id) on delete cascade
);

-- A card's row in that list. By what and where it is listed stands here as the card has it now; its place and its figures stand here
-- as they were reckoned last, and a card that was not reckoned yet comes behind the others.
create table listed_card (
    organisation_id uuid not null,
    initiative_id uuid not null,
    unit_id uuid not null,
    status text not null,
    target_quarter date,
    owner_id uuid,
    team_id uuid,
    -- Its title in small letters.
    words text not null default '',
    -- Counts from 1, what is done and what is dropped last.
    place integer not null default 2147483647 check (place >= 1),
    value double precision not null default 0,
    days double precision not null default 0,
    waits boolean not null default false,
    -- Keys of the dimensions in which it closes anything, its own first; and ids of the goals that it serves.
    dimensions text[] not null default '{}',
    goals text[] not null default '{}',
    -- JSON that nobody asks into; unknown before it was reckoned.
    told text,
    primary key (organisation_id, initiative_id),
    foreign key (organisation_id, initiative_id) references initiative (organisation_id, id) on delete cascade
);
create index listed_card_in_order on listed_card (organisation_id, unit_id, place, initiative_id);
create index listed_card_by_quarter on listed_card (organisation_id, unit_id, target_quarter, place, initiative_id);

-- Transactions that changed the cards of a unit since they were reckoned: a row each, so that none waits for another.
create table changed_roadmap (
    organisation_id uuid not null,
    unit_id uuid not null,
    change bigint not null default pg_current_xact_id()::text::bigint,
    primary key (organisation_id, unit_id, change),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id) on delete cascade
);

call keep_tenants_apart('listed_roadmap', 'listed_card', 'changed_roadmap');
grant select, insert, update, delete on listed_roadmap to waymark_app;
grant select, insert, update, delete on listed_card to waymark_app;
grant select, insert, delete on changed_roadmap to waymark_app;

insert into listed_card (organisation_id, initiative_id, unit_id, status, target_quarter, owner_id, team_id, words)
select organisation_id, id, unit_id, status, target_quarter, owner_id, team_id, lower(coalesce(title, '')) from initiative;

create function list_card() returns trigger language plpgsql as
$$
begin
    insert into listed_card as held (organisation_id, initiative_id, unit_id, status, target_quarter, owner_id, team_id, words)
    values (new.organisation_id, new.id, new.unit_id, new.status, new.target_quarter, new.owner_id, new.team_id,
        lower(coalesce(new.title, '')))
    on conflict (organisation_id, initiative_id) do update set
        unit_id = excluded.unit_id, status = excluded.status, target_quarter = excluded.target_quarter,
        owner_id = excluded.owner_id, team_id = excluded.team_id, words = coalesce(lower(new.title), held.words)
    where (held.unit_id, held.status, held.target_quarter, held.owner_id, held.team_id, held.words) is distinct from
        (excluded.unit_id, excluded.status, excluded.target_quarter, excluded.owner_id, excluded.team_id,
            coalesce(lower(new.title), held.words));
    return null;
end
$$;
create trigger listed after insert or update on initiative for each row execute function list_card();

-- Says of which unit the cards changed with this row.
create function change_roadmap() returns trigger language plpgsql as
$$
declare
    its record;
    its_unit uuid;
begin
    its := case when tg_op = 'DELETE' then old else new end;
    case tg_table_name
        when 'initiative', 'kept_order' then its_unit := its.unit_id;
        when 'action' then
            select i.unit_id into its_unit from initiative i
            where i.organisation_id = its.organisation_id and i.id = its.initiative_id;
        else
            select i.unit_id into its_unit from action a
            join initiative i on i.organisation_id = a.organisation_id and i.id = a.initiative_id
            where a.organisation_id = its.organisation_id and a.id = its.action_id;
    end case;
    insert into changed_roadmap (organisation_id, unit_id)
    select u.organisation_id, u.id from unit u where u.organisation_id = its.organisation_id and u.id = its_unit
    on conflict do nothing;
    return null;
end
$$;
create trigger changed_roadmap after insert or update or delete on initiative for each row execute function change_roadmap();
create trigger changed_roadmap after insert or update or delete on action for each row execute function change_roadmap();
create trigger changed_roadmap after insert or delete on action_practice for each row execute function change_roadmap();
create trigger changed_roadmap after insert or delete on step_tick for each row execute function change_roadmap();
-- What moved since last week stands above the list.
create trigger changed_roadmap after insert or delete on kept_order for each row execute function change_roadmap();

-- Cards are listed with the application that needs them, by name.
create function change_roadmaps() returns trigger language plpgsql as
$$
begin
    insert into changed_roadmap (organisation_id, unit_id)
    select organisation_id, unit_id from listed_roadmap where organisation_id = new.organisation_id
    on conflict do nothing;
    return null;
end
$$;
create trigger changed_roadmaps after update on candidate for each row execute function change_roadmaps();
create trigger changed_roadmaps after update on application_decision for each row execute function change_roadmaps();
