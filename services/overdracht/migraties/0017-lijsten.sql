-- Lists are read in the order of these, from where the last page ended.
drop index overdracht_lijst;
create index overdracht_lijst on overdracht (organisatie, id, zijde);
drop index aanmaning_lijst;
create index aanmaning_lijst on aanmaning (organisatie, overdracht, zijde, wat, trede);
drop index aanmaning_regio;
create index aanmaning_regio on aanmaning (aan, overdracht, zijde, wat, trede) where trede = 'regio' and zijde = 'aanbieder';
create index verschil_lijst on verschil (organisatie, afstemming, overdracht, wat);
