alter table trajectfeit enable row level security;
alter table deelnemer enable row level security;
create function keten_toezicht() returns boolean language sql stable as $$ select keten_organisatie() is not null and current_setting('keten.doel', true) = 'toezicht' $$;
create policy deelnemer on deelnemer for select to "$dienst$" using (organisatie = (select keten_organisatie()) or (select keten_toezicht()));
create policy deelnemer on trajectfeit for select to "$dienst$" using (
    (select keten_toezicht()) or exists (
        select 1 from deelnemer d where d.traject = trajectfeit.traject and d.organisatie = (select keten_organisatie()) and d.vervallen = 0));
create policy lezer on trajectfeit to "$werker$" using (true);
create policy lezer on deelnemer to "$werker$" using (true);

grant select on trajectfeit, deelnemer, leesstand to "$dienst$";
grant select, insert, update on trajectfeit, deelnemer, leesstand to "$werker$";
