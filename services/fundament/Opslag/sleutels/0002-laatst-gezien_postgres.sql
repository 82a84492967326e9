grant select, insert, update on laatst_gezien to "$dienst$";
