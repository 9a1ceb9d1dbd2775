-- Who passed the topic on and answers it again where the invitation is withdrawn; null where a lead gave it.
alter table kept_assignment add column delegated_by uuid;
alter table kept_assignment add foreign key (organisation_id, delegated_by) references membership (organisation_id, person_id);
