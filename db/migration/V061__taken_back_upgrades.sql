-- An upgrade that was begun by mistake is taken back while nobody wrote into what it made: the assessment that was begun goes on,
-- and the one that had taken its place stays, out of every list and figure. It may go on anew later.
alter table assessment drop constraint assessment_state_check;
alter table assessment add constraint assessment_state_check
    check (state in ('OPEN', 'SIGNED_OFF', 'WITHDRAWN', 'UPGRADED', 'TAKEN_BACK'));
alter table assessment add constraint assessment_taken_back_came_from
    check (state <> 'TAKEN_BACK' or upgraded_from is not null);

drop index assessment_upgraded_once;
create unique index assessment_upgraded_once on assessment (organisation_id, upgraded_from) where state <> 'TAKEN_BACK';

-- Whoever answers is told that the questions changed.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (
    kind in ('ASSIGNED', 'SENT_BACK', 'MENTIONED', 'RATE_AGAIN', 'QUESTIONS_CHANGED', 'DIGEST', 'INVITATION')
);
alter table mail_preference drop constraint mail_preference_switched_off_check;
alter table mail_preference add constraint mail_preference_switched_off_check check (
    switched_off <@ array[
        'ASSIGNED', 'SENT_BACK', 'MENTIONED', 'RATE_AGAIN', 'QUESTIONS_CHANGED', 'DUE_SOON', 'OVERDUE', 'EVIDENCE_DUE',
        'MEASUREMENT_DUE'
    ]
);
alter table mail_notice drop constraint mail_notice_kind_check;
alter table mail_notice add constraint mail_notice_kind_check check (
    kind in (
        'ASSIGNED', 'SENT_BACK', 'MENTIONED', 'RATE_AGAIN', 'QUESTIONS_CHANGED', 'DUE_SOON', 'OVERDUE', 'EVIDENCE_DUE',
        'MEASUREMENT_DUE'
    )
);
