-- The former lives of the logs of services of which a backup was put back: in which life each went on, and up to which position that has the same.
-- A stream that somebody follows goes on by this where the new life begins.
create table logleven (
    dienst text not null,
    epoch bigint not null,
    volgende bigint not null,
    na bigint not null,
    primary key (dienst, epoch)
);
