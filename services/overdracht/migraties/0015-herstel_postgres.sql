grant select, insert, update on gezien_epoch to "$dienst$", "$werker$";
