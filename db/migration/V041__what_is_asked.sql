-- How much of its edition an assessment asks: the path, whether Level 1 is presumed, and topics that do not apply (key to reason).
alter table assessment
    add column path text not null default 'LEVEL_3' check (path in ('CORE', 'LEVEL_2', 'LEVEL_3')),
    add column presumed boolean not null default false,
    add column not_applicable jsonb not null default '{}' check (jsonb_typeof(not_applicable) = 'object');
