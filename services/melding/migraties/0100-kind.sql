-- The child of a traject, as this organisation knows it. A new melding joins an open traject.
create table kind (
    traject text primary key,
    organisatie text not null,
    persoon text not null,
    begonnen_op bigint not null,
    geeindigd_op bigint
);
create unique index kind_open on kind (organisatie, persoon) where geeindigd_op is null;
