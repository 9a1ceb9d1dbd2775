-- How sure somebody is is asked and never presumed: an answer may leave it unsaid.
alter table answer drop constraint answer_confidence_check;
alter table answer add constraint answer_confidence_check check (confidence in ('LOW', 'NOT_SAID', 'MEDIUM', 'HIGH'));
