-- What was spent on a card, in the organisation's money: an amount with its day and who said so. No row is ever changed; what was
-- wrong is taken back, once, by another that says as much less for the same day.
create table card_spending (
    organisation_id uuid not null,
    id uuid not null,
    initiative_id uuid not null,
    spent_on date not null,
    amount numeric(12, 2) not null check (amount between -1000000000 and 1000000000 and amount <> 0),
    note text not null check (length(note) <= 200),
    -- The row that it takes back, of the same card. Not said as a key: a table that points at itself could not be read in again.
    takes_back uuid,
    said_by uuid not null,
    said_at timestamptz not null,
    check ((takes_back is null) = (amount > 0)),
    primary key (organisation_id, id),
    unique (organisation_id, takes_back),
    foreign key (organisation_id, initiative_id) references initiative (organisation_id, id),
    foreign key (organisation_id, said_by) references membership (organisation_id, person_id)
);
create index card_spending_by_card on card_spending (organisation_id, initiative_id, spent_on);

call keep_tenants_apart('card_spending');
grant select, insert on card_spending to waymark_app;
