-- How far the log of the data was when it was last looked at: a data database that is behind this was put back from a backup.
create table laatst_gezien (
    enige bigint primary key check (enige = 1),
    epoch bigint not null,
    positie bigint not null
);
