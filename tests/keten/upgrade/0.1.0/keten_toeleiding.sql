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
CREATE TABLE public.vergeten (
    sleutel text NOT NULL
);
ALTER TABLE public.vergeten OWNER TO keten_toeleiding_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.dienst_stand VALUES (1, 1, 3, 1778504400000);
INSERT INTO public.gebeurtenis VALUES (1, '01a20531-2ba0-7794-a4a7-fcb41a002ab9', 'overdracht/01a20531-2b12-7257-85f8-51fc3c435fcc/ontvanger', 1, '00000001002564440000', 'overdracht-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","soort":"zicht-tijdens-raadsonderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20531-284f-7e02-a656-a243a1283ab0"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"4DlnE0voKwnqyOStc5DixHGxs3Adnvir7NtibkPmhkt5vzONuXD+YV29Xle5n5vJW2lICRif7/twtad80bMjoZuAM3PZscfOWgiMioC0bbzGcvI8VwI2Hmci2XiOyEPKeIQELvGB7XQSCK4NzSJIwfZXFmR93RzX2jKl1YTuXYFbQ0ujLWcILHJ2qGQ/009JapSH9O1Z5U+BLLIxk4+cC2iwH+oXJbOxqJ5cZ8wk///+JYRxZptgHlS1sVZ0Tio1EsNHQb+8AqCdlm0rxYSDeWnO/st20Z1iv7J2zgZwJzXt8TbLCzoCQPNQZqRwXHRfojAakw/j0bvze6wZWDhicP9hqHZuUSJDrAqGCqj3tCZ6foX1kR1nUXCipZ1i86GDbCCW4ntbXQXjJQKPQRb7VjNHO7iwJhnOmcvnSjCTtfP56LKx77Y6nfWzO5H6TiKhTQXUI4fQ38dwaf/O6CCQJ8+yBhnkDTPisTmH8B3+/6F0YUVg3nB2Ce9So2xXEC04eXhmbul/DvtrxooVR75R4DXf/qBDFqLbC3lfG6gg3fsotZcz25e6Lk9BM/6FbNBMpcqSZgUo0l+DwxOYb4eZ97+xiuJ4jPZK73p2rCyV3WZNT7g9Pm8ai+4KQ0sTxLGdTGFziRfdt/WY5sdmtokWNM5DOzcr7TFW1wlEt/d6uboRkUPq6OnrFOiUjIggv4Js82MrZVCpAVJ4z0EzuKS/LAfQmT3tWQwvMUvf3IG98n7+7jsZ6Hwk4X+E2GQVjY4ADG66fwQbnGLTEmIi51RP5rIXVxLsBWDqPORMZabXIRNoH7mS5pFkW/3lP38tddyzro+0kzhD3hKfdY2ih0gi2lXzB7Zd+9WXxI9K6pVsdO2nzwbThozKgUAej5nbvqi8jRj741w6Is5xqywiijtrM7EpbUmEH1wgvz8+9CEHE+V8QdNUAwZTUnQ1JGqhlJRiJKAwJtdQYc//Lf54fevwhyVmkfKGjOUNw4y4","aanvullingen":[]}', '{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc"}', '00-787022ab0c5b2955a3c8363f39b60fe8-692bb74510385fa8-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20531-2c53-7357-96e5-c6970eb6a7d7', 'overdracht/01a20531-2b12-7257-85f8-51fc3c435fcc/ontvanger', 2, '00000001002564440000', 'overdracht-besloten', 1, 1773828000000, 1773828000000, 'gemeente-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"d3316b1e-5d83-4329-87e6-e0d0d7f7c45c"}}', '{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","besluit":"geaccepteerd","door":"d3316b1e-5d83-4329-87e6-e0d0d7f7c45c"}', '00-abf78c1c27e3031b6ef45c96dcec974b-448e507a54a142c8-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20531-2c69-7061-82dc-623bd7837bd5', 'toekenning/2562ccb8-3110-8f52-af59-408cffa8781a', 1, '00000001002564440000', 'toekenning-ontstaan', 1, 1773828000000, 1773828000000, 'gemeente-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"toekenning":"2562ccb8-3110-8f52-af59-408cffa8781a","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20531-2b12-7257-85f8-51fc3c435fcc","vorige":"01a20531-284f-7e02-a656-a243a1283ab0"}', '{"toekenning":"2562ccb8-3110-8f52-af59-408cffa8781a","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20531-2b12-7257-85f8-51fc3c435fcc","vorige":"01a20531-284f-7e02-a656-a243a1283ab0"}', '00-abf78c1c27e3031b6ef45c96dcec974b-448e507a54a142c8-00');
INSERT INTO public.idempotentie VALUES ('00000001002564440000', '/professionals/00000000000000000000000000000000', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-3', '42c90a6aeb5ea9c70086b604ec70b7e83241a9b395619ae1b23efb1cb05db957', 201, '{"id":"d3316b1e-5d83-4329-87e6-e0d0d7f7c45c"}', '/toeleiding/v1/professionals/d3316b1e-5d83-4329-87e6-e0d0d7f7c45c', '"1"', 1795383437211);
INSERT INTO public.idempotentie VALUES ('00000001002564440000', '/overdrachten/{id}/besluiten/01a205312b12725785f851fc3c435fcc', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-11', '744f1ac2c6bf97e9015a6b08c78190e423afab408511c2b91abab3b19fae57ab', 201, '{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","toestand":"geaccepteerd"}', '/toeleiding/v1/overdrachten/01a20531-2b12-7257-85f8-51fc3c435fcc', '"3"', 1795383438406);
INSERT INTO public.overdracht VALUES ('01a20531-2b12-7257-85f8-51fc3c435fcc', 'ontvanger', '00000001002564440000', '00000001001299757001', 'zicht-tijdens-raadsonderzoek', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'geaccepteerd', 2, 1, 2, '04a88f5e1496f7ec1aa8ef2dbf91dfb673d6b91d25cd96a8900b8a9d6e886385', '{"schema":1,"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"d3316b1e-5d83-4329-87e6-e0d0d7f7c45c"}}', 1, 1, 'caaaf0859f0bd7b651f5549bc6350df45514d3fe5338abace3d9273281ddfcbb', '{"schema":1,"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","soort":"zicht-tijdens-raadsonderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20531-284f-7e02-a656-a243a1283ab0"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"4DlnE0voKwnqyOStc5DixHGxs3Adnvir7NtibkPmhkt5vzONuXD+YV29Xle5n5vJW2lICRif7/twtad80bMjoZuAM3PZscfOWgiMioC0bbzGcvI8VwI2Hmci2XiOyEPKeIQELvGB7XQSCK4NzSJIwfZXFmR93RzX2jKl1YTuXYFbQ0ujLWcILHJ2qGQ/009JapSH9O1Z5U+BLLIxk4+cC2iwH+oXJbOxqJ5cZ8wk///+JYRxZptgHlS1sVZ0Tio1EsNHQb+8AqCdlm0rxYSDeWnO/st20Z1iv7J2zgZwJzXt8TbLCzoCQPNQZqRwXHRfojAakw/j0bvze6wZWDhicP9hqHZuUSJDrAqGCqj3tCZ6foX1kR1nUXCipZ1i86GDbCCW4ntbXQXjJQKPQRb7VjNHO7iwJhnOmcvnSjCTtfP56LKx77Y6nfWzO5H6TiKhTQXUI4fQ38dwaf/O6CCQJ8+yBhnkDTPisTmH8B3+/6F0YUVg3nB2Ce9So2xXEC04eXhmbul/DvtrxooVR75R4DXf/qBDFqLbC3lfG6gg3fsotZcz25e6Lk9BM/6FbNBMpcqSZgUo0l+DwxOYb4eZ97+xiuJ4jPZK73p2rCyV3WZNT7g9Pm8ai+4KQ0sTxLGdTGFziRfdt/WY5sdmtokWNM5DOzcr7TFW1wlEt/d6uboRkUPq6OnrFOiUjIggv4Js82MrZVCpAVJ4z0EzuKS/LAfQmT3tWQwvMUvf3IG98n7+7jsZ6Hwk4X+E2GQVjY4ADG66fwQbnGLTEmIi51RP5rIXVxLsBWDqPORMZabXIRNoH7mS5pFkW/3lP38tddyzro+0kzhD3hKfdY2ih0gi2lXzB7Zd+9WXxI9K6pVsdO2nzwbThozKgUAej5nbvqi8jRj741w6Is5xqywiijtrM7EpbUmEH1wgvz8+9CEHE+V8QdNUAwZTUnQ1JGqhlJRiJKAwJtdQYc//Lf54fevwhyVmkfKGjOUNw4y4","aanvullingen":[]}', NULL, 1, 1773738000000, 1773828000000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20531-2b12-7257-85f8-51fc3c435fcc', 'ontvanger', '00000001002564440000', '01a20531-27a6-7d98-8bee-716ab5d9e0cf', 'Ig1aTnzETouSNhqx2MhYy7uy+AKE6IVRu/gb5BOVxhNJ5vOdvoLi5xQo+bbE9YxrdE9JyFbjM11l2Rqm');
INSERT INTO public.persoon VALUES ('6f87019e-b8f1-8e5b-9413-a3ce298ffbe5', '00000001002564440000', 'f39eec18c5233d10b71e68bc010b61377ff6196949eaf52109a9dca43429a2af', '01a20531-27a6-7d98-8bee-716ab5d9e0cf', 'MQptPr/cTzl8J6V7X0FnR6maYLfQWIk1NO/8HKlt6Gnb0ikVC3rH87BplskqosxE1hScC2fsgG78tMgtBMJv9BvGC7VnfqWm7DLz7FOdp458iT7/rpMXek/J/KOoQQEUbg==');
INSERT INTO public.professional VALUES ('d3316b1e-5d83-4329-87e6-e0d0d7f7c45c', '00000001002564440000', '01a20531-27a6-7b71-8778-fca5a90d2743', 'y7pP2hT44dHBX2yQqEpU9xsxuSbtpaSnM3XUaHhRxZIUWW/3ucZbo0T+5PrcnUvz1uNY9G0LxqX5PZnLpRruP2u0JCpKHbcILyiCLFRS4d+fA/V/Tyhw');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:37:13.983054');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:37:14.071184');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:37:14.092401');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:37:14.093915');
INSERT INTO public.toekenning VALUES ('2562ccb8-3110-8f52-af59-408cffa8781a', '00000001002564440000', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'zicht-op-veiligheid', 'overdracht', '01a20531-2b12-7257-85f8-51fc3c435fcc', '01a20531-284f-7e02-a656-a243a1283ab0', 1773828000000, NULL, NULL, NULL, NULL, NULL);
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
ALTER TABLE ONLY public.vergeten
    ADD CONSTRAINT vergeten_pkey PRIMARY KEY (sleutel);
CREATE UNIQUE INDEX aanbod_toekenning ON public.aanbod USING btree (toekenning) WHERE (toestand = ANY (ARRAY['open'::text, 'overgegaan'::text]));
CREATE INDEX dossier_lijst ON public.dossier USING btree (organisatie, soort, id);
CREATE INDEX dossier_traject_traject ON public.dossier_traject USING btree (traject);
CREATE INDEX idempotentie_gemaakt ON public.idempotentie USING btree (gemaakt_op);
CREATE INDEX inzage_dossier ON public.inzage USING btree (dossier, tijdstip);
CREATE INDEX overdracht_lijst ON public.overdracht USING btree (organisatie, id);
CREATE INDEX overdracht_traject ON public.overdracht USING btree (traject);
CREATE UNIQUE INDEX persoon_bsn ON public.persoon USING btree (organisatie, bsn_hash) WHERE (bsn_hash IS NOT NULL);
CREATE UNIQUE INDEX toekenning_eerste ON public.toekenning USING btree (traject, register) WHERE (vorige IS NULL);
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
GRANT INSERT ON TABLE public.vergeten TO keten_toeleiding_dienst;
GRANT SELECT,DELETE ON TABLE public.vergeten TO keten_toeleiding_werker;
