-- One key per person per organisation (and per offer that is still undecided), packed under the key of this service. This database is
-- kept and backed up apart from the data: destroying a row here is forgetting.
create table sleutel (
    id text primary key,
    verpakt text not null
);
