-- Mails are listed by when what they tell happened, which need not be the order in which they were written down.
drop index mail_by_person;
create index mail_by_person on mail (organisation_id, person_id, written_at desc, id desc);
create index mail_by_time on mail (organisation_id, written_at desc, id desc);
