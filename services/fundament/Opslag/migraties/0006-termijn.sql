-- The terms of cases that run, each until it is met: what is known of one, and, as an index, the last day that followed from it when it was written and
-- when to look again (domain time); both by the norms, calendar and days of warning of `recept`. The day is derived anew before anybody is warned.
create table termijn (
    dossier text not null,
    termijn text not null,
    traject text not null,
    organisatie text not null,
    vanaf text not null,
    boekingen text,
    uiterlijk text not null,
    volgende_op bigint,
    recept text not null,
    primary key (dossier, termijn, traject)
);
create index termijn_agenda on termijn (organisatie, uiterlijk, dossier, termijn, traject);
create index termijn_volgende on termijn (volgende_op, organisatie) where volgende_op is not null;

-- Who answers for the case now, as far as that is known.
alter table dossier add column professional text;

-- Up to which version of a case its terms were written: a case of before this, and one that an older instance goes on with during an upgrade, is looked at again.
-- A migration of a version in which a kind of case gets terms that it had not, makes this 0 for that kind.
alter table dossier add column termijnversie bigint not null default 0;
create index dossier_termijnen on dossier (id) where versie <> termijnversie;

-- Warnings, in the order in which an organisation gets them: each is later than all that could be read before it, also after a backup was put back.
create table termijnmelding (
    organisatie text not null,
    epoch bigint not null,
    nummer bigint not null,
    dossier text not null,
    termijn text not null,
    traject text not null,
    vanaf text not null,
    boekingen text,
    uiterlijk text not null,
    moment text not null,
    professional text,
    op bigint not null,
    primary key (organisatie, epoch, nummer),
    unique (dossier, termijn, traject, uiterlijk, moment)
);
create table termijnteller (
    organisatie text primary key,
    laatste bigint not null
);
