alter table trajectstand enable row level security;
create policy deelnemer on trajectstand for select to "$dienst$" using (
    (select keten_toezicht()) or exists (
        select 1 from deelnemer d where d.traject = trajectstand.traject and d.organisatie = (select keten_organisatie()) and d.vervallen = 0));
-- Who takes part in a traject may search by who else does; the rows of others in deelnemer it does not see otherwise.
create function keten_neemt_deel(welk text, wie text) returns boolean language sql stable security definer set search_path = public as $$
    select exists (select 1 from deelnemer d where d.traject = welk and d.organisatie = wie and d.vervallen = 0) $$;
revoke all on function keten_neemt_deel(text, text) from public;
grant execute on function keten_neemt_deel(text, text) to "$dienst$";
create policy lezer on trajectstand to "$werker$" using (true);
alter table bij_te_werken enable row level security;
create policy lezer on bij_te_werken to "$werker$" using (true);
alter table spoor enable row level security;
create policy lezer on spoor to "$werker$" using (true);

grant select on trajectstand to "$dienst$";
grant select, insert, update on trajectstand to "$werker$";
grant select, insert, update, delete on bij_te_werken to "$werker$";
grant select, insert, update on spoor to "$werker$";
