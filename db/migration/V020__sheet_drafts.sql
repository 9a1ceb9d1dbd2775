-- Rows of a paste or a file between preview and decision, whatever they hold. They belong to who brought them, and are swept
-- after a day.
create table sheet_draft (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('FIGURES', 'ANSWERS')),
    -- The KPI or the assessment that all rows are about; null where the rows name theirs.
    about uuid,
    rows text not null check (length(rows) <= 6000000),
    numbers text not null check (numbers in ('ANY', 'POINT', 'COMMA')),
    days text not null check (days in ('EITHER', 'DAY_FIRST', 'MONTH_FIRST')),
    -- What the file remembers of its leaving; empty where it remembers nothing.
    origin text not null default '',
    brought_at timestamptz not null,
    -- How many were saved, so that a second click hears what the first did; the rows are gone then.
    saved integer check (saved >= 0),
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references membership (organisation_id, person_id)
);

call keep_tenants_apart('sheet_draft');
grant select, insert, update, delete on sheet_draft to waymark_app;

insert into sheet_draft (organisation_id, id, person_id, kind, about, rows, numbers, days, brought_at)
select organisation_id, id, person_id, 'FIGURES', kpi_id, rows, numbers, 'EITHER', brought_at from measurement_import;
drop table measurement_import;
