-- Sluitende overdracht: one comparison of an organisation with all organisations of one service. Open until klaar_op; whoever does it claims it.
create table afstemming (
    id text primary key,
    ronde text not null,
    organisatie text not null,
    met text not null,
    nacht text,
    gevraagd_op bigint not null,
    geclaimd_tot bigint not null,
    klaar_op bigint,
    fout text,
    verstuurd bigint,
    gezien bigint,
    beantwoord bigint,
    verschillen bigint,
    opnieuw bigint
);
create unique index afstemming_nacht on afstemming (organisatie, met, nacht) where nacht is not null;
create index afstemming_open on afstemming (geclaimd_tot) where klaar_op is null;
create index afstemming_lijst on afstemming (organisatie, id);

-- What did not close. Versions are told, no content.
create table verschil (
    afstemming text not null,
    overdracht text not null,
    wat text not null,
    organisatie text not null,
    tegenpartij text not null,
    soort text not null,
    traject text not null,
    eigen_hier text,
    eigen_daar text,
    primary key (afstemming, overdracht, wat)
);
