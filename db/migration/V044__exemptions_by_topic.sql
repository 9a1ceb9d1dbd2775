-- Which topic of the model an exemption is about, so that its last day presses the work on that topic.
alter table policy_exemption add column topic_key text check (topic_key ~ '^[a-z0-9-]+\.[a-z0-9-]+$');
