-- Facts that were read of a service and that it does not have any more, since its database was put back from a backup: of which life, and the last position
-- that its log kept. They cannot be read again.
create table vergeten_feit (
    traject text not null,
    dienst text not null,
    epoch bigint not null,
    positie bigint not null,
    na bigint not null,
    feit text not null,
    primary key (traject, dienst, epoch, positie)
);
