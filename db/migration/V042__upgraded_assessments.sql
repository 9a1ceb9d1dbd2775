-- An open assessment can go on with a newer edition. The one that was begun stays as it was, to be read: nobody writes into it
-- any more. The one that takes its place says where it comes from and since when.
alter table assessment drop constraint assessment_state_check;
alter table assessment add constraint assessment_state_check
    check (state in ('OPEN', 'SIGNED_OFF', 'WITHDRAWN', 'UPGRADED'));
alter table assessment
    add upgraded_from uuid,
    add upgraded_at timestamptz,
    add constraint assessment_upgraded_whole check (num_nulls(upgraded_from, upgraded_at) in (0, 2)),
    add constraint assessment_upgraded_from_fkey foreign key (organisation_id, upgraded_from)
        references assessment (organisation_id, id) deferrable initially immediate;

-- It goes on in one place, however often the button is pressed.
create unique index assessment_upgraded_once on assessment (organisation_id, upgraded_from);
