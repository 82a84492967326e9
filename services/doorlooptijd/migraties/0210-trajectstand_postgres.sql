alter table trajectstand enable row level security;
create policy deelnemer on trajectstand for select to "$dienst$" using (
    (select keten_toezicht()) or exists (
        select 1 from deelnemer d where d.traject = trajectstand.traject and d.organisatie = (select keten_organisatie()) and d.vervallen = 0));
create policy lezer on trajectstand to "$werker$" using (true);

grant select on trajectstand to "$dienst$";
grant select, insert, update on trajectstand to "$werker$";
grant select, insert, update, delete on bij_te_werken to "$werker$";
grant select, insert, update on spoor to "$werker$";
