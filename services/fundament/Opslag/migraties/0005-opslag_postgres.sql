-- What happened is mostly ciphertext, which does not get smaller: keep it apart as it is, without trying.
alter table gebeurtenis alter column gegevens set storage external;
