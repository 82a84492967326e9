-- What is due at one moment is taken in this order, a hundred at a time.
drop index bewaking_volgende;
create index bewaking_volgende on bewaking (volgende_op, overdracht);
-- The grants of a handover, when the other side has seen its acceptance.
create index toekenning_bron on toekenning (bron);
