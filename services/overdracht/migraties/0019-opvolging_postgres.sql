-- Who restores sees whose grant it was before, also that of another organisation: pseudonyms, and no more of them than the chain of grants needs.
create policy hersteller on toekenning for select to "$werker$" using (true);
grant select (id, organisatie, traject, register, grond, bron, vorige, sinds, vrij_hash, vervallen_op) on toekenning to "$werker$";
