-- For whom it came, when that is known; what it was, so that it can be recognised after its content is gone.
alter table bureau add column organisatie text;
alter table bureau add column hash text;
alter table bureau add column bytes bigint;
create index bureau_groep on bureau (bron, oorzaak);

-- What was done with what lay at the desk. Nothing updates or deletes here. gedeeld: it came for nobody in particular, so all who work at
-- this desk see what became of it.
create table bureauhandeling (
    id text primary key,
    op bigint not null,
    organisatie text not null,
    persoon text not null,
    wat text not null,
    rij text not null,
    bron text not null,
    oorzaak text not null,
    hash text,
    uitkomst text not null,
    bezwaar text,
    sleutel text,
    reden text,
    gedeeld bigint not null
);
create index bureauhandeling_rij on bureauhandeling (rij);
create index inzage_bureau on inzage (id) where doel = 'bureau';
