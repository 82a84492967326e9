create policy regio on overdracht for select to "$dienst$" using (zijde = 'aanbieder' and regio = (select keten_organisatie()));
create policy regio on aanmaning for select to "$dienst$" using (trede = 'regio' and aan = (select keten_organisatie()));

-- Nor has a receiver a key to the content of an offer that the region has ended.
drop policy eigen on overdracht_sleutel;
create policy eigen on overdracht_sleutel to "$dienst$" using (
    organisatie = (select keten_organisatie())
    and (zijde = 'aanbieder' or not exists (
        select 1 from overdracht o
        where o.id = overdracht_sleutel.overdracht and o.zijde = 'ontvanger'
            and o.toestand in ('teruggelegd', 'ingetrokken', 'beeindigd', 'geaccepteerd-zonder-gevolg'))));
