-- When to look again whether an answer to an own offer has come, in domain time. An index, not a due date: what is due is derived anew.
-- Whoever looks claims the row for a while (technical time) with a new number; an older number changes nothing any more.
create table bewaking (
    overdracht text primary key,
    organisatie text not null,
    volgende_op bigint not null,
    geclaimd_tot bigint not null,
    penning bigint not null
);
create index bewaking_volgende on bewaking (volgende_op);
-- Offers from before this are looked at once, soon; what was decided already is left at rest.
insert into bewaking (overdracht, organisatie, volgende_op, geclaimd_tot, penning)
    select id, organisatie, 0, 0, 0 from overdracht where zijde = 'aanbieder' and toestand in ('aangeboden', 'ontvangen', 'intrekking-gewenst');

-- Answers that did not come in time: one row per handover, side, what was waited for, and rung.
create table aanmaning (
    overdracht text not null,
    zijde text not null,
    wat text not null,
    trede text not null,
    organisatie text not null,
    tegenpartij text not null,
    soort text not null,
    traject text not null,
    uiterlijk text not null,
    op bigint not null,
    aan text,
    primary key (overdracht, zijde, wat, trede)
);
create index aanmaning_lijst on aanmaning (organisatie);
