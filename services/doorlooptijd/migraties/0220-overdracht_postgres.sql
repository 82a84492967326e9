alter table overdrachtaanbod enable row level security;
alter table overdrachtstap enable row level security;
-- Only the two sides; supervision sees handovers in the trace of their traject.
create policy partij on overdrachtaanbod for select to "$dienst$" using ((select keten_organisatie()) in (van, naar));
create policy partij on overdrachtstap for select to "$dienst$" using (
    exists (select 1 from overdrachtaanbod a where a.overdracht = overdrachtstap.overdracht and (select keten_organisatie()) in (a.van, a.naar)));
create policy lezer on overdrachtaanbod to "$werker$" using (true);
create policy lezer on overdrachtstap to "$werker$" using (true);

grant select on overdrachtaanbod, overdrachtstap to "$dienst$";
grant select, insert on overdrachtaanbod, overdrachtstap to "$werker$";
