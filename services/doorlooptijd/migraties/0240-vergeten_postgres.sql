alter table vergeten_feit enable row level security;
create policy deelnemer on vergeten_feit for select to "$dienst$" using (
    (select keten_toezicht()) or exists (
        select 1 from deelnemer d where d.traject = vergeten_feit.traject and d.organisatie = (select keten_organisatie()) and d.vervallen = 0));
create policy lezer on vergeten_feit to "$werker$" using (true);

grant select on vergeten_feit to "$dienst$";
grant select, insert, update on vergeten_feit to "$werker$";
grant delete on trajectfeit, deelnemer, overdrachtaanbod, overdrachtstap to "$werker$";
