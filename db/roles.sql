-- Run once by whoever sets up the database, as a superuser, before the first start. Safe to run again.
-- waymark_owner runs the migrations and owns the tables; waymark_app is the portal: it owns nothing, so that row level
-- security holds for it. Passwords are set by the operator (alter role ... password ...).
do $$
begin
    if not exists (select from pg_roles where rolname = 'waymark_owner') then
        create role waymark_owner login nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'waymark_app') then
        create role waymark_app login nosuperuser nobypassrls;
    end if;
end
$$;
