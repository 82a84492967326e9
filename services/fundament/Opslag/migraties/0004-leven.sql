-- The lives of this database after its first: after which position of the log each began. What was written in an earlier life after that position is not
-- in this log.
create table leven (
    epoch bigint primary key,
    na bigint not null
);

-- Where an earlier life than this version began nobody noted: its log is then read again from its beginning.
insert into leven (epoch, na) select epoch, 0 from dienst_stand where epoch > 1;
