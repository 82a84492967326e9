SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.keten_organisatie() RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
declare o text := current_setting('keten.organisatie', true); d text := current_setting('keten.doel', true);
begin
    if coalesce(o, '') = '' or coalesce(d, '') = '' then
        raise exception 'keten: organisatie en doel ontbreken in deze transactie' using errcode = '42501';
    end if;
    return o;
end $$;
ALTER FUNCTION public.keten_organisatie() OWNER TO keten_toeleiding_eigenaar;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.aanbod (
    overdracht text NOT NULL,
    register text NOT NULL,
    toekenning text NOT NULL,
    organisatie text NOT NULL,
    toestand text NOT NULL
);
ALTER TABLE public.aanbod OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.bureau (
    id text NOT NULL,
    ontvangen_op bigint NOT NULL,
    bron text NOT NULL,
    oorzaak text NOT NULL,
    sleutel text NOT NULL,
    inhoud text NOT NULL
);
ALTER TABLE public.bureau OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.dienst_stand (
    enige bigint NOT NULL,
    epoch bigint NOT NULL,
    positie bigint NOT NULL,
    domeinklok bigint,
    CONSTRAINT dienst_stand_enige_check CHECK ((enige = 1))
);
ALTER TABLE public.dienst_stand OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.dossier (
    id text NOT NULL,
    organisatie text NOT NULL,
    soort text NOT NULL,
    versie bigint NOT NULL,
    fase text NOT NULL,
    begonnen_op bigint NOT NULL,
    bijgewerkt_op bigint NOT NULL
);
ALTER TABLE public.dossier OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.dossier_traject (
    dossier text NOT NULL,
    traject text NOT NULL,
    organisatie text NOT NULL
);
ALTER TABLE public.dossier_traject OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.gebeurtenis (
    positie bigint NOT NULL,
    id text NOT NULL,
    dossier text NOT NULL,
    versie bigint NOT NULL,
    organisatie text NOT NULL,
    soort text NOT NULL,
    schemaversie bigint NOT NULL,
    gebeurd_op bigint NOT NULL,
    geregistreerd_op bigint NOT NULL,
    actor text NOT NULL,
    grond text NOT NULL,
    corrigeert text,
    trajecten text NOT NULL,
    gegevens text NOT NULL,
    feit text,
    trace text
);
ALTER TABLE public.gebeurtenis OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.idempotentie (
    organisatie text NOT NULL,
    route text NOT NULL,
    sleutel text NOT NULL,
    inhoud_hash text NOT NULL,
    status bigint NOT NULL,
    antwoord text,
    locatie text,
    etag text,
    gemaakt_op bigint NOT NULL
);
ALTER TABLE public.idempotentie OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.inzage (
    id text NOT NULL,
    tijdstip bigint NOT NULL,
    organisatie text NOT NULL,
    persoon text NOT NULL,
    rol text NOT NULL,
    doel text NOT NULL,
    handeling text NOT NULL,
    verwerkingsactiviteit text NOT NULL,
    traject text,
    dossier text NOT NULL,
    grond text NOT NULL,
    trace_id text,
    span_id text
);
ALTER TABLE public.inzage OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.overdracht (
    id text NOT NULL,
    zijde text NOT NULL,
    organisatie text NOT NULL,
    tegenpartij text NOT NULL,
    soort text NOT NULL,
    traject text NOT NULL,
    toestand text NOT NULL,
    versie bigint NOT NULL,
    eigen_epoch bigint NOT NULL,
    eigen_versie bigint NOT NULL,
    eigen_hash text NOT NULL,
    eigen_helft text NOT NULL,
    ander_epoch bigint,
    ander_versie bigint,
    ander_hash text,
    ander_helft text,
    verpakte_sleutel text,
    bevestigd bigint NOT NULL,
    begonnen_op bigint NOT NULL,
    bijgewerkt_op bigint NOT NULL
);
ALTER TABLE public.overdracht OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.overdracht_sleutel (
    overdracht text NOT NULL,
    zijde text NOT NULL,
    organisatie text NOT NULL,
    sleutel text NOT NULL,
    verpakt text NOT NULL
);
ALTER TABLE public.overdracht_sleutel OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.persoon (
    id text NOT NULL,
    organisatie text NOT NULL,
    bsn_hash text,
    sleutel text NOT NULL,
    gegevens text NOT NULL
);
ALTER TABLE public.persoon OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.professional (
    id text NOT NULL,
    organisatie text NOT NULL,
    sleutel text NOT NULL,
    gegevens text NOT NULL
);
ALTER TABLE public.professional OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);
ALTER TABLE public.schemaversions OWNER TO keten_toeleiding_eigenaar;
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schemaversions_schemaversionsid_seq OWNER TO keten_toeleiding_eigenaar;
ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;
CREATE TABLE public.toekenning (
    id text NOT NULL,
    organisatie text NOT NULL,
    traject text NOT NULL,
    register text NOT NULL,
    grond text NOT NULL,
    bron text NOT NULL,
    vorige text,
    sinds bigint NOT NULL,
    vrij_overdracht text,
    vrij_epoch bigint,
    vrij_versie bigint,
    vrij_hash text,
    vrij_op bigint
);
ALTER TABLE public.toekenning OWNER TO keten_toeleiding_eigenaar;
CREATE TABLE public.uitgaand (
    overdracht text NOT NULL,
    zijde text NOT NULL,
    volgende_op bigint NOT NULL,
    pogingen bigint NOT NULL
);
ALTER TABLE public.uitgaand OWNER TO keten_toeleiding_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.dienst_stand VALUES (1, 1, 3, 1778504400000);
INSERT INTO public.gebeurtenis VALUES (1, '01a20510-8421-7d36-bcb1-755cb9ff5690', 'overdracht/01a20510-834b-7c8b-bdb4-263b1a9b2394/ontvanger', 1, '00000001002564440000', 'overdracht-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","soort":"zicht-tijdens-raadsonderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"C1nrsZB5tBw5WGdPbkGxaeuLEttUYpN7qBBSXIDLLLJAvudpXJFFcDVQ/MfV/jJq5NM1p3lYcWWCTB4NAFL8AXJ1r/FQyI/k5PFcuF7PvMMuHkcUjMI3kEjjXG/jcpzApV658WGX+b8tgLMcRHSCzPpAi8Ix4CqxuFfqonzeaDXjEFv1TpASUej8JDfYy99myyA7WgxUJ/DrBAwkb2UPNxFK9ad78drH9p8cnXvdROVsjeR4yRHT2o3LYRcfrMluumd/p/1otw8tT2z3GhOyGfOTINI/iDup4bSAYB80LIm8nQAB0L6hYD2ItkAcpHQJgiMcGC+5mh/ymv5X7P/D27cxUF7v03VjvHg0yS1G1z89YNP8uB1QMR/BqwYN+mPmKTQc82eoAqizUGJoVL2fXuyjaJibpisaaLn7XdrKxy0DzzSt12MSawsPlf+kltcYHb+vwCci04M3FC65rNOjtyVkByZdH+BTJ0S74w15EE5MwpxmjhwCQYuNbZG1dKe0wCGw4Yff4OCc/pD2R/RviS4jHJ9YR4G/8ZolrSo5XVgjoSDf+Rg9zEuQwwRFagUhucvrGAEvh0GWL+HMPa8TCROmIZ/BEuUHswOEtJBf4es5wpCyhgqzfIzeZdFFK29JmjZUeq+VGOLpUjlZ5duvlfNjHydJH8Zam/C7uCIP3HR/hS8S3oQMHoSsUYhfEZsmsV14i8/G2w53DtI8kZO+Eg5a5yUX+F7VpCzvXZYvS8dcS3MVa3EnLvB3chDfGUkQ5kgE1ogGtcRZirl39b2HhjWwMZAzJv+Ki/269v/yvFI3hj8kVg+Wf4+Eh2nv1AUImTSZ9ArOkhWcApJ7rps7oxqbCF5wYSasGPJBjbXMnCUc6x33Tdk5L/FJ0FiQcLU4gqrhyDEEAf3bws9O4vOn9qbeft83lVOsC+2dM988ER3D5geaWNTHr4EFk4AyZ3wWFwqFHUZ/ffpyZLS8io2fQR2Pc1gBCEFxDu4k","aanvullingen":[]}', '{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394"}', '00-f876c51d1b181e82bf98289e1f96e41a-d8d5784224115c33-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20510-88af-7004-9de5-5b9c03b9e5f8', 'overdracht/01a20510-834b-7c8b-bdb4-263b1a9b2394/ontvanger', 2, '00000001002564440000', 'overdracht-besloten', 1, 1773828000000, 1773828000000, 'gemeente-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"b718446f-00b5-470f-8f60-03c4ce03b4ee"}}', '{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","besluit":"geaccepteerd","door":"b718446f-00b5-470f-8f60-03c4ce03b4ee"}', '00-1adad24f0a4b8d21bfe95bf7dc5397a7-426388870d6e5b67-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20510-88de-7fa6-84a7-8fbf7a4042f7', 'toekenning/de0c919d-1e14-8ebc-8d36-f263347a4ae6', 1, '00000001002564440000', 'toekenning-ontstaan', 1, 1773828000000, 1773828000000, 'gemeente-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"toekenning":"de0c919d-1e14-8ebc-8d36-f263347a4ae6","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20510-834b-7c8b-bdb4-263b1a9b2394","vorige":"01a20510-7e63-758e-8f11-7ff48692aed0"}', '{"toekenning":"de0c919d-1e14-8ebc-8d36-f263347a4ae6","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20510-834b-7c8b-bdb4-263b1a9b2394","vorige":"01a20510-7e63-758e-8f11-7ff48692aed0"}', '00-1adad24f0a4b8d21bfe95bf7dc5397a7-426388870d6e5b67-00');
INSERT INTO public.idempotentie VALUES ('00000001002564440000', '/professionals/00000000000000000000000000000000', 'naar-de-raad-60b3de658c0240dabb06988980119df7-3', '4712ece9ee82c5a4b3bae6f886712da45bc3eb09ff2e439ab5eff97b5e1396fd', 201, '{"id":"b718446f-00b5-470f-8f60-03c4ce03b4ee"}', '/toeleiding/v1/professionals/b718446f-00b5-470f-8f60-03c4ce03b4ee', '"1"', 1795381296248);
INSERT INTO public.idempotentie VALUES ('00000001002564440000', '/overdrachten/{id}/besluiten/01a20510834b7c8bbdb4263b1a9b2394', 'naar-de-raad-60b3de658c0240dabb06988980119df7-11', 'd4d84bfa0b049edb36e50500384e3b42e6e3fd54b73f5910b522f6550f2062a1', 201, '{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","toestand":"geaccepteerd"}', '/toeleiding/v1/overdrachten/01a20510-834b-7c8b-bdb4-263b1a9b2394', '"2"', 1795381299308);
INSERT INTO public.overdracht VALUES ('01a20510-834b-7c8b-bdb4-263b1a9b2394', 'ontvanger', '00000001002564440000', '00000001001299757001', 'zicht-tijdens-raadsonderzoek', '5018adc9-c853-435e-bca6-53c808b50f99', 'geaccepteerd', 2, 1, 2, '021d6de2d0e0937eb3c9ae6e350c4490053a19c3f1062079af9a628b60793775', '{"schema":1,"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"b718446f-00b5-470f-8f60-03c4ce03b4ee"}}', 1, 1, '9ac0f75b79263966300cac37cd629376060a85aa6f4bc3e9b19e3fa2be23edd4', '{"schema":1,"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","soort":"zicht-tijdens-raadsonderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"C1nrsZB5tBw5WGdPbkGxaeuLEttUYpN7qBBSXIDLLLJAvudpXJFFcDVQ/MfV/jJq5NM1p3lYcWWCTB4NAFL8AXJ1r/FQyI/k5PFcuF7PvMMuHkcUjMI3kEjjXG/jcpzApV658WGX+b8tgLMcRHSCzPpAi8Ix4CqxuFfqonzeaDXjEFv1TpASUej8JDfYy99myyA7WgxUJ/DrBAwkb2UPNxFK9ad78drH9p8cnXvdROVsjeR4yRHT2o3LYRcfrMluumd/p/1otw8tT2z3GhOyGfOTINI/iDup4bSAYB80LIm8nQAB0L6hYD2ItkAcpHQJgiMcGC+5mh/ymv5X7P/D27cxUF7v03VjvHg0yS1G1z89YNP8uB1QMR/BqwYN+mPmKTQc82eoAqizUGJoVL2fXuyjaJibpisaaLn7XdrKxy0DzzSt12MSawsPlf+kltcYHb+vwCci04M3FC65rNOjtyVkByZdH+BTJ0S74w15EE5MwpxmjhwCQYuNbZG1dKe0wCGw4Yff4OCc/pD2R/RviS4jHJ9YR4G/8ZolrSo5XVgjoSDf+Rg9zEuQwwRFagUhucvrGAEvh0GWL+HMPa8TCROmIZ/BEuUHswOEtJBf4es5wpCyhgqzfIzeZdFFK29JmjZUeq+VGOLpUjlZ5duvlfNjHydJH8Zam/C7uCIP3HR/hS8S3oQMHoSsUYhfEZsmsV14i8/G2w53DtI8kZO+Eg5a5yUX+F7VpCzvXZYvS8dcS3MVa3EnLvB3chDfGUkQ5kgE1ogGtcRZirl39b2HhjWwMZAzJv+Ki/269v/yvFI3hj8kVg+Wf4+Eh2nv1AUImTSZ9ArOkhWcApJ7rps7oxqbCF5wYSasGPJBjbXMnCUc6x33Tdk5L/FJ0FiQcLU4gqrhyDEEAf3bws9O4vOn9qbeft83lVOsC+2dM988ER3D5geaWNTHr4EFk4AyZ3wWFwqFHUZ/ffpyZLS8io2fQR2Pc1gBCEFxDu4k","aanvullingen":[]}', NULL, 1, 1773738000000, 1773828000000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20510-834b-7c8b-bdb4-263b1a9b2394', 'ontvanger', '00000001002564440000', '01a20510-7cd0-705b-adaa-49935abea093', 'mdvDxiBFCWSKZtLmNITcMqdwl8DdtqGJJ6QS0M82ZRw0oqBSRCeVb2qn3IvNtwFiBDJ3kC1nQiSWjYH/');
INSERT INTO public.professional VALUES ('b718446f-00b5-470f-8f60-03c4ce03b4ee', '00000001002564440000', '01a20510-7cd0-7175-9e4f-69fbada81ac2', 's0j1mNFPd6DLhThCkIiUIThbDa63c3KMFeB6OWevNDBrHtxrb31L5EJXS/hJ8Nq6aFEk0HH0wa0bIxOq9qAYUDxCsS27ZGKBNrMAhqnaIeT8FFqbXlQb');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:01:30.136531');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:01:30.179507');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:01:30.226624');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:01:30.234098');
INSERT INTO public.toekenning VALUES ('de0c919d-1e14-8ebc-8d36-f263347a4ae6', '00000001002564440000', '5018adc9-c853-435e-bca6-53c808b50f99', 'zicht-op-veiligheid', 'overdracht', '01a20510-834b-7c8b-bdb4-263b1a9b2394', '01a20510-7e63-758e-8f11-7ff48692aed0', 1773828000000, NULL, NULL, NULL, NULL, NULL);
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 4, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.aanbod
    ADD CONSTRAINT aanbod_pkey PRIMARY KEY (overdracht, register);
ALTER TABLE ONLY public.bureau
    ADD CONSTRAINT bureau_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dienst_stand
    ADD CONSTRAINT dienst_stand_pkey PRIMARY KEY (enige);
ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT dossier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dossier_traject
    ADD CONSTRAINT dossier_traject_pkey PRIMARY KEY (dossier, traject);
ALTER TABLE ONLY public.gebeurtenis
    ADD CONSTRAINT gebeurtenis_dossier_versie_key UNIQUE (dossier, versie);
ALTER TABLE ONLY public.gebeurtenis
    ADD CONSTRAINT gebeurtenis_id_key UNIQUE (id);
ALTER TABLE ONLY public.gebeurtenis
    ADD CONSTRAINT gebeurtenis_pkey PRIMARY KEY (positie);
ALTER TABLE ONLY public.idempotentie
    ADD CONSTRAINT idempotentie_pkey PRIMARY KEY (organisatie, route, sleutel);
ALTER TABLE ONLY public.inzage
    ADD CONSTRAINT inzage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.overdracht
    ADD CONSTRAINT overdracht_pkey PRIMARY KEY (id, zijde);
ALTER TABLE ONLY public.overdracht_sleutel
    ADD CONSTRAINT overdracht_sleutel_pkey PRIMARY KEY (overdracht, zijde);
ALTER TABLE ONLY public.persoon
    ADD CONSTRAINT persoon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.professional
    ADD CONSTRAINT professional_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.toekenning
    ADD CONSTRAINT toekenning_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.uitgaand
    ADD CONSTRAINT uitgaand_pkey PRIMARY KEY (overdracht, zijde);
CREATE UNIQUE INDEX aanbod_toekenning ON public.aanbod USING btree (toekenning) WHERE (toestand = ANY (ARRAY['open'::text, 'overgegaan'::text]));
CREATE INDEX dossier_lijst ON public.dossier USING btree (organisatie, soort, id);
CREATE INDEX dossier_traject_traject ON public.dossier_traject USING btree (traject);
CREATE INDEX idempotentie_gemaakt ON public.idempotentie USING btree (gemaakt_op);
CREATE INDEX inzage_dossier ON public.inzage USING btree (dossier, tijdstip);
CREATE INDEX overdracht_lijst ON public.overdracht USING btree (organisatie, id);
CREATE INDEX overdracht_traject ON public.overdracht USING btree (traject);
CREATE UNIQUE INDEX persoon_bsn ON public.persoon USING btree (organisatie, bsn_hash) WHERE (bsn_hash IS NOT NULL);
CREATE UNIQUE INDEX toekenning_opvolging ON public.toekenning USING btree (vorige) WHERE (vorige IS NOT NULL);
CREATE INDEX toekenning_traject ON public.toekenning USING btree (traject);
CREATE INDEX uitgaand_volgende ON public.uitgaand USING btree (volgende_op);
ALTER TABLE public.aanbod ENABLE ROW LEVEL SECURITY;
CREATE POLICY bezorger ON public.overdracht FOR SELECT TO keten_toeleiding_werker USING (true);
ALTER TABLE public.dossier ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.dossier_traject ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen ON public.aanbod TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.dossier TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.dossier_traject TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.gebeurtenis TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.idempotentie TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.inzage TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.overdracht TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.overdracht_sleutel TO keten_toeleiding_dienst USING (((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)) AND ((zijde = 'aanbieder'::text) OR (NOT (EXISTS ( SELECT 1
   FROM public.overdracht o
  WHERE ((o.id = overdracht_sleutel.overdracht) AND (o.zijde = 'ontvanger'::text) AND (o.toestand = ANY (ARRAY['teruggelegd'::text, 'ingetrokken'::text])))))))));
CREATE POLICY eigen ON public.persoon TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.professional TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.toekenning TO keten_toeleiding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
ALTER TABLE public.gebeurtenis ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotentie ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.inzage ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezer ON public.gebeurtenis FOR SELECT TO keten_toeleiding_werker USING (true);
CREATE POLICY opruimen ON public.idempotentie FOR DELETE TO keten_toeleiding_werker USING (true);
CREATE POLICY opruimen_zien ON public.idempotentie FOR SELECT TO keten_toeleiding_werker USING (true);
ALTER TABLE public.overdracht ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.overdracht_sleutel ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.persoon ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.professional ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.toekenning ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA public TO keten_toeleiding_dienst;
GRANT USAGE ON SCHEMA public TO keten_toeleiding_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.aanbod TO keten_toeleiding_dienst;
GRANT INSERT ON TABLE public.bureau TO keten_toeleiding_dienst;
GRANT SELECT,INSERT ON TABLE public.bureau TO keten_toeleiding_werker;
GRANT SELECT,UPDATE ON TABLE public.dienst_stand TO keten_toeleiding_dienst;
GRANT SELECT ON TABLE public.dienst_stand TO keten_toeleiding_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier TO keten_toeleiding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_traject TO keten_toeleiding_dienst;
GRANT SELECT,INSERT ON TABLE public.gebeurtenis TO keten_toeleiding_dienst;
GRANT SELECT(positie) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(id) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(organisatie) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(soort) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(schemaversie) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(gebeurd_op) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(geregistreerd_op) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(actor) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(grond) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(corrigeert) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(trajecten) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(feit) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT(trace) ON TABLE public.gebeurtenis TO keten_toeleiding_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.idempotentie TO keten_toeleiding_dienst;
GRANT DELETE ON TABLE public.idempotentie TO keten_toeleiding_werker;
GRANT SELECT(gemaakt_op) ON TABLE public.idempotentie TO keten_toeleiding_werker;
GRANT SELECT,INSERT ON TABLE public.inzage TO keten_toeleiding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.overdracht TO keten_toeleiding_dienst;
GRANT SELECT ON TABLE public.overdracht TO keten_toeleiding_werker;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.overdracht_sleutel TO keten_toeleiding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.persoon TO keten_toeleiding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.professional TO keten_toeleiding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.toekenning TO keten_toeleiding_dienst;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.uitgaand TO keten_toeleiding_dienst;
GRANT SELECT,UPDATE ON TABLE public.uitgaand TO keten_toeleiding_werker;
