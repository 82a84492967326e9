grant select on logleven to "$dienst$";
grant insert on logleven to "$werker$";
