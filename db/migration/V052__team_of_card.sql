-- A card is worked by a team of its own organisation.
alter table initiative
    add constraint initiative_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id);
create index initiative_by_team on initiative (organisation_id, team_id);
