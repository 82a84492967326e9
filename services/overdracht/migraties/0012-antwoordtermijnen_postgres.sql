alter table aanmaning enable row level security;
alter table bewaking enable row level security;
create policy eigen on aanmaning to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on bewaking to "$dienst$" using (organisatie = (select keten_organisatie()));
-- The watcher finds and claims what is due of every organisation; what it does with it, it does on behalf of that organisation.
create policy bewaker on bewaking to "$werker$" using (true);
grant select, insert on aanmaning to "$dienst$";
grant select, insert, update, delete on bewaking to "$dienst$";
grant select, update on bewaking to "$werker$";
