-- The child of a traject, as this organisation knows it. A new melding about a known child joins its traject.
create table kind (
    traject text primary key,
    organisatie text not null,
    persoon text not null,
    begonnen_op bigint not null
);
create unique index kind_persoon on kind (organisatie, persoon);
