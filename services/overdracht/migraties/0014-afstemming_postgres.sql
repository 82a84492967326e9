alter table afstemming enable row level security;
alter table verschil enable row level security;
create policy eigen on afstemming to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on verschil to "$dienst$" using (organisatie = (select keten_organisatie()));
-- Whoever compares finds and claims what waits of every organisation; the outcome it writes on behalf of that organisation.
create policy afstemmer on afstemming to "$werker$" using (true);
grant select, insert, update on afstemming to "$dienst$";
grant select, insert on verschil to "$dienst$";
grant select, update on afstemming to "$werker$";
