alter table eerder_traject enable row level security;
create policy eigen on eerder_traject to "$dienst$" using (organisatie = (select keten_organisatie()));
grant select, insert on eerder_traject to "$dienst$";
