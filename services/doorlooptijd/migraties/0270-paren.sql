-- Handovers are counted per pair of organisations.
create index overdrachtaanbod_van on overdrachtaanbod (van, naar, soort);
create index overdrachtaanbod_naar on overdrachtaanbod (naar);
