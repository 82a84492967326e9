-- Two Veilig Thuis organisations may know the child of one traject: it is handed over when the family moves. What was unique already, the child
-- at an organisation, is the key. The table is made anew, for SQLite cannot change a key; statements of the version before go on as they are.
alter table kind rename to kind_voorheen;
drop index kind_persoon;
create table kind (
    traject text not null,
    organisatie text not null,
    persoon text not null,
    begonnen_op bigint not null,
    primary key (organisatie, persoon)
);
insert into kind (traject, organisatie, persoon, begonnen_op) select traject, organisatie, persoon, begonnen_op from kind_voorheen;
drop table kind_voorheen;
