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
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.deelnemer VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001001299757001', '01a20510-7e30-7867-a585-831dd496a880', 0);
INSERT INTO public.deelnemer VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001001299757001', '01a20510-7e63-758e-8f11-7ff48692aed0', 0);
INSERT INTO public.deelnemer VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', '00000001001299757001', '01a20510-7e80-745d-a9de-f28d7f12dcba', 0);
INSERT INTO public.deelnemer VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', '00000001001299757001', '01a20510-7e81-7d85-b494-9caee7f41ea8', 0);
INSERT INTO public.deelnemer VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001002564440000', '01a20510-834b-7c8b-bdb4-263b1a9b2394', 0);
INSERT INTO public.deelnemer VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001002564440000', 'de0c919d-1e14-8ebc-8d36-f263347a4ae6', 0);
INSERT INTO public.deelnemer VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001003214345001', '01a20510-833a-78c1-b34e-1bced78a1c72', 1);
INSERT INTO public.deelnemer VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001003214345001', '01a20510-9456-7f8b-abd9-f764374b4012', 1);
INSERT INTO public.deelnemer VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001003214345000', '01a20510-9ccb-777b-9af9-0b04ec64bb7e', 0);
INSERT INTO public.deelnemer VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001003214345000', 'bd046426-c912-844f-b82e-81f48e1740ee', 0);
INSERT INTO public.dienst_stand VALUES (1, 1, 0, 1778504400000);
INSERT INTO public.inzage VALUES ('01a20510-b13a-7c43-9744-a27557d4718a', 1795381309739, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', '5018adc9-c853-435e-bca6-53c808b50f99', 'traject/5018adc9-c853-435e-bca6-53c808b50f99', 'deelnemer aan het traject', '633304b4991aab283b06414653e14a35', 'c781383a21e16834');
INSERT INTO public.leesstand VALUES ('toeleiding', 1, 3);
INSERT INTO public.leesstand VALUES ('melding', 1, 20);
INSERT INTO public.leesstand VALUES ('raadsonderzoek', 1, 15);
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:01:30.436495');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:01:30.562759');
INSERT INTO public.schemaversions VALUES (3, '0200-feit.sql', '2026-11-22 21:01:30.576249');
INSERT INTO public.schemaversions VALUES (4, '0200-feit_postgres.sql', '2026-11-22 21:01:30.581584');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 1, '{"id":"01a20510-7e63-7b1d-b531-ed3756884b2d","positie":1,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00","gegevens":{"toekenning":"01a20510-7e30-7867-a585-831dd496a880","register":"procesregie","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 2, '{"id":"01a20510-7e71-7357-b1cb-b7107d8a1486","positie":2,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00","gegevens":{"toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}}');
INSERT INTO public.trajectfeit VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', 'melding', 3, '{"id":"01a20510-7e81-7b5b-95c4-8ffe60b8405e","positie":3,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00","gegevens":{"toekenning":"01a20510-7e80-745d-a9de-f28d7f12dcba","register":"procesregie","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}}');
INSERT INTO public.trajectfeit VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', 'melding', 4, '{"id":"01a20510-7e84-7444-b478-a368d353ff81","positie":4,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00","gegevens":{"toekenning":"01a20510-7e81-7d85-b494-9caee7f41ea8","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 5, '{"id":"01a20510-7e9d-7e33-ab6b-b8e23934c0be","positie":5,"soort":"melding-geregistreerd","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99","5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00","gegevens":{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}}');
INSERT INTO public.trajectfeit VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', 'melding', 5, '{"id":"01a20510-7e9d-7e33-ab6b-b8e23934c0be","positie":5,"soort":"melding-geregistreerd","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99","5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00","gegevens":{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 6, '{"id":"01a20510-8093-771d-8931-9121902094ec","positie":6,"soort":"melding-getrieerd","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99","5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-09T14:00:00.000Z","geregistreerdOp":"2026-01-09T14:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-8738b6f26d3c9d264267dc137e959802-3c9aa99776857845-00","gegevens":{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","besluit":"onderzoek"}}');
INSERT INTO public.trajectfeit VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', 'melding', 6, '{"id":"01a20510-8093-771d-8931-9121902094ec","positie":6,"soort":"melding-getrieerd","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99","5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-09T14:00:00.000Z","geregistreerdOp":"2026-01-09T14:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-8738b6f26d3c9d264267dc137e959802-3c9aa99776857845-00","gegevens":{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","besluit":"onderzoek"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 7, '{"id":"01a20510-8135-72ec-99a8-7e35acd9eb47","positie":7,"soort":"vt-onderzoek-gestart","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99","5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-26T08:00:00.000Z","geregistreerdOp":"2026-01-26T08:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-2a09d9f69384d14c47c294638bb6d397-a9843e1d71154ed1-00","gegevens":{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057"}}');
INSERT INTO public.trajectfeit VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', 'melding', 7, '{"id":"01a20510-8135-72ec-99a8-7e35acd9eb47","positie":7,"soort":"vt-onderzoek-gestart","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99","5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-26T08:00:00.000Z","geregistreerdOp":"2026-01-26T08:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-2a09d9f69384d14c47c294638bb6d397-a9843e1d71154ed1-00","gegevens":{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057"}}');
INSERT INTO public.trajectfeit VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', 'melding', 8, '{"id":"01a20510-81c0-7a87-a209-e06d0b26d231","positie":8,"soort":"vt-onderzoek-afgerond","schemaversie":1,"trajecten":["5fc5e770-5779-4ae2-8f51-30772a939c1c"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-16T15:00:00.000Z","geregistreerdOp":"2026-03-16T15:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-fb8dca64cfbf9dc779d30f0441c4cc0d-272ac6c0cace7fa2-00","gegevens":{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","bevestigd":true,"vrijwilligMogelijk":true}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 9, '{"id":"01a20510-825b-732c-aa37-37b6c170afce","positie":9,"soort":"vt-onderzoek-afgerond","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-16T15:10:00.000Z","geregistreerdOp":"2026-03-16T15:10:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-74f442a39f682c315e726ca0cbbb24df-5b6762c476ae4486-00","gegevens":{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","bevestigd":true,"vrijwilligMogelijk":false}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 1, '{"id":"01a20510-83fd-7bda-9b98-9c83a1562262","positie":1,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-f876c51d1b181e82bf98289e1f96e41a-d8fa70228d91b06b-00","gegevens":{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 10, '{"id":"01a20510-8349-786b-b4cb-811ee761fe88","positie":10,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-f876c51d1b181e82bf98289e1f96e41a-fee1df364758af9f-00","gegevens":{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}]}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 11, '{"id":"01a20510-834c-7a94-9b3e-010e89b93412","positie":11,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-f876c51d1b181e82bf98289e1f96e41a-fee1df364758af9f-00","gegevens":{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","soort":"zicht-tijdens-raadsonderzoek","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0"}]}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'toeleiding', 1, '{"id":"01a20510-8421-7d36-bcb1-755cb9ff5690","positie":1,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-f876c51d1b181e82bf98289e1f96e41a-d8d5784224115c33-00","gegevens":{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 3, '{"id":"01a20510-8da9-76d9-82fc-9452eb68c7a8","positie":3,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"raadZuid-professional","grond":"verzoek-tot-onderzoek","trace":"00-183a9aa5d7450bab49dc40e0525c702b-7ffada0bf1569a7d-00","gegevens":{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","besluit":"teruggelegd","door":"97e83376-a40b-400b-86d6-e1787e8ba8ac","reden":"verkeerde-organisatie"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 4, '{"id":"01a20510-8e04-7964-92cf-4cee4cf1e473","positie":4,"soort":"verzoek-vervallen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"raadZuid-professional","grond":"verzoek-tot-onderzoek","trace":"00-183a9aa5d7450bab49dc40e0525c702b-7ffada0bf1569a7d-00","gegevens":{"onderzoek":"016576a6-e592-8fbe-b277-8fc565199b3b","reden":"teruggelegd"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 17, '{"id":"01a20510-9747-732a-beca-350d7249fc4b","positie":17,"soort":"besluit-gezien","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-a5e41afe7d1d3c667b4d6c24365a5be8-6a52bf04e814a1e0-00","gegevens":{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","besluit":"ingetrokken"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 18, '{"id":"01a20510-9cf3-77f4-8852-4a8cbb12499d","positie":18,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-3d0991e30d6a8578a5026ca79aa65a65-35079721c1b294bd-00","gegevens":{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}]}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 2, '{"id":"01a20510-840e-7d18-be6d-1f3ca1895188","positie":2,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-f876c51d1b181e82bf98289e1f96e41a-d8fa70228d91b06b-00","gegevens":{"onderzoek":"016576a6-e592-8fbe-b277-8fc565199b3b","overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 11, '{"id":"01a20510-a552-7ac9-9a64-60f65dcee3d0","positie":11,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"raad-professional","grond":"verzoek-tot-onderzoek","trace":"00-8f42930297c9ab1237e766a916b8cfe2-6ac4a7e853a8bc36-00","gegevens":{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","besluit":"geaccepteerd","door":"b4130fec-5df1-4009-9425-60fe067fe673"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 12, '{"id":"01a20510-a582-735f-a3f4-0673e7f3f296","positie":12,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"raad-professional","grond":"verzoek-tot-onderzoek","trace":"00-8f42930297c9ab1237e766a916b8cfe2-6ac4a7e853a8bc36-00","gegevens":{"toekenning":"bd046426-c912-844f-b82e-81f48e1740ee","register":"procesregie","grond":"overdracht","bron":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","vorige":"01a20510-7e30-7867-a585-831dd496a880"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 14, '{"id":"01a20510-aaea-7eeb-a549-e3fd9eb306ee","positie":14,"soort":"raadsonderzoek-gestart","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-27T08:00:00.000Z","geregistreerdOp":"2026-03-27T08:00:00.000Z","actor":"raad-professional","grond":"wettelijke taak RvdK (Jeugdwet 3.1)","trace":"00-416c829a5b163c2ae102c8fd04c4387a-29c73728efb47199-00","gegevens":{"onderzoek":"3f9d642f-3652-80e9-9c05-a9eecf57636d","zichtBij":"00000001002564440000","zichtToereikend":true}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'toeleiding', 2, '{"id":"01a20510-88af-7004-9de5-5b9c03b9e5f8","positie":2,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"gemeente-professional","grond":"verzoek-tot-onderzoek","trace":"00-1adad24f0a4b8d21bfe95bf7dc5397a7-426388870d6e5b67-00","gegevens":{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","besluit":"geaccepteerd","door":"b718446f-00b5-470f-8f60-03c4ce03b4ee"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'toeleiding', 3, '{"id":"01a20510-88de-7fa6-84a7-8fbf7a4042f7","positie":3,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"gemeente-professional","grond":"verzoek-tot-onderzoek","trace":"00-1adad24f0a4b8d21bfe95bf7dc5397a7-426388870d6e5b67-00","gegevens":{"toekenning":"de0c919d-1e14-8ebc-8d36-f263347a4ae6","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20510-834b-7c8b-bdb4-263b1a9b2394","vorige":"01a20510-7e63-758e-8f11-7ff48692aed0"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 15, '{"id":"01a20510-947d-7031-8936-fd828c83a0de","positie":15,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-17458322654522f197ebf714d7a4f374-9628fbb579e6d3e1-00","gegevens":{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}]}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 16, '{"id":"01a20510-96dc-7dfe-aec4-6f3d0aeca5bd","positie":16,"soort":"intrekking-gewenst","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-a5e41afe7d1d3c667b4d6c24365a5be8-5d7d09155fd8c1eb-00","gegevens":{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","reden":"vergissing"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 15, '{"id":"01a20510-ac94-7b71-9edd-1fc2ba792441","positie":15,"soort":"raadsbesluit-genomen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345000","gebeurdOp":"2026-05-11T13:00:00.000Z","geregistreerdOp":"2026-05-11T13:00:00.000Z","actor":"raad-professional","grond":"wettelijke taak RvdK (Jeugdwet 3.1)","trace":"00-1fc08e9ce5a39f31c9262821f4673326-638a71149857763c-00","gegevens":{"onderzoek":"3f9d642f-3652-80e9-9c05-a9eecf57636d","besluit":"verzoek-ots"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 12, '{"id":"01a20510-8935-75a4-b665-bd6eeef45bb5","positie":12,"soort":"besluit-gezien","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-1adad24f0a4b8d21bfe95bf7dc5397a7-fb088cad4227a26d-00","gegevens":{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","besluit":"geaccepteerd"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 13, '{"id":"01a20510-893d-72e9-addf-3ea54c339f7b","positie":13,"soort":"toekenning-vrijgegeven","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-1adad24f0a4b8d21bfe95bf7dc5397a7-fb088cad4227a26d-00","gegevens":{"toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0","register":"zicht-op-veiligheid","overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","acceptatie":{"epoch":1,"versie":2,"hash":"021d6de2d0e0937eb3c9ae6e350c4490053a19c3f1062079af9a628b60793775"}}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 14, '{"id":"01a20510-8e77-7586-8875-612c7c61be23","positie":14,"soort":"besluit-gezien","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-183a9aa5d7450bab49dc40e0525c702b-adcf5edd828ef4f4-00","gegevens":{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","besluit":"teruggelegd"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 5, '{"id":"01a20510-94cc-7331-9261-c12263a546bd","positie":5,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-17458322654522f197ebf714d7a4f374-c8f1d0a1ed3539bc-00","gegevens":{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 6, '{"id":"01a20510-94cc-7ae6-80cb-601e674b7747","positie":6,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-17458322654522f197ebf714d7a4f374-c8f1d0a1ed3539bc-00","gegevens":{"onderzoek":"3140b1b0-6d37-8e7a-ac61-3235ce3a2f65","overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 7, '{"id":"01a20510-971a-7bb3-b26d-2fdc2e4d31af","positie":7,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-a5e41afe7d1d3c667b4d6c24365a5be8-4f2f41a5dbe25e1a-00","gegevens":{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","besluit":"ingetrokken","door":"vt-professional","reden":"vergissing"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 8, '{"id":"01a20510-971c-7379-a6a3-9e7da79d0ee5","positie":8,"soort":"verzoek-vervallen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-a5e41afe7d1d3c667b4d6c24365a5be8-4f2f41a5dbe25e1a-00","gegevens":{"onderzoek":"3140b1b0-6d37-8e7a-ac61-3235ce3a2f65","reden":"ingetrokken"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 9, '{"id":"01a20510-9d53-777e-a6e8-0e5278bce39a","positie":9,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-3d0991e30d6a8578a5026ca79aa65a65-528785bf5c028b05-00","gegevens":{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'raadsonderzoek', 10, '{"id":"01a20510-9d53-7c0b-9810-02008b9ba366","positie":10,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-3d0991e30d6a8578a5026ca79aa65a65-528785bf5c028b05-00","gegevens":{"onderzoek":"3f9d642f-3652-80e9-9c05-a9eecf57636d","overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 19, '{"id":"01a20510-a5cf-7cb4-bbe2-aa8758c6efce","positie":19,"soort":"besluit-gezien","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-8f42930297c9ab1237e766a916b8cfe2-4fa851e71af4fb1d-00","gegevens":{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","besluit":"geaccepteerd"}}');
INSERT INTO public.trajectfeit VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', 'melding', 20, '{"id":"01a20510-a5dc-7e01-a8c1-d89d0c97ffb3","positie":20,"soort":"toekenning-vrijgegeven","schemaversie":1,"trajecten":["5018adc9-c853-435e-bca6-53c808b50f99"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-8f42930297c9ab1237e766a916b8cfe2-4fa851e71af4fb1d-00","gegevens":{"toekenning":"01a20510-7e30-7867-a585-831dd496a880","register":"procesregie","overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","acceptatie":{"epoch":1,"versie":2,"hash":"81c3b33fa75848923a489a987745bfc2f03c8764491964497f66de949e58a73e"}}}');
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
