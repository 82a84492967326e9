-- Supervision counts the handovers of all pairs of organisations.
create policy toezicht on overdrachtaanbod for select to "$dienst$" using ((select keten_toezicht()));
create policy toezicht on overdrachtstap for select to "$dienst$" using ((select keten_toezicht()));
