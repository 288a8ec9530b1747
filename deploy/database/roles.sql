-- The three roles and the database. Run once by a superuser, again to change passwords:
--
--   psql -v ON_ERROR_STOP=1 -v database=freehold \
--        -v owner_password=… -v app_password=… -v platform_password=… -f deploy/database/roles.sql postgres
--
-- Give the passwords from a secret store; the shell's history and the process list show arguments.

select 'create role ' || name
from (values ('freehold_owner'), ('freehold_app'), ('freehold_platform')) as wanted (name)
where not exists (select 1 from pg_roles where rolname = wanted.name)
\gexec

-- FORCE binds no superuser and no role with BYPASSRLS, hence both are refused by name.
alter role freehold_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner_password';
alter role freehold_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app_password';
alter role freehold_platform login nosuperuser nobypassrls nocreatedb nocreaterole noreplication
    password :'platform_password';

-- A role that is a member of another may become it. Where there is no membership the server would only warn.
set client_min_messages = error;
revoke freehold_owner, freehold_platform from freehold_app;
revoke freehold_owner, freehold_app from freehold_platform;
reset client_min_messages;

select format('create database %I owner freehold_owner', :'database')
where not exists (select 1 from pg_database where datname = :'database')
\gexec

revoke all on database :"database" from public;
grant connect on database :"database" to freehold_owner, freehold_app;
-- The audit collects ids in a temporary table.
grant connect, temporary on database :"database" to freehold_platform;

\connect :"database"
revoke all on schema public from public;
grant usage on schema public to freehold_app, freehold_platform;
grant usage, create on schema public to freehold_owner;
