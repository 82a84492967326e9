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
    positie bigint NOT NULL,
    gelezen_op bigint NOT NULL
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
INSERT INTO public.deelnemer VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001001299757001', '01a20531-2840-7157-9374-cef0361f4b05', 0);
INSERT INTO public.deelnemer VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001001299757001', '01a20531-284f-7e02-a656-a243a1283ab0', 0);
INSERT INTO public.deelnemer VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', '00000001001299757001', '01a20531-2857-7276-b50b-54ff5a97c45a', 0);
INSERT INTO public.deelnemer VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', '00000001001299757001', '01a20531-2857-7f9f-ad7e-f9b37df30f18', 0);
INSERT INTO public.deelnemer VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001002564440000', '01a20531-2b12-7257-85f8-51fc3c435fcc', 0);
INSERT INTO public.deelnemer VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001002564440000', '2562ccb8-3110-8f52-af59-408cffa8781a', 0);
INSERT INTO public.deelnemer VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001003214345001', '01a20531-2b04-7398-adaa-ca86cc2a451b', 1);
INSERT INTO public.deelnemer VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001003214345001', '01a20531-2dca-7ad8-888e-058faf29fd7e', 1);
INSERT INTO public.deelnemer VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001003214345000', '01a20531-2f06-7f13-9310-54da69dd057d', 0);
INSERT INTO public.deelnemer VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001003214345000', 'b96cda8e-a99f-848e-8d1e-e4bdec9ddb65', 0);
INSERT INTO public.dienst_stand VALUES (1, 1, 0, 1778504400000);
INSERT INTO public.inzage VALUES ('01a20531-322a-7cba-9ef3-c0ed58bc333c', 1795383439911, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'traject/e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'deelnemer aan het traject', '17309231e5be3b6ed4621750eb6f4d5a', 'dc6335631465c58c');
INSERT INTO public.leesstand VALUES ('toeleiding', 1, 3, 1795383438467);
INSERT INTO public.leesstand VALUES ('melding', 1, 20, 1795383439384);
INSERT INTO public.leesstand VALUES ('raadsonderzoek', 1, 15, 1795383439748);
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:37:13.912922');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:37:13.934662');
INSERT INTO public.schemaversions VALUES (3, '0200-feit.sql', '2026-11-22 21:37:13.939868');
INSERT INTO public.schemaversions VALUES (4, '0200-feit_postgres.sql', '2026-11-22 21:37:13.942888');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 1, '{"id":"01a20531-284f-766c-a6ae-31e331271121","positie":1,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00","gegevens":{"toekenning":"01a20531-2840-7157-9374-cef0361f4b05","register":"procesregie","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 2, '{"id":"01a20531-2854-7b33-9772-3ac9883328d5","positie":2,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00","gegevens":{"toekenning":"01a20531-284f-7e02-a656-a243a1283ab0","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}}');
INSERT INTO public.trajectfeit VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', 'melding', 3, '{"id":"01a20531-2857-7caa-bc01-a77b0b844418","positie":3,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00","gegevens":{"toekenning":"01a20531-2857-7276-b50b-54ff5a97c45a","register":"procesregie","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}}');
INSERT INTO public.trajectfeit VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', 'melding', 4, '{"id":"01a20531-2857-7959-ab69-cf3e3084bd2e","positie":4,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00","gegevens":{"toekenning":"01a20531-2857-7f9f-ad7e-f9b37df30f18","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 5, '{"id":"01a20531-285b-7bc2-8fae-ad3e61bacb58","positie":5,"soort":"melding-geregistreerd","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00","gegevens":{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}}');
INSERT INTO public.trajectfeit VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', 'melding', 5, '{"id":"01a20531-285b-7bc2-8fae-ad3e61bacb58","positie":5,"soort":"melding-geregistreerd","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-05T08:30:00.000Z","geregistreerdOp":"2026-01-05T09:00:00.000Z","actor":"vt-professional","grond":"melding","trace":"00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00","gegevens":{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 6, '{"id":"01a20531-2908-715b-8808-7a6067737bfc","positie":6,"soort":"melding-getrieerd","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-09T14:00:00.000Z","geregistreerdOp":"2026-01-09T14:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-3623eed9922c1f1beb4a3d87355143fd-cba6bb1de2d7de3f-00","gegevens":{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","besluit":"onderzoek"}}');
INSERT INTO public.trajectfeit VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', 'melding', 6, '{"id":"01a20531-2908-715b-8808-7a6067737bfc","positie":6,"soort":"melding-getrieerd","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-09T14:00:00.000Z","geregistreerdOp":"2026-01-09T14:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-3623eed9922c1f1beb4a3d87355143fd-cba6bb1de2d7de3f-00","gegevens":{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","besluit":"onderzoek"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 7, '{"id":"01a20531-296e-7dba-80cd-c4b2f4924f57","positie":7,"soort":"vt-onderzoek-gestart","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-26T08:00:00.000Z","geregistreerdOp":"2026-01-26T08:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-6244739c4b46fa7ba21952f8e5725106-53a358c2bdce2fa0-00","gegevens":{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}}');
INSERT INTO public.trajectfeit VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', 'melding', 7, '{"id":"01a20531-296e-7dba-80cd-c4b2f4924f57","positie":7,"soort":"vt-onderzoek-gestart","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-01-26T08:00:00.000Z","geregistreerdOp":"2026-01-26T08:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-6244739c4b46fa7ba21952f8e5725106-53a358c2bdce2fa0-00","gegevens":{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}}');
INSERT INTO public.trajectfeit VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', 'melding', 8, '{"id":"01a20531-29c5-7407-a53d-d4f57db5d5c8","positie":8,"soort":"vt-onderzoek-afgerond","schemaversie":1,"trajecten":["d4aa04dd-fabf-49d2-87fa-9a65201264aa"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-16T15:00:00.000Z","geregistreerdOp":"2026-03-16T15:00:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-c4fb7c8bc5be867f973da778766774f5-eeb5c2965ed0c421-00","gegevens":{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","bevestigd":true,"vrijwilligMogelijk":true}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 9, '{"id":"01a20531-2a25-7b9f-aaf6-eecaf2658ce6","positie":9,"soort":"vt-onderzoek-afgerond","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-16T15:10:00.000Z","geregistreerdOp":"2026-03-16T15:10:00.000Z","actor":"vt-professional","grond":"wettelijke taak Veilig Thuis (Wmo 4.1.1)","trace":"00-cd06c4053730ed162a93f87cfc3a8376-12cac69daa03a7b2-00","gegevens":{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","bevestigd":true,"vrijwilligMogelijk":false}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 1, '{"id":"01a20531-2b84-7de4-b35b-be51defee2dc","positie":1,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-787022ab0c5b2955a3c8363f39b60fe8-8ffe4e9dc0eab2be-00","gegevens":{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 10, '{"id":"01a20531-2b11-7344-8384-7d5d0205a470","positie":10,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-787022ab0c5b2955a3c8363f39b60fe8-25581a382e490f48-00","gegevens":{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}]}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 11, '{"id":"01a20531-2b13-7ebe-a07a-0c69db3d6976","positie":11,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-787022ab0c5b2955a3c8363f39b60fe8-25581a382e490f48-00","gegevens":{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","soort":"zicht-tijdens-raadsonderzoek","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20531-284f-7e02-a656-a243a1283ab0"}]}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'toeleiding', 2, '{"id":"01a20531-2c53-7357-96e5-c6970eb6a7d7","positie":2,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"gemeente-professional","grond":"verzoek-tot-onderzoek","trace":"00-abf78c1c27e3031b6ef45c96dcec974b-448e507a54a142c8-00","gegevens":{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","besluit":"geaccepteerd","door":"d3316b1e-5d83-4329-87e6-e0d0d7f7c45c"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'toeleiding', 3, '{"id":"01a20531-2c69-7061-82dc-623bd7837bd5","positie":3,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"gemeente-professional","grond":"verzoek-tot-onderzoek","trace":"00-abf78c1c27e3031b6ef45c96dcec974b-448e507a54a142c8-00","gegevens":{"toekenning":"2562ccb8-3110-8f52-af59-408cffa8781a","register":"zicht-op-veiligheid","grond":"overdracht","bron":"01a20531-2b12-7257-85f8-51fc3c435fcc","vorige":"01a20531-284f-7e02-a656-a243a1283ab0"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 18, '{"id":"01a20531-2f07-7fbf-9ec4-14c850d56182","positie":18,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-c6220d7dd8d40230fd52c2141d5b5b0b-bfb6e681502d1bd1-00","gegevens":{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}]}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 14, '{"id":"01a20531-3098-75c6-bdc2-4ff8c554f626","positie":14,"soort":"raadsonderzoek-gestart","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-27T08:00:00.000Z","geregistreerdOp":"2026-03-27T08:00:00.000Z","actor":"raad-professional","grond":"wettelijke taak RvdK (Jeugdwet 3.1)","trace":"00-777739978f8071f3586bb2b3f3d18d4f-c0b2345df0661884-00","gegevens":{"onderzoek":"cb88ee9a-5728-8be2-9b8a-40822c7ce6db","zichtBij":"00000001002564440000","zichtToereikend":true}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 2, '{"id":"01a20531-2b88-71df-9d87-8cf6d38ed3f4","positie":2,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-787022ab0c5b2955a3c8363f39b60fe8-8ffe4e9dc0eab2be-00","gegevens":{"onderzoek":"ca571c96-17a5-8bac-bae9-2dce9e99366d","overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 5, '{"id":"01a20531-2dd4-7b9a-a96a-8d541065ddd7","positie":5,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-fadb87796a89a88ea076d81cd1f9824a-311a142fa7db614f-00","gegevens":{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 6, '{"id":"01a20531-2dd4-723d-a5a0-b1e758573911","positie":6,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-fadb87796a89a88ea076d81cd1f9824a-311a142fa7db614f-00","gegevens":{"onderzoek":"d8f3715d-a4a0-8e39-9b54-af97916349d3","overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 7, '{"id":"01a20531-2e4e-769b-bc1b-efe377d4ffdc","positie":7,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-81f8feb0f133fc6184e4c5390fa9e668-5d8cc923010d02b1-00","gegevens":{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","besluit":"ingetrokken","door":"vt-professional","reden":"vergissing"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 8, '{"id":"01a20531-2e50-7f92-8b09-61ce088e58b7","positie":8,"soort":"verzoek-vervallen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-81f8feb0f133fc6184e4c5390fa9e668-5d8cc923010d02b1-00","gegevens":{"onderzoek":"d8f3715d-a4a0-8e39-9b54-af97916349d3","reden":"ingetrokken"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 11, '{"id":"01a20531-2feb-7444-a43d-ed4390d801a7","positie":11,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"raad-professional","grond":"verzoek-tot-onderzoek","trace":"00-746a50078625e304ede22e20e75fccd3-dd1c24698945fa09-00","gegevens":{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","besluit":"geaccepteerd","door":"52f4c2e1-4f9b-412d-8707-6af0538a3bdd"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 12, '{"id":"01a20531-2ff6-70ff-8e5e-8247d54acd15","positie":12,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"raad-professional","grond":"verzoek-tot-onderzoek","trace":"00-746a50078625e304ede22e20e75fccd3-dd1c24698945fa09-00","gegevens":{"toekenning":"b96cda8e-a99f-848e-8d1e-e4bdec9ddb65","register":"procesregie","grond":"overdracht","bron":"01a20531-2f06-7f13-9310-54da69dd057d","vorige":"01a20531-2840-7157-9374-cef0361f4b05"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'toeleiding', 1, '{"id":"01a20531-2ba0-7794-a4a7-fcb41a002ab9","positie":1,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001002564440000","gebeurdOp":"2026-03-17T09:00:00.000Z","geregistreerdOp":"2026-03-17T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-787022ab0c5b2955a3c8363f39b60fe8-692bb74510385fa8-00","gegevens":{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 9, '{"id":"01a20531-2f0e-7cd4-9be5-897f80ce45e9","positie":9,"soort":"overdracht-ontvangen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-c6220d7dd8d40230fd52c2141d5b5b0b-1d8f1f0a88baf4d5-00","gegevens":{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 10, '{"id":"01a20531-2f0e-76d7-8d37-59e0aa109bf9","positie":10,"soort":"verzoek-ontvangen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345000","gebeurdOp":"2026-03-19T09:00:00.000Z","geregistreerdOp":"2026-03-19T09:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-c6220d7dd8d40230fd52c2141d5b5b0b-1d8f1f0a88baf4d5-00","gegevens":{"onderzoek":"cb88ee9a-5728-8be2-9b8a-40822c7ce6db","overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","verzoeker":"00000001001299757001"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 19, '{"id":"01a20531-3002-7899-8585-551e5e5dc010","positie":19,"soort":"besluit-gezien","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-746a50078625e304ede22e20e75fccd3-dee1edd30ff46005-00","gegevens":{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","besluit":"geaccepteerd"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 20, '{"id":"01a20531-3003-7803-8133-1afed21b09e7","positie":20,"soort":"toekenning-vrijgegeven","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-20T09:05:00.000Z","geregistreerdOp":"2026-03-20T09:05:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-746a50078625e304ede22e20e75fccd3-dee1edd30ff46005-00","gegevens":{"toekenning":"01a20531-2840-7157-9374-cef0361f4b05","register":"procesregie","overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","acceptatie":{"epoch":1,"versie":2,"hash":"81e38b09f4ec8763a17b740a23eac0f54a6b9178f44edbd060c83b1fd379277a"}}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 12, '{"id":"01a20531-2c72-776c-8806-5c93cf35b04d","positie":12,"soort":"besluit-gezien","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-abf78c1c27e3031b6ef45c96dcec974b-9dfa0b604044d099-00","gegevens":{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","besluit":"geaccepteerd"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 13, '{"id":"01a20531-2c79-76a2-8f91-cfae4c2dd43c","positie":13,"soort":"toekenning-vrijgegeven","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T10:00:00.000Z","geregistreerdOp":"2026-03-18T10:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-abf78c1c27e3031b6ef45c96dcec974b-9dfa0b604044d099-00","gegevens":{"toekenning":"01a20531-284f-7e02-a656-a243a1283ab0","register":"zicht-op-veiligheid","overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","acceptatie":{"epoch":1,"versie":2,"hash":"04a88f5e1496f7ec1aa8ef2dbf91dfb673d6b91d25cd96a8900b8a9d6e886385"}}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 14, '{"id":"01a20531-2d0d-7194-8145-3d5100d2c386","positie":14,"soort":"besluit-gezien","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-efa677b53b8c267c34873808d5b86b93-61c5e0f984ddb2c3-00","gegevens":{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","besluit":"teruggelegd"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 3, '{"id":"01a20531-2cff-79e0-97f0-7325a7808b80","positie":3,"soort":"overdracht-besloten","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"raadZuid-professional","grond":"verzoek-tot-onderzoek","trace":"00-efa677b53b8c267c34873808d5b86b93-33f7f6cb255b38b6-00","gegevens":{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","besluit":"teruggelegd","door":"5bae3b4c-00a0-41d8-b457-eeb0bb334d0a","reden":"verkeerde-organisatie"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 4, '{"id":"01a20531-2d05-7db3-8f08-9c9725298b82","positie":4,"soort":"verzoek-vervallen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345001","gebeurdOp":"2026-03-18T13:00:00.000Z","geregistreerdOp":"2026-03-18T13:00:00.000Z","actor":"raadZuid-professional","grond":"verzoek-tot-onderzoek","trace":"00-efa677b53b8c267c34873808d5b86b93-33f7f6cb255b38b6-00","gegevens":{"onderzoek":"ca571c96-17a5-8bac-bae9-2dce9e99366d","reden":"teruggelegd"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 15, '{"id":"01a20531-2dcc-7d52-806c-2913725a9504","positie":15,"soort":"overdracht-aangeboden","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:00:00.000Z","geregistreerdOp":"2026-03-19T08:00:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-fadb87796a89a88ea076d81cd1f9824a-2116ff37113d835d-00","gegevens":{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}]}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 16, '{"id":"01a20531-2e44-739a-a304-213c57ddc538","positie":16,"soort":"intrekking-gewenst","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"vt-professional","grond":"verzoek-tot-onderzoek","trace":"00-81f8feb0f133fc6184e4c5390fa9e668-ef37ba8150772d89-00","gegevens":{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","reden":"vergissing"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'melding', 17, '{"id":"01a20531-2e57-7438-b837-f37620cd7ca2","positie":17,"soort":"besluit-gezien","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001001299757001","gebeurdOp":"2026-03-19T08:30:00.000Z","geregistreerdOp":"2026-03-19T08:30:00.000Z","actor":"systeem","grond":"verzoek-tot-onderzoek","trace":"00-81f8feb0f133fc6184e4c5390fa9e668-9731dbbbb1d3d7d1-00","gegevens":{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","besluit":"ingetrokken"}}');
INSERT INTO public.trajectfeit VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'raadsonderzoek', 15, '{"id":"01a20531-314e-7cba-ae91-8fbcd04c9d56","positie":15,"soort":"raadsbesluit-genomen","schemaversie":1,"trajecten":["e633b6a2-9b9e-40a8-a051-d7f7cb8be50d"],"organisatie":"00000001003214345000","gebeurdOp":"2026-05-11T13:00:00.000Z","geregistreerdOp":"2026-05-11T13:00:00.000Z","actor":"raad-professional","grond":"wettelijke taak RvdK (Jeugdwet 3.1)","trace":"00-d7ca823b7e8997441eb0ed5b17541a23-c3444c69b2221f82-00","gegevens":{"onderzoek":"cb88ee9a-5728-8be2-9b8a-40822c7ce6db","besluit":"verzoek-ots"}}');
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
