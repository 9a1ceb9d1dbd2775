-- Changes of one kind of thing are found without reading those of all others: a pass of the gate among a hundred thousand entries.
create index activity_by_kind on activity (organisation_id, split_part(what, '.', 2), at desc, id desc);
