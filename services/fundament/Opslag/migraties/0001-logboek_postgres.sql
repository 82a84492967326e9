-- Second check on access, under the check in the service: a transaction that does not say on whose behalf it runs gets an error,
-- never an empty answer.
create function keten_organisatie() returns text language plpgsql stable as $$
declare o text := current_setting('keten.organisatie', true); d text := current_setting('keten.doel', true);
begin
    if coalesce(o, '') = '' or coalesce(d, '') = '' then
        raise exception 'keten: organisatie en doel ontbreken in deze transactie' using errcode = '42501';
    end if;
    return o;
end $$;

alter table gebeurtenis enable row level security;
alter table dossier enable row level security;
alter table dossier_traject enable row level security;
alter table persoon enable row level security;
alter table professional enable row level security;
alter table inzage enable row level security;
alter table idempotentie enable row level security;

create policy eigen on gebeurtenis to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on dossier to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on dossier_traject to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on persoon to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on professional to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on inzage to "$dienst$" using (organisatie = (select keten_organisatie()));
create policy eigen on idempotentie to "$dienst$" using (organisatie = (select keten_organisatie()));
-- The reader of the log sees facts, which carry no personal data; the column with the event itself is not granted to it.
create policy lezer on gebeurtenis for select to "$werker$" using (true);

grant usage on schema public to "$dienst$", "$werker$";
grant select, update on dienst_stand to "$dienst$";
grant select, insert on gebeurtenis to "$dienst$";
grant select, insert, update on dossier, dossier_traject, persoon, professional to "$dienst$";
grant select, insert on inzage to "$dienst$";
grant select, insert, update on idempotentie to "$dienst$";
grant insert on bureau, vergeten to "$dienst$";
grant select on dienst_stand to "$werker$";
grant select (positie, id, organisatie, soort, schemaversie, gebeurd_op, geregistreerd_op, actor, grond, corrigeert, trajecten, feit, trace)
    on gebeurtenis to "$werker$";
grant select, insert on bureau to "$werker$";
grant select, delete on vergeten to "$werker$";
-- Answers are kept for seven days of real time and then cleared away.
create policy opruimen_zien on idempotentie for select to "$werker$" using (true);
create policy opruimen on idempotentie for delete to "$werker$" using (true);
grant select (gemaakt_op), delete on idempotentie to "$werker$";
