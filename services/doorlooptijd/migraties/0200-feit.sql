-- Facts as they were read from the logs of the services, once per traject. Everything here can be thrown away and read again.
create table trajectfeit (
    traject text not null,
    dienst text not null,
    positie bigint not null,
    feit text not null,
    primary key (traject, dienst, positie)
);

-- Up to where each log was read.
create table leesstand (
    dienst text primary key,
    epoch bigint not null,
    positie bigint not null,
    gelezen_op bigint not null
);

-- Which organisations take part in a traject, and through what: a grant, or an offer that still stands.
create table deelnemer (
    traject text not null,
    organisatie text not null,
    bron text not null,
    vervallen bigint not null,
    primary key (traject, organisatie, bron)
);
