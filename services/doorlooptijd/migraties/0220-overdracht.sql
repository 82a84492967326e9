-- Handovers as their offer tells them, and what happened to each: for an organisation that follows its own.
create table overdrachtaanbod (
    overdracht text primary key,
    dienst text not null,
    positie bigint not null,
    traject text not null,
    soort text not null,
    van text not null,
    naar text not null,
    registers text not null
);
create table overdrachtstap (
    dienst text not null,
    positie bigint not null,
    overdracht text not null,
    wijziging text not null,
    gebeurd_op bigint not null,
    door text,
    reden text,
    primary key (dienst, positie)
);
create index overdrachtstap_overdracht on overdrachtstap (overdracht);

-- The logs are read again from their beginning, so that these hold what was read before they were there.
delete from leesstand;
