-- Topics that wait for somebody who is invited; they become assignments when the person comes in.
create table kept_assignment (
    organisation_id uuid not null,
    assessment_id uuid not null,
    topic_key text not null check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    email text not null,
    due_on date,
    message text not null default '' check (length(message) <= 1000),
    -- Whether they shall own the topic's dimension too, where nobody does by then.
    owns boolean not null,
    kept_by uuid not null,
    kept_at timestamptz not null,
    primary key (organisation_id, assessment_id, topic_key, email),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
    -- An invitation does not end before what waits for it is handed over or released.
    foreign key (organisation_id, email) references invitation (organisation_id, email),
    foreign key (organisation_id, kept_by) references membership (organisation_id, person_id)
);
create index kept_assignment_by_email on kept_assignment (organisation_id, email);

call keep_tenants_apart('kept_assignment');
grant select, insert, update, delete on kept_assignment to waymark_app;

-- Called when someone has signed in, before any organisation is known: where their address is expected. The portal then enters
-- each organisation and takes the invitation up there, with all that waits for it.
create function invitations_to(its_email text) returns table (organisation_id uuid, email text)
    language sql
    stable
    security definer
    set search_path = pg_catalog, public
    as $$
    select i.organisation_id, i.email from invitation i where i.email = lower(its_email) order by i.organisation_id
    $$;
revoke execute on function invitations_to from public;
grant execute on function invitations_to to waymark_app;
drop function accept_invitations(uuid, text);

-- A mail that waited when its reader left is not sent any more.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check
    check (state in ('WAITING', 'SENDING', 'SENT', 'SHOWN', 'UNCERTAIN', 'FAILED', 'NO_ADDRESS', 'READER_LEFT'));
