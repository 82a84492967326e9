-- A region sees the offers that it may end and the reminders that it was told of, at the sender's side, and only in that role.
create policy regio on overdracht for select to "$dienst$"
    using (zijde = 'aanbieder' and regio = (select keten_organisatie()) and current_setting('keten.doel', true) = 'regie');
create policy regio on aanmaning for select to "$dienst$"
    using (zijde = 'aanbieder' and trede = 'regio' and aan = (select keten_organisatie()) and current_setting('keten.doel', true) = 'regie');

-- Nor has a receiver a key to the content of an offer that the region has ended.
drop policy eigen on overdracht_sleutel;
create policy eigen on overdracht_sleutel to "$dienst$" using (
    organisatie = (select keten_organisatie())
    and (zijde = 'aanbieder' or not exists (
        select 1 from overdracht o
        where o.id = overdracht_sleutel.overdracht and o.zijde = 'ontvanger'
            and o.toestand in ('teruggelegd', 'ingetrokken', 'beeindigd', 'geaccepteerd-zonder-gevolg'))));
