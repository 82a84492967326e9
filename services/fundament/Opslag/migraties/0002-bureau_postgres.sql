alter table bureau enable row level security;
alter table bureauhandeling enable row level security;
-- What came for nobody in particular can be handled by all who work at this desk; its content is shown to none of them (Bureauadressen).
create policy eigen on bureau to "$dienst$" using (coalesce(organisatie, (select keten_organisatie())) = (select keten_organisatie()));
create policy eigen on bureauhandeling to "$dienst$" using (organisatie = (select keten_organisatie()) or gedeeld = 1)
    with check (organisatie = (select keten_organisatie()));
-- Whoever receives puts down what came for any organisation, and sees no content.
create policy ontvanger on bureau to "$werker$" using (true);
create policy ontvanger on bureauhandeling for select to "$werker$" using (true);

grant select, delete, update (organisatie) on bureau to "$dienst$";
grant select, insert on bureauhandeling to "$dienst$";
revoke select on bureau from "$werker$";
grant select (id, organisatie), update (organisatie) on bureau to "$werker$";
grant select (rij, uitkomst) on bureauhandeling to "$werker$";
