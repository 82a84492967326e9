-- Who restores sees whose grant it was before, also that of another organisation: only pseudonyms.
create policy hersteller on toekenning for select to "$werker$" using (true);
grant select on toekenning to "$werker$";
