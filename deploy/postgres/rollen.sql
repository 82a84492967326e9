-- Roles and databases of one service. Idempotent: run it as often as needed.
--
--   psql -v dienst=melding -f rollen.sql     (as superuser, on the database "postgres")
--
-- The passwords come from the environment, so that they never stand on a command line:
-- KETEN_WW_EIGENAAR, KETEN_WW_DIENST, KETEN_WW_SLEUTELS_EIGENAAR, KETEN_WW_SLEUTELS_DIENST.
--
--   keten_<dienst>                     data; owner keten_<dienst>_eigenaar (migrations only)
--   keten_<dienst>_sleutels            personal keys; owner keten_<dienst>_sleutels_eigenaar
--   keten_<dienst>_dienst              what the running service logs in as: no DDL, no BYPASSRLS
--   keten_<dienst>_werker              dispatchers and watchers: reached with SET ROLE only
--   keten_<dienst>_sleutels_dienst     the same service, in the key database
--
-- Grants on tables are made by the migrations.
\set ON_ERROR_STOP on
\set QUIET on

\getenv ww_eigenaar KETEN_WW_EIGENAAR
\getenv ww_dienst KETEN_WW_DIENST
\getenv ww_sleutels_eigenaar KETEN_WW_SLEUTELS_EIGENAAR
\getenv ww_sleutels_dienst KETEN_WW_SLEUTELS_DIENST

\set data keten_ :dienst
\set sleutels keten_ :dienst _sleutels
\set eigenaar keten_ :dienst _eigenaar
\set runtime keten_ :dienst _dienst
\set werker keten_ :dienst _werker
\set sleutels_eigenaar keten_ :dienst _sleutels_eigenaar
\set sleutels_runtime keten_ :dienst _sleutels_dienst

select format('create role %I', rol)
from unnest(array[:'eigenaar', :'runtime', :'werker', :'sleutels_eigenaar', :'sleutels_runtime']) as rol
where not exists (select from pg_roles where rolname = rol)
\gexec

-- The runtime role does not inherit: a policy for the werker would otherwise hold for every
-- ordinary read of the service as well. It becomes werker by SET ROLE, on purpose.
alter role :"eigenaar" with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'ww_eigenaar';
alter role :"runtime" with login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'ww_dienst';
alter role :"werker" with nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role :"sleutels_eigenaar" with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'ww_sleutels_eigenaar';
alter role :"sleutels_runtime" with login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'ww_sleutels_dienst';

select format('grant %I to %I', :'werker', :'runtime')
where not pg_has_role(:'runtime', :'werker', 'member')
\gexec

select format('create database %I owner %I template template0 encoding ''UTF8''', naam, eigenaar)
from (values (:'data', :'eigenaar'), (:'sleutels', :'sleutels_eigenaar')) as d (naam, eigenaar)
where not exists (select from pg_database where datname = naam)
\gexec

revoke all on database :"data", :"sleutels", postgres, template1 from public;
grant connect on database :"data" to :"runtime";
grant connect on database :"sleutels" to :"sleutels_runtime";
