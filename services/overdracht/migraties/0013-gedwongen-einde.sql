-- The region that may end an offer, as agreed when it was made.
alter table overdracht add column regio text;

-- A grant that lost its effect is nobody's, and its place in the chain is free for the next; also while its holder does not know that yet,
-- and the next one is another organisation of the same service.
alter table toekenning add column vervallen_op bigint;
drop index toekenning_opvolging;
create unique index toekenning_opvolging on toekenning (vorige, organisatie) where vorige is not null and vervallen_op is null;

-- Whether the former holder has seen the acceptance that a grant came from: before that it is not passed on.
alter table toekenning add column bevestigd bigint not null default 0;
update toekenning set bevestigd = 1 where exists (
    select 1 from overdracht o where o.id = toekenning.bron and o.zijde = 'ontvanger' and o.bevestigd = 1);

create index aanmaning_regio on aanmaning (aan) where trede = 'regio';
