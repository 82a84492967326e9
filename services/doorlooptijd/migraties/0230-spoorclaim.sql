-- Until when one of the instances is sending a span, in technical time.
alter table spoor add column geclaimd_tot bigint not null default 0;
