alter table overdracht enable row level security;
alter table overdracht_sleutel enable row level security;
alter table toekenning enable row level security;
alter table aanbod enable row level security;
create policy eigen on overdracht to "$dienst$" using (organisatie = (select keten_organisatie()));
-- After an offer has been turned down or withdrawn its receiver has no key to the content any more, also when a row were left behind.
create policy eigen on overdracht_sleutel to "$dienst$" using (
    organisatie = (select keten_organisatie())
    and (zijde = 'aanbieder' or not exists (
        select 1 from overdracht o
        where o.id = overdracht_sleutel.overdracht and o.zijde = 'ontvanger' and o.toestand in ('teruggelegd', 'ingetrokken'))));
create policy eigen on toekenning to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on aanbod to "$dienst$" using (organisatie = (select keten_organisatie()));
-- The dispatcher sends halves: it sees what travels (content and its key packed for the receiver), and no key with which to open it.
create policy bezorger on overdracht for select to "$werker$" using (true);

grant select, insert, update on overdracht, toekenning, aanbod to "$dienst$";
grant select, insert, update, delete on overdracht_sleutel to "$dienst$";
grant select, insert, update, delete on uitgaand to "$dienst$";
grant select on overdracht to "$werker$";
grant select, update on uitgaand to "$werker$";
