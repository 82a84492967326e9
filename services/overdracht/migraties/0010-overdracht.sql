-- One row per half that this service keeps: what it wrote itself and what it received, both as they were, byte for byte.
create table overdracht (
    id text not null,
    zijde text not null,
    organisatie text not null,
    tegenpartij text not null,
    soort text not null,
    traject text not null,
    toestand text not null,
    versie bigint not null,
    eigen_epoch bigint not null,
    eigen_versie bigint not null,
    eigen_hash text not null,
    eigen_helft text not null,
    ander_epoch bigint,
    ander_versie bigint,
    ander_hash text,
    ander_helft text,
    verpakte_sleutel text,
    bevestigd bigint not null,
    begonnen_op bigint not null,
    bijgewerkt_op bigint not null,
    primary key (id, zijde)
);
create index overdracht_lijst on overdracht (organisatie, id);
create index overdracht_traject on overdracht (traject);

-- The content key of an offer, under a key of this organisation. The row goes when the offer is turned down or withdrawn.
create table overdracht_sleutel (
    overdracht text not null,
    zijde text not null,
    organisatie text not null,
    sleutel text not null,
    verpakt text not null,
    primary key (overdracht, zijde)
);

-- A holding is a grant. Who holds what follows from the chain of grants.
create table toekenning (
    id text primary key,
    organisatie text not null,
    traject text not null,
    register text not null,
    grond text not null,
    bron text not null,
    vorige text,
    sinds bigint not null,
    vrij_overdracht text,
    vrij_epoch bigint,
    vrij_versie bigint,
    vrij_hash text,
    vrij_op bigint
);
create index toekenning_traject on toekenning (traject);
-- A register of a child has one first holder, and a grant one successor.
create unique index toekenning_eerste on toekenning (traject, register) where vorige is null;
create unique index toekenning_opvolging on toekenning (vorige) where vorige is not null;

-- A grant is in at most one open offer, and passed on at most once.
create table aanbod (
    overdracht text not null,
    register text not null,
    toekenning text not null,
    organisatie text not null,
    toestand text not null,
    primary key (overdracht, register)
);
create unique index aanbod_toekenning on aanbod (toekenning) where toestand in ('open', 'overgegaan');

-- What must still be seen by the other side; a row goes when it has been.
create table uitgaand (
    overdracht text not null,
    zijde text not null,
    volgende_op bigint not null,
    pogingen bigint not null,
    primary key (overdracht, zijde)
);
create index uitgaand_volgende on uitgaand (volgende_op);
