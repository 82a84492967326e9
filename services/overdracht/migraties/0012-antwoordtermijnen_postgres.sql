alter table aanmaning enable row level security;
create policy eigen on aanmaning to "$dienst$" using (organisatie = (select keten_organisatie()));
grant select, insert on aanmaning to "$dienst$";
grant select, insert, update, delete on bewaking to "$dienst$";
grant select, update on bewaking to "$werker$";
