-- How far the restoration is of a database that was put back from a backup (0 when there is nothing to restore), and which instance does it.
alter table dienst_stand add column herstel bigint not null default 0;
alter table dienst_stand add column herstel_door text;
alter table dienst_stand add column herstel_tot bigint;
