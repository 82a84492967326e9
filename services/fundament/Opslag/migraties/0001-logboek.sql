-- One row that tells the state of this service's database: its life (epoch), the newest position of its log, its simulated clock.
create table dienst_stand (
    enige bigint primary key check (enige = 1),
    epoch bigint not null,
    positie bigint not null,
    domeinklok bigint
);
insert into dienst_stand (enige, epoch, positie) values (1, 1, 0);

-- The append-only log: the dossier itself. Nothing updates or deletes here.
create table gebeurtenis (
    positie bigint primary key,
    id text not null unique,
    dossier text not null,
    versie bigint not null,
    organisatie text not null,
    soort text not null,
    schemaversie bigint not null,
    gebeurd_op bigint not null,
    geregistreerd_op bigint not null,
    actor text not null,
    grond text not null,
    corrigeert text,
    trajecten text not null,
    gegevens text not null,
    feit text,
    trace text,
    unique (dossier, versie)
);

-- State for lists and queries; the log is what counts.
create table dossier (
    id text primary key,
    organisatie text not null,
    soort text not null,
    versie bigint not null,
    fase text not null,
    begonnen_op bigint not null,
    bijgewerkt_op bigint not null
);
create index dossier_lijst on dossier (organisatie, soort, id);

create table dossier_traject (
    dossier text not null,
    traject text not null,
    organisatie text not null,
    primary key (dossier, traject)
);
create index dossier_traject_traject on dossier_traject (traject);

create table persoon (
    id text primary key,
    organisatie text not null,
    bsn_hash text,
    sleutel text not null,
    gegevens text not null
);
create unique index persoon_bsn on persoon (organisatie, bsn_hash) where bsn_hash is not null;

create table professional (
    id text primary key,
    organisatie text not null,
    sleutel text not null,
    gegevens text not null
);

-- Every look at a case, in the shape of the Logboek dataverwerkingen.
create table inzage (
    id text primary key,
    tijdstip bigint not null,
    organisatie text not null,
    persoon text not null,
    rol text not null,
    doel text not null,
    handeling text not null,
    verwerkingsactiviteit text not null,
    traject text,
    dossier text not null,
    grond text not null,
    trace_id text,
    span_id text
);
create index inzage_dossier on inzage (dossier, tijdstip);

-- What was answered under which key; the content of an answer carries no personal data.
create table idempotentie (
    organisatie text not null,
    route text not null,
    sleutel text not null,
    inhoud_hash text not null,
    status bigint not null,
    antwoord text,
    locatie text,
    etag text,
    gemaakt_op bigint not null,
    primary key (organisatie, route, sleutel)
);
create index idempotentie_gemaakt on idempotentie (gemaakt_op);

-- The desk: what came in and could not be read or handled, encrypted.
create table bureau (
    id text primary key,
    ontvangen_op bigint not null,
    bron text not null,
    oorzaak text not null,
    sleutel text not null,
    inhoud text not null
);

-- Keys that must be destroyed; the row goes once the key store has done so.
create table vergeten (
    sleutel text primary key
);
