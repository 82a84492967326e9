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
INSERT INTO public.gebeurtenis VALUES (1, '01a20523-0fec-7598-bf99-dd931351a01e', 'overdracht/01a20523-0f6e-73ea-9511-4952f9c02b84/ontvanger', 1, '00000001002564440000', 'overdracht-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","soort":"zicht-tijdens-raadsonderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"cB7/PxdU6SgCqClIiStPG8JLrDY8XhJBtGgA+Er1YHqKQqfL4vGJDLYQtPXzzfzFxftdcty6RG0PZtucmlbmDxdeuKwM6pH31/jDS3AYjnhvEVg5uzQ+KkZbIaKDkxyBBUEE5S5+5afIx3TpU6JSRKC3Xbxn3njgM7p7B3tRzk9nCQgV7vRcN1Z+uyAjABkynCS9ZSOV0ops/fbuYGKi0D/6rJTTdU/XU5kekeLHReP/+Q0PH+4PNWXzWiLEZZY+LxNAe4JLqdhVCgaLF93cDpXT8avfTi+7nKnhi3BVXtn5fz3iaJEZoB7AarkQczdw/fREkGm0kdRkjfW+TLNrVvdhzJw1HhKM0KAB80KidHwkbURk1+UgRg5lQEGoYdCGatrIHXElYvJsVUqLouZnXbEY2r3gugTb0heKfHcrkhBuoiTRnejXAsgz5siFjPXPa3DHodOShNwNeSxoaSUMXZoO5voYOcvvadXZ6IAUqlTfH4YAhI/ubvgzazY6X7N9Vb3ke/zkDW5CQttVZzfQkoHwFzWe8wX7YxHBAeG+Y+1LKjjuXf30hMCZy/Qdnt1RFdSMsAYbkDYaYUYjwy7+LPQdR71NqqSfcGX8BY67Mtpg0sX/T3KcUuK0s+z5ZKaGpqqMFsnoRP7naJHdiyKA1DNi7mu2ua9MsRt8fdRQXE2/FLspRoS+OQ3ji5mZZCa17PDzh7JmEjbkixUualvxDFWgPo0BD52BYJa1j53VaxX3L2D+vsWiSvBtHwSV/J1jP7RP6aoOAsF20kkA0Mre3bjXs5hxvJK84LnnHKE70mGVuuBxX1EquzrvACP5sUWUTeJyWQRO5tXF1bQVxZRjdjpfEizBI27VhY0PN1+A1aqCTcR5RlR73wCO9HBak9NHoas9tK5MsSn+5MvniFBPvm/RDxp+TXKnwSvk5TzPqULaHGkNlI3VNNkDFfGkxnbrAOF6BH137FFWE2En4F574V9WmR0c/079i1Sv","aanvullingen":[]}', '{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84"}', '00-75c25943d236ef8b9df21eeaf55a24e0-32f27e2f443f1be6-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20523-10bb-7cf5-99d4-c9c14904987c', 'overdracht/01a20523-0f6e-73ea-9511-4952f9c02b84/ontvanger', 2, '00000001002564440000', 'overdracht-besloten', 1, 1773828000000, 1773828000000, 'gemeente-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"9546ad9d-1e0e-4097-af3b-34d5727cc985"}}', '{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","besluit":"geaccepteerd","door":"9546ad9d-1e0e-4097-af3b-34d5727cc985"}', '00-72dc336ad4fcecfa8fb92bdf851c97fe-f9dd02da6c6b68ba-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20523-10d5-776e-9a5b-a86c9a860e3e', 'toekenning/37411f80-1091-8c7d-8966-db0d20d454a2', 1, '00000001002564440000', 'toekenning-ontstaan', 1, 1773828000000, 1773828000000, 'gemeente-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"toekenning":"37411f80-1091-8c7d-8966-db0d20d454a2","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20523-0f6e-73ea-9511-4952f9c02b84","vorige":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}', '{"toekenning":"37411f80-1091-8c7d-8966-db0d20d454a2","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20523-0f6e-73ea-9511-4952f9c02b84","vorige":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}', '00-72dc336ad4fcecfa8fb92bdf851c97fe-f9dd02da6c6b68ba-00');
INSERT INTO public.idempotentie VALUES ('00000001002564440000', '/professionals/00000000000000000000000000000000', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-3', 'f02ff4ad1eff0df5a2170d3b8ce236768bb4af1c4541c4245ad532bdd6979c06', 201, '{"id":"9546ad9d-1e0e-4097-af3b-34d5727cc985"}', '/toeleiding/v1/professionals/9546ad9d-1e0e-4097-af3b-34d5727cc985', '"1"', 1795382512536);
INSERT INTO public.idempotentie VALUES ('00000001002564440000', '/overdrachten/{id}/besluiten/01a205230f6e73ea95114952f9c02b84', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-11', '510a826f117d758196b441b87883ec4950437e51dc4ad5e212d15c27da78511c', 201, '{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","toestand":"geaccepteerd"}', '/toeleiding/v1/overdrachten/01a20523-0f6e-73ea-9511-4952f9c02b84', '"3"', 1795382513838);
INSERT INTO public.overdracht VALUES ('01a20523-0f6e-73ea-9511-4952f9c02b84', 'ontvanger', '00000001002564440000', '00000001001299757001', 'zicht-tijdens-raadsonderzoek', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'geaccepteerd', 2, 1, 2, '7c4608d3d49d1857db9a7df3dfc852e5178cabe6e918c1bc58963ed14c97d6fc', '{"schema":1,"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"9546ad9d-1e0e-4097-af3b-34d5727cc985"}}', 1, 1, 'bc6aa331244f87d869de0c15658d03c5aa95377215076239907264ea2b9af254', '{"schema":1,"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","soort":"zicht-tijdens-raadsonderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"cB7/PxdU6SgCqClIiStPG8JLrDY8XhJBtGgA+Er1YHqKQqfL4vGJDLYQtPXzzfzFxftdcty6RG0PZtucmlbmDxdeuKwM6pH31/jDS3AYjnhvEVg5uzQ+KkZbIaKDkxyBBUEE5S5+5afIx3TpU6JSRKC3Xbxn3njgM7p7B3tRzk9nCQgV7vRcN1Z+uyAjABkynCS9ZSOV0ops/fbuYGKi0D/6rJTTdU/XU5kekeLHReP/+Q0PH+4PNWXzWiLEZZY+LxNAe4JLqdhVCgaLF93cDpXT8avfTi+7nKnhi3BVXtn5fz3iaJEZoB7AarkQczdw/fREkGm0kdRkjfW+TLNrVvdhzJw1HhKM0KAB80KidHwkbURk1+UgRg5lQEGoYdCGatrIHXElYvJsVUqLouZnXbEY2r3gugTb0heKfHcrkhBuoiTRnejXAsgz5siFjPXPa3DHodOShNwNeSxoaSUMXZoO5voYOcvvadXZ6IAUqlTfH4YAhI/ubvgzazY6X7N9Vb3ke/zkDW5CQttVZzfQkoHwFzWe8wX7YxHBAeG+Y+1LKjjuXf30hMCZy/Qdnt1RFdSMsAYbkDYaYUYjwy7+LPQdR71NqqSfcGX8BY67Mtpg0sX/T3KcUuK0s+z5ZKaGpqqMFsnoRP7naJHdiyKA1DNi7mu2ua9MsRt8fdRQXE2/FLspRoS+OQ3ji5mZZCa17PDzh7JmEjbkixUualvxDFWgPo0BD52BYJa1j53VaxX3L2D+vsWiSvBtHwSV/J1jP7RP6aoOAsF20kkA0Mre3bjXs5hxvJK84LnnHKE70mGVuuBxX1EquzrvACP5sUWUTeJyWQRO5tXF1bQVxZRjdjpfEizBI27VhY0PN1+A1aqCTcR5RlR73wCO9HBak9NHoas9tK5MsSn+5MvniFBPvm/RDxp+TXKnwSvk5TzPqULaHGkNlI3VNNkDFfGkxnbrAOF6BH137FFWE2En4F574V9WmR0c/079i1Sv","aanvullingen":[]}', NULL, 1, 1773738000000, 1773828000000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20523-0f6e-73ea-9511-4952f9c02b84', 'ontvanger', '00000001002564440000', '01a20523-0ba2-73b7-a12f-2be8f9ea04f6', '+zpanK3Hn8BmJnIVTWA6GAbbID+LB6MH3kZ9WfxvivZA3sgyaOoRNWx4ffyuQh1/tkTdmBqmJb7yIkgi');
INSERT INTO public.persoon VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001002564440000', '23bcf97d8d1ed78f24315603b9007cf7c729cc5a79db1bb105dbc9a4f63657fb', '01a20523-0ba2-73b7-a12f-2be8f9ea04f6', 'taqu0LoEbXQWPnpDtRKnbU7scOPwOodpupZTOYMROCGuCuwLP5vKMn7M6BCSV7cg1SxaUvduaihJs43rYbhsJww+sqjYnYQHVy946Y4cnjIourKZYyN3b/sMLp7bVznJGg==');
INSERT INTO public.professional VALUES ('9546ad9d-1e0e-4097-af3b-34d5727cc985', '00000001002564440000', '01a20523-0ba2-7b8c-abbc-60fa8a2674de', 'COYLrCb0x4DpVkQ2tPHk6L0HaP2W6qUJk6n0WfhTQuTTnaaXOyRiPjsU3Ly9eldg7OdcD5SNzvvQLZBhRw4jL8Afh2irtU8J1lphsn/NqvjIF55GFL6U');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:21:46.175683');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:21:46.20153');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:21:46.217618');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:21:46.222513');
INSERT INTO public.toekenning VALUES ('37411f80-1091-8c7d-8966-db0d20d454a2', '00000001002564440000', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'zicht-op-veiligheid', 'overdracht', '01a20523-0f6e-73ea-9511-4952f9c02b84', '01a20523-0c41-7b68-b8ae-fe9a7449b9aa', 1773828000000, NULL, NULL, NULL, NULL, NULL);
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
