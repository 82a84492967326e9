grant usage on schema public to "$dienst$";
grant select, insert, delete on sleutel to "$dienst$";
