alter table termijn enable row level security;
alter table termijnmelding enable row level security;
alter table termijnteller enable row level security;
create policy eigen on termijn to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on termijnmelding to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on termijnteller to "$dienst$" using (organisatie = (select keten_organisatie()));
-- The watcher finds whose terms are to be looked at; what it does with them, it does on behalf of that organisation.
create policy bewaker on termijn for select to "$werker$" using (true);
create policy bewaker on dossier for select to "$werker$" using (true);
grant select, insert, update, delete on termijn to "$dienst$";
grant select, insert on termijnmelding to "$dienst$";
grant select, insert, update on termijnteller to "$dienst$";
grant select on termijn to "$werker$";
grant select (id, organisatie, soort, versie, termijnversie) on dossier to "$werker$";
