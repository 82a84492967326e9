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
ALTER FUNCTION public.keten_organisatie() OWNER TO keten_doorlooptijd_eigenaar;
CREATE FUNCTION public.keten_toezicht() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ select keten_organisatie() is not null and current_setting('keten.doel', true) = 'toezicht' $$;
ALTER FUNCTION public.keten_toezicht() OWNER TO keten_doorlooptijd_eigenaar;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.bureau (
    id text NOT NULL,
    ontvangen_op bigint NOT NULL,
    bron text NOT NULL,
    oorzaak text NOT NULL,
    sleutel text NOT NULL,
    inhoud text NOT NULL
);
ALTER TABLE public.bureau OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.deelnemer (
    traject text NOT NULL,
    organisatie text NOT NULL,
    bron text NOT NULL,
    vervallen bigint NOT NULL
);
ALTER TABLE public.deelnemer OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.dienst_stand (
    enige bigint NOT NULL,
    epoch bigint NOT NULL,
    positie bigint NOT NULL,
    domeinklok bigint,
    CONSTRAINT dienst_stand_enige_check CHECK ((enige = 1))
);
ALTER TABLE public.dienst_stand OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.dossier (
    id text NOT NULL,
    organisatie text NOT NULL,
    soort text NOT NULL,
    versie bigint NOT NULL,
    fase text NOT NULL,
    begonnen_op bigint NOT NULL,
    bijgewerkt_op bigint NOT NULL
);
ALTER TABLE public.dossier OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.dossier_traject (
    dossier text NOT NULL,
    traject text NOT NULL,
    organisatie text NOT NULL
);
ALTER TABLE public.dossier_traject OWNER TO keten_doorlooptijd_eigenaar;
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
ALTER TABLE public.gebeurtenis OWNER TO keten_doorlooptijd_eigenaar;
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
ALTER TABLE public.idempotentie OWNER TO keten_doorlooptijd_eigenaar;
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
ALTER TABLE public.inzage OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.leesstand (
    dienst text NOT NULL,
    epoch bigint NOT NULL,
    positie bigint NOT NULL
);
ALTER TABLE public.leesstand OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.persoon (
    id text NOT NULL,
    organisatie text NOT NULL,
    bsn_hash text,
    sleutel text NOT NULL,
    gegevens text NOT NULL
);
ALTER TABLE public.persoon OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.professional (
    id text NOT NULL,
    organisatie text NOT NULL,
    sleutel text NOT NULL,
    gegevens text NOT NULL
);
ALTER TABLE public.professional OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);
ALTER TABLE public.schemaversions OWNER TO keten_doorlooptijd_eigenaar;
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schemaversions_schemaversionsid_seq OWNER TO keten_doorlooptijd_eigenaar;
ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;
CREATE TABLE public.trajectfeit (
    traject text NOT NULL,
    dienst text NOT NULL,
    positie bigint NOT NULL,
    feit text NOT NULL
);
ALTER TABLE public.trajectfeit OWNER TO keten_doorlooptijd_eigenaar;
CREATE TABLE public.vergeten (
    sleutel text NOT NULL
);
ALTER TABLE public.vergeten OWNER TO keten_doorlooptijd_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.deelnemer VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001001299757001', '01a20523-0c36-7e16-9089-453f1f98ed12', 0);
INSERT INTO public.deelnemer VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001001299757001', '01a20523-0c41-7b68-b8ae-fe9a7449b9aa', 0);
INSERT INTO public.deelnemer VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '00000001001299757001', '01a20523-0c48-72a3-a5f4-f7724af8b519', 0);
INSERT INTO public.deelnemer VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '00000001001299757001', '01a20523-0c4b-7b77-a12f-5ed5b4993e22', 0);
INSERT INTO public.deelnemer VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001002564440000', '01a20523-0f6e-73ea-9511-4952f9c02b84', 0);
INSERT INTO public.deelnemer VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001002564440000', '37411f80-1091-8c7d-8966-db0d20d454a2', 0);
INSERT INTO public.deelnemer VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001003214345001', '01a20523-0f5b-7549-90b1-5ed177f3e1a9', 1);
INSERT INTO public.deelnemer VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001003214345001', '01a20523-1227-7f5c-8599-a9df521a7504', 1);
INSERT INTO public.deelnemer VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001003214345000', '01a20523-1378-7a43-ac8a-78fa3b30367f', 0);
INSERT INTO public.deelnemer VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001003214345000', '397c8f30-0b9f-842b-a8ae-a253514df815', 0);
INSERT INTO public.dienst_stand VALUES (1, 1, 0, 1778504400000);
INSERT INTO public.inzage VALUES ('01a20523-16cf-7410-9d22-cee8afcaf38c', 1795382515406, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'traject/80631f85-5c72-4aad-b338-ebc7df9e3819', 'deelnemer aan het traject', '9eb39f94066b3858bca6e136d053cd17', '1ebb0749159544ca');
INSERT INTO public.leesstand VALUES ('toeleiding', 1, 3);
INSERT INTO public.leesstand VALUES ('melding', 1, 20);
INSERT INTO public.leesstand VALUES ('raadsonderzoek', 1, 15);
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:21:46.249652');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:21:46.269126');
INSERT INTO public.schemaversions VALUES (3, '0200-feit.sql', '2026-11-22 21:21:46.274613');
INSERT INTO public.schemaversions VALUES (4, '0200-feit_postgres.sql', '2026-11-22 21:21:46.277688');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 1, '{"id":"01a20523-0c41-7779-88b3-0589b1cbd16e","positie":1,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00","gegevens":{"toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12","register":"procesregie","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 2, '{"id":"01a20523-0c44-7658-9fdb-7afd23957941","positie":2,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00","gegevens":{"toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}}');
INSERT INTO public.trajectfeit VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', 'melding', 3, '{"id":"01a20523-0c4b-7f87-9622-8f3ed6bae70d","positie":3,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00","gegevens":{"toekenning":"01a20523-0c48-72a3-a5f4-f7724af8b519","register":"procesregie","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}}');
INSERT INTO public.trajectfeit VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', 'melding', 4, '{"id":"01a20523-0c4b-7823-868f-11a533598d77","positie":4,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00","gegevens":{"toekenning":"01a20523-0c4b-7b77-a12f-5ed5b4993e22","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 5, '{"id":"01a20523-0c4f-714b-9c15-24e84922784e","positie":5,"soort":"melding-geregistreerd","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819","0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00","gegevens":{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}}');
INSERT INTO public.trajectfeit VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', 'melding', 5, '{"id":"01a20523-0c4f-714b-9c15-24e84922784e","positie":5,"soort":"melding-geregistreerd","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819","0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00","gegevens":{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 6, '{"id":"01a20523-0d0f-76e9-bf8e-22435c414f19","positie":6,"soort":"melding-getrieerd","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819","0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-09T14:00:00.000Z","geregistreerdOp":"2026-01-09T14:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-fd15495ce91d2e2fb9b83fc614cb156b-6a1d53bf901d0022-00","gegevens":{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","besluit":"onderzoek"}}');
INSERT INTO public.trajectfeit VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', 'melding', 6, '{"id":"01a20523-0d0f-76e9-bf8e-22435c414f19","positie":6,"soort":"melding-getrieerd","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819","0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-09T14:00:00.000Z","geregistreerdOp":"2026-01-09T14:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-fd15495ce91d2e2fb9b83fc614cb156b-6a1d53bf901d0022-00","gegevens":{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","besluit":"onderzoek"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 7, '{"id":"01a20523-0d7f-7f7f-86a1-10b35900fb96","positie":7,"soort":"vt-onderzoek-gestart","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819","0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-26T08:00:00.000Z","geregistreerdOp":"2026-01-26T08:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-476f1cd51fee2466dea0f70ece553f5f-62d7688c4ebf367b-00","gegevens":{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}}');
INSERT INTO public.trajectfeit VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', 'melding', 7, '{"id":"01a20523-0d7f-7f7f-86a1-10b35900fb96","positie":7,"soort":"vt-onderzoek-gestart","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819","0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-26T08:00:00.000Z","geregistreerdOp":"2026-01-26T08:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-476f1cd51fee2466dea0f70ece553f5f-62d7688c4ebf367b-00","gegevens":{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}}');
INSERT INTO public.trajectfeit VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', 'melding', 8, '{"id":"01a20523-0e07-7c39-91c0-7efa116f9909","positie":8,"soort":"vt-onderzoek-afgerond","schemaversie":1,"trajecten":["0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-16T15:00:00.000Z","geregistreerdOp":"2026-03-16T15:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-c53444e85b1cd86aeb5889dddb852d52-aa85ca8216535777-00","gegevens":{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","bevestigd":true,"vrijwilligMogelijk":true}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 9, '{"id":"01a20523-0e73-733c-ad62-b79ae8910a1d","positie":9,"soort":"vt-onderzoek-afgerond","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-16T15:10:00.000Z","geregistreerdOp":"2026-03-16T15:10:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-4aacef66cc8beff330c5e82746a274cd-bd5c7cd9f06cb7d8-00","gegevens":{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","bevestigd":true,"vrijwilligMogelijk":false}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 1, '{"id":"01a20523-0fd6-7e73-9b9c-cb53e6bdf9f3","positie":1,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-75c25943d236ef8b9df21eeaf55a24e0-e7f4b3e2d7ad1fd6-00","gegevens":{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 10, '{"id":"01a20523-0f6d-7440-82ac-c57db5eed5cb","positie":10,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-75c25943d236ef8b9df21eeaf55a24e0-d78a1f66859a5b72-00","gegevens":{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}]}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 11, '{"id":"01a20523-0f6f-7174-8b5c-71647ef0121f","positie":11,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-75c25943d236ef8b9df21eeaf55a24e0-d78a1f66859a5b72-00","gegevens":{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","soort":"zicht-tijdens-raadsonderzoek","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}]}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'toeleiding', 1, '{"id":"01a20523-0fec-7598-bf99-dd931351a01e","positie":1,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-75c25943d236ef8b9df21eeaf55a24e0-32f27e2f443f1be6-00","gegevens":{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'toeleiding', 2, '{"id":"01a20523-10bb-7cf5-99d4-c9c14904987c","positie":2,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"gemeente-professional","grond":"verzoek-tot-onderzoek","trace":"00-72dc336ad4fcecfa8fb92bdf851c97fe-f9dd02da6c6b68ba-00","gegevens":{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","besluit":"geaccepteerd","door":"9546ad9d-1e0e-4097-af3b-34d5727cc985"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'toeleiding', 3, '{"id":"01a20523-10d5-776e-9a5b-a86c9a860e3e","positie":3,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"gemeente-professional","grond":"verzoek-tot-onderzoek","trace":"00-72dc336ad4fcecfa8fb92bdf851c97fe-f9dd02da6c6b68ba-00","gegevens":{"toekenning":"37411f80-1091-8c7d-8966-db0d20d454a2","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20523-0f6e-73ea-9511-4952f9c02b84","vorige":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 12, '{"id":"01a20523-10de-7327-a08f-30ca7e269ba9","positie":12,"soort":"besluit-gezien","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-72dc336ad4fcecfa8fb92bdf851c97fe-2311561b0c9aafaa-00","gegevens":{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","besluit":"geaccepteerd"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 13, '{"id":"01a20523-10e4-7986-ad4d-843a1b3fd005","positie":13,"soort":"toekenning-vrijgegeven","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-72dc336ad4fcecfa8fb92bdf851c97fe-2311561b0c9aafaa-00","gegevens":{"toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa","register":"zicht-op-veiligheid","overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","acceptatie":{"epoch":1,"versie":2,"hash":"7c4608d3d49d1857db9a7df3dfc852e5178cabe6e918c1bc58963ed14c97d6fc"}}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 15, '{"id":"01a20523-1229-7d9c-aa70-0587a31a2701","positie":15,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-a8878126f23eef09acd961155f3513ad-a1f2c88c7540e184-00","gegevens":{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}]}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 7, '{"id":"01a20523-1293-7059-9965-3011a238694b","positie":7,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-4d29fca3bf328a8e9b57033126a09b48-f5371c8590b3abf3-00","gegevens":{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","besluit":"ingetrokken","door":"vt-professional","reden":"vergissing"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 8, '{"id":"01a20523-1296-774a-9740-34778d21cd7b","positie":8,"soort":"verzoek-vervallen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-4d29fca3bf328a8e9b57033126a09b48-f5371c8590b3abf3-00","gegevens":{"onderzoek":"4dcf404a-3860-81a6-bdbf-fc072bc6e493","reden":"ingetrokken"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 9, '{"id":"01a20523-138b-77c6-8af5-899b62ef6d43","positie":9,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-31297ef505b2133b859fc77f4bb3af93-07ee27b235411770-00","gegevens":{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 10, '{"id":"01a20523-138b-784c-8682-93170425924b","positie":10,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-31297ef505b2133b859fc77f4bb3af93-07ee27b235411770-00","gegevens":{"onderzoek":"fdeecc1e-df38-8c6d-96b4-bd837f7fccf7","overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 2, '{"id":"01a20523-0fda-716e-9c29-1d8cc8b768cb","positie":2,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-75c25943d236ef8b9df21eeaf55a24e0-e7f4b3e2d7ad1fd6-00","gegevens":{"onderzoek":"8bfcbadc-74ea-8aba-abaa-1c818e436cde","overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 18, '{"id":"01a20523-137b-7b34-8f42-ef6b73a03385","positie":18,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-31297ef505b2133b859fc77f4bb3af93-5cee61700245c4a7-00","gegevens":{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}]}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 11, '{"id":"01a20523-14c7-72ee-8e03-8815d0107ffd","positie":11,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"raad-professional","grond":"verzoek-tot-onderzoek","trace":"00-71e9d542dece2853c2b32d74dc52986b-13bbaa424b1c4fe3-00","gegevens":{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","besluit":"geaccepteerd","door":"b32e5b6b-fcec-4cfb-8436-6827d63cd42d"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 12, '{"id":"01a20523-14d3-79f1-be7a-bef7779c77d9","positie":12,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"raad-professional","grond":"verzoek-tot-onderzoek","trace":"00-71e9d542dece2853c2b32d74dc52986b-13bbaa424b1c4fe3-00","gegevens":{"toekenning":"397c8f30-0b9f-842b-a8ae-a253514df815","register":"procesregie","grond":"overdracht","bron":"01a20523-1378-7a43-ac8a-78fa3b30367f","vorige":"01a20523-0c36-7e16-9089-453f1f98ed12"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 15, '{"id":"01a20523-162c-7330-b2ab-307b6d2cb879","positie":15,"soort":"raadsbesluit-genomen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345000","gebeurdOp":"2026-05-11T13:00:00.000Z","geregistreerdOp":"2026-05-11T13:00:00.000Z","actor":"raad-professional","grond":"wettelijke taak RvdK (Jeugdwet 3.1)","trace":"00-eb457341797e9d8bbcb28ca02e421ef6-7f90a4ff3c05e6b3-00","gegevens":{"onderzoek":"fdeecc1e-df38-8c6d-96b4-bd837f7fccf7","besluit":"verzoek-ots"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 3, '{"id":"01a20523-1158-7bc7-a33f-2bcdb4e4a733","positie":3,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"raadZuid-professional","grond":"verzoek-tot-onderzoek","trace":"00-6c2dab9ca2c450eecd68c58a374b1eb6-ce0bebf87a9b6ff0-00","gegevens":{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","besluit":"teruggelegd","door":"8b3c4e2c-21fd-4eec-aca0-fe4965c8096e","reden":"verkeerde-organisatie"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 4, '{"id":"01a20523-115f-7705-9b0d-6a314774e389","positie":4,"soort":"verzoek-vervallen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"raadZuid-professional","grond":"verzoek-tot-onderzoek","trace":"00-6c2dab9ca2c450eecd68c58a374b1eb6-ce0bebf87a9b6ff0-00","gegevens":{"onderzoek":"8bfcbadc-74ea-8aba-abaa-1c818e436cde","reden":"teruggelegd"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 14, '{"id":"01a20523-1168-755f-a3d5-0f015dd25bd5","positie":14,"soort":"besluit-gezien","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-6c2dab9ca2c450eecd68c58a374b1eb6-aef458c0a3de6fa2-00","gegevens":{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","besluit":"teruggelegd"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 5, '{"id":"01a20523-122f-71e8-9e1b-47a68f6b0b53","positie":5,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-a8878126f23eef09acd961155f3513ad-d9816321412b01a6-00","gegevens":{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 6, '{"id":"01a20523-122f-726d-a9a8-aa0ae63630c0","positie":6,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-a8878126f23eef09acd961155f3513ad-d9816321412b01a6-00","gegevens":{"onderzoek":"4dcf404a-3860-81a6-bdbf-fc072bc6e493","overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 16, '{"id":"01a20523-1281-7aa1-8bd2-548b472459c9","positie":16,"soort":"intrekking-gewenst","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-4d29fca3bf328a8e9b57033126a09b48-4166fc28d4778489-00","gegevens":{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","reden":"vergissing"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 17, '{"id":"01a20523-12a5-7421-8eb5-513cba97b0d3","positie":17,"soort":"besluit-gezien","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-4d29fca3bf328a8e9b57033126a09b48-67177a04192df176-00","gegevens":{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","besluit":"ingetrokken"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 19, '{"id":"01a20523-14e0-7db7-8b2a-d665608635d8","positie":19,"soort":"besluit-gezien","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-71e9d542dece2853c2b32d74dc52986b-44df43e4af9e1c42-00","gegevens":{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","besluit":"geaccepteerd"}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'melding', 20, '{"id":"01a20523-14e1-720d-b232-d1d503d0503f","positie":20,"soort":"toekenning-vrijgegeven","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-71e9d542dece2853c2b32d74dc52986b-44df43e4af9e1c42-00","gegevens":{"toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12","register":"procesregie","overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","acceptatie":{"epoch":1,"versie":2,"hash":"4283052f7b09dfb0303f7f8022952a3097f038e8d6c5061f94a4dc937990a534"}}}');
INSERT INTO public.trajectfeit VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', 'raadsonderzoek', 14, '{"id":"01a20523-15c4-70dc-9277-8c8a4399f0a7","positie":14,"soort":"raadsonderzoek-gestart","schemaversie":1,"trajecten":["80631f85-5c72-4aad-b338-ebc7df9e3819"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-27T08:00:00.000Z","geregistreerdOp":"2026-03-27T08:00:00.000Z","actor":"raad-professional","grond":"wettelijke taak RvdK (Jeugdwet 3.1)","trace":"00-f6e175ef819b8ce92a8df12878cdd13a-7299f488e7a511a2-00","gegevens":{"onderzoek":"fdeecc1e-df38-8c6d-96b4-bd837f7fccf7","zichtBij":"00000001002564440000","zichtToereikend":true}}');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 4, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.bureau
    ADD CONSTRAINT bureau_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.deelnemer
    ADD CONSTRAINT deelnemer_pkey PRIMARY KEY (traject, organisatie, bron);
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
ALTER TABLE ONLY public.leesstand
    ADD CONSTRAINT leesstand_pkey PRIMARY KEY (dienst);
ALTER TABLE ONLY public.persoon
    ADD CONSTRAINT persoon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.professional
    ADD CONSTRAINT professional_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.trajectfeit
    ADD CONSTRAINT trajectfeit_pkey PRIMARY KEY (traject, dienst, positie);
ALTER TABLE ONLY public.vergeten
    ADD CONSTRAINT vergeten_pkey PRIMARY KEY (sleutel);
CREATE INDEX dossier_lijst ON public.dossier USING btree (organisatie, soort, id);
CREATE INDEX dossier_traject_traject ON public.dossier_traject USING btree (traject);
CREATE INDEX idempotentie_gemaakt ON public.idempotentie USING btree (gemaakt_op);
CREATE INDEX inzage_dossier ON public.inzage USING btree (dossier, tijdstip);
CREATE UNIQUE INDEX persoon_bsn ON public.persoon USING btree (organisatie, bsn_hash) WHERE (bsn_hash IS NOT NULL);
ALTER TABLE public.deelnemer ENABLE ROW LEVEL SECURITY;
CREATE POLICY deelnemer ON public.deelnemer FOR SELECT TO keten_doorlooptijd_dienst USING (((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)) OR ( SELECT public.keten_toezicht() AS keten_toezicht)));
CREATE POLICY deelnemer ON public.trajectfeit FOR SELECT TO keten_doorlooptijd_dienst USING ((( SELECT public.keten_toezicht() AS keten_toezicht) OR (EXISTS ( SELECT 1
   FROM public.deelnemer d
  WHERE ((d.traject = trajectfeit.traject) AND (d.organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)) AND (d.vervallen = 0))))));
ALTER TABLE public.dossier ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.dossier_traject ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen ON public.dossier TO keten_doorlooptijd_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.dossier_traject TO keten_doorlooptijd_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.gebeurtenis TO keten_doorlooptijd_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.idempotentie TO keten_doorlooptijd_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.inzage TO keten_doorlooptijd_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.persoon TO keten_doorlooptijd_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.professional TO keten_doorlooptijd_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
ALTER TABLE public.gebeurtenis ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotentie ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.inzage ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezer ON public.deelnemer TO keten_doorlooptijd_werker USING (true);
CREATE POLICY lezer ON public.gebeurtenis FOR SELECT TO keten_doorlooptijd_werker USING (true);
CREATE POLICY lezer ON public.trajectfeit TO keten_doorlooptijd_werker USING (true);
CREATE POLICY opruimen ON public.idempotentie FOR DELETE TO keten_doorlooptijd_werker USING (true);
CREATE POLICY opruimen_zien ON public.idempotentie FOR SELECT TO keten_doorlooptijd_werker USING (true);
ALTER TABLE public.persoon ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.professional ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.trajectfeit ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA public TO keten_doorlooptijd_dienst;
GRANT USAGE ON SCHEMA public TO keten_doorlooptijd_werker;
GRANT INSERT ON TABLE public.bureau TO keten_doorlooptijd_dienst;
GRANT SELECT,INSERT ON TABLE public.bureau TO keten_doorlooptijd_werker;
GRANT SELECT ON TABLE public.deelnemer TO keten_doorlooptijd_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.deelnemer TO keten_doorlooptijd_werker;
GRANT SELECT,UPDATE ON TABLE public.dienst_stand TO keten_doorlooptijd_dienst;
GRANT SELECT ON TABLE public.dienst_stand TO keten_doorlooptijd_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier TO keten_doorlooptijd_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_traject TO keten_doorlooptijd_dienst;
GRANT SELECT,INSERT ON TABLE public.gebeurtenis TO keten_doorlooptijd_dienst;
GRANT SELECT(positie) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(id) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(organisatie) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(soort) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(schemaversie) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(gebeurd_op) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(geregistreerd_op) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(actor) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(grond) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(corrigeert) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(trajecten) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(feit) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT(trace) ON TABLE public.gebeurtenis TO keten_doorlooptijd_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.idempotentie TO keten_doorlooptijd_dienst;
GRANT DELETE ON TABLE public.idempotentie TO keten_doorlooptijd_werker;
GRANT SELECT(gemaakt_op) ON TABLE public.idempotentie TO keten_doorlooptijd_werker;
GRANT SELECT,INSERT ON TABLE public.inzage TO keten_doorlooptijd_dienst;
GRANT SELECT ON TABLE public.leesstand TO keten_doorlooptijd_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.leesstand TO keten_doorlooptijd_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.persoon TO keten_doorlooptijd_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.professional TO keten_doorlooptijd_dienst;
GRANT SELECT ON TABLE public.trajectfeit TO keten_doorlooptijd_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.trajectfeit TO keten_doorlooptijd_werker;
GRANT INSERT ON TABLE public.vergeten TO keten_doorlooptijd_dienst;
GRANT SELECT,DELETE ON TABLE public.vergeten TO keten_doorlooptijd_werker;
