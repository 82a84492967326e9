-- Since when the other side has not seen the latest half, in technical time: the first value stays while a newer half replaces the one
-- before. Empty in rows of a process of an earlier version that still runs meanwhile.
alter table uitgaand add column sinds bigint;
-- Since when the rows of now wait was not kept. Their next attempt is at most a minute away, so from here on they age as they should.
update uitgaand set sinds = volgende_op;
