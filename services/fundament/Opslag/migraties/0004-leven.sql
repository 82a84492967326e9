-- The lives of this database after its first: after which position of the log each began. What was written in an earlier life after that position is not
-- in this log.
create table leven (
    epoch bigint primary key,
    na bigint not null
);
