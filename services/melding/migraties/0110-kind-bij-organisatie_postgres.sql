alter table kind enable row level security;
create policy eigen on kind to "$dienst$" using (organisatie = (select keten_organisatie()));
grant select, insert, update on kind to "$dienst$";
