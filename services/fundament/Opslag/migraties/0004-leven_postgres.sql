grant select, insert on leven to "$dienst$";
grant select on leven to "$werker$";
