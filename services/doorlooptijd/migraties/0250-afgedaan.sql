-- 1 when the organisation discarded it at the desk, with its reason: then it counts no more.
alter table vergeten_feit add column afgedaan bigint not null default 0;
