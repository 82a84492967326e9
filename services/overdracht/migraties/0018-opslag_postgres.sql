-- Halves are mostly ciphertext, which does not get smaller: keep them apart as they are, without trying at every change.
alter table overdracht alter column eigen_helft set storage external, alter column ander_helft set storage external;
