-- Whether somebody takes part is looked up per row. Without the offset the server may instead read, for each question, all trajecten in which the organisation
-- takes part, and does so once a question may concern many rows: a page of a list then takes longer the more trajecten there are.
alter policy deelnemer on trajectstand using (
    (select keten_toezicht()) or exists (
        select 1 from deelnemer d where d.traject = trajectstand.traject and d.organisatie = (select keten_organisatie()) and d.vervallen = 0 offset 0));
alter policy deelnemer on trajectfeit using (
    (select keten_toezicht()) or exists (
        select 1 from deelnemer d where d.traject = trajectfeit.traject and d.organisatie = (select keten_organisatie()) and d.vervallen = 0 offset 0));
alter policy deelnemer on vergeten_feit using (
    (select keten_toezicht()) or exists (
        select 1 from deelnemer d where d.traject = vergeten_feit.traject and d.organisatie = (select keten_organisatie()) and d.vervallen = 0 offset 0));
alter policy partij on overdrachtstap using (
    exists (select 1 from overdrachtaanbod a where a.overdracht = overdrachtstap.overdracht and (select keten_organisatie()) in (a.van, a.naar) offset 0));
