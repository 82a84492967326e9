-- The trajecten with which a child was at this organisation before the one that stands in kind: it may hold one of them still.
create table eerder_traject (
    organisatie text not null,
    persoon text not null,
    traject text not null,
    primary key (organisatie, persoon, traject)
);
