-- For docker compose only: the database and the passwords of its two roles (made by db/roles.sql just before).
alter role waymark_owner password 'waymark';
alter role waymark_app password 'waymark';
create database waymark owner waymark_owner;
