#!/usr/bin/env bash
# For docker compose only: the database, and the passwords of its two roles (made by db/roles.sql just before).
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -v owner="$WAYMARK_DATABASE_OWNER_PASSWORD" -v portal="$WAYMARK_DATABASE_PASSWORD" <<'SQL'
alter role waymark_owner password :'owner';
alter role waymark_app password :'portal';
create database waymark owner waymark_owner encoding 'UTF8' template template0;
SQL
