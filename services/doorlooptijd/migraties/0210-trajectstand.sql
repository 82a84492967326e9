-- How each traject stands, for lists. Made from its facts; it can be thrown away and made again.
create table trajectstand (
    traject text primary key,
    toestand text not null
);
create index trajectstand_toestand on trajectstand (toestand, traject);

-- Trajecten of which facts came in that are not yet worked into the stand and the trace; ronde tells later facts from those seen.
create table bij_te_werken (
    traject text primary key,
    ronde bigint not null
);
insert into bij_te_werken (traject, ronde) select distinct traject, 1 from trajectfeit;

-- Spans of the chain trace, ended and so immutable; a correction is a later version. Sent once the receiver has confirmed it.
create table spoor (
    traject text not null,
    sleutel text not null,
    versie bigint not null,
    hash text not null,
    span text not null,
    verzonden bigint not null,
    primary key (traject, sleutel, versie)
);
create index spoor_open on spoor (traject) where verzonden = 0;
create index deelnemer_organisatie on deelnemer (organisatie, traject);
