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
ALTER FUNCTION public.keten_organisatie() OWNER TO keten_raadsonderzoek_eigenaar;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.aanbod (
    overdracht text NOT NULL,
    register text NOT NULL,
    toekenning text NOT NULL,
    organisatie text NOT NULL,
    toestand text NOT NULL
);
ALTER TABLE public.aanbod OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.bureau (
    id text NOT NULL,
    ontvangen_op bigint NOT NULL,
    bron text NOT NULL,
    oorzaak text NOT NULL,
    sleutel text NOT NULL,
    inhoud text NOT NULL
);
ALTER TABLE public.bureau OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.dienst_stand (
    enige bigint NOT NULL,
    epoch bigint NOT NULL,
    positie bigint NOT NULL,
    domeinklok bigint,
    CONSTRAINT dienst_stand_enige_check CHECK ((enige = 1))
);
ALTER TABLE public.dienst_stand OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.dossier (
    id text NOT NULL,
    organisatie text NOT NULL,
    soort text NOT NULL,
    versie bigint NOT NULL,
    fase text NOT NULL,
    begonnen_op bigint NOT NULL,
    bijgewerkt_op bigint NOT NULL
);
ALTER TABLE public.dossier OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.dossier_traject (
    dossier text NOT NULL,
    traject text NOT NULL,
    organisatie text NOT NULL
);
ALTER TABLE public.dossier_traject OWNER TO keten_raadsonderzoek_eigenaar;
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
ALTER TABLE public.gebeurtenis OWNER TO keten_raadsonderzoek_eigenaar;
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
ALTER TABLE public.idempotentie OWNER TO keten_raadsonderzoek_eigenaar;
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
ALTER TABLE public.inzage OWNER TO keten_raadsonderzoek_eigenaar;
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
ALTER TABLE public.overdracht OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.overdracht_sleutel (
    overdracht text NOT NULL,
    zijde text NOT NULL,
    organisatie text NOT NULL,
    sleutel text NOT NULL,
    verpakt text NOT NULL
);
ALTER TABLE public.overdracht_sleutel OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.persoon (
    id text NOT NULL,
    organisatie text NOT NULL,
    bsn_hash text,
    sleutel text NOT NULL,
    gegevens text NOT NULL
);
ALTER TABLE public.persoon OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.professional (
    id text NOT NULL,
    organisatie text NOT NULL,
    sleutel text NOT NULL,
    gegevens text NOT NULL
);
ALTER TABLE public.professional OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);
ALTER TABLE public.schemaversions OWNER TO keten_raadsonderzoek_eigenaar;
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schemaversions_schemaversionsid_seq OWNER TO keten_raadsonderzoek_eigenaar;
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
ALTER TABLE public.toekenning OWNER TO keten_raadsonderzoek_eigenaar;
CREATE TABLE public.uitgaand (
    overdracht text NOT NULL,
    zijde text NOT NULL,
    volgende_op bigint NOT NULL,
    pogingen bigint NOT NULL
);
ALTER TABLE public.uitgaand OWNER TO keten_raadsonderzoek_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.dienst_stand VALUES (1, 1, 15, 1778504400000);
INSERT INTO public.dossier VALUES ('016576a6-e592-8fbe-b277-8fc565199b3b', '00000001003214345001', 'raadsonderzoek', 2, 'vervallen', 1773738000000, 1773838800000);
INSERT INTO public.dossier VALUES ('3140b1b0-6d37-8e7a-ac61-3235ce3a2f65', '00000001003214345001', 'raadsonderzoek', 2, 'vervallen', 1773907200000, 1773909000000);
INSERT INTO public.dossier VALUES ('3f9d642f-3652-80e9-9c05-a9eecf57636d', '00000001003214345000', 'raadsonderzoek', 4, 'besloten', 1773910800000, 1778504400000);
INSERT INTO public.dossier_traject VALUES ('016576a6-e592-8fbe-b277-8fc565199b3b', '5018adc9-c853-435e-bca6-53c808b50f99', '00000001003214345001');
INSERT INTO public.dossier_traject VALUES ('3140b1b0-6d37-8e7a-ac61-3235ce3a2f65', '5018adc9-c853-435e-bca6-53c808b50f99', '00000001003214345001');
INSERT INTO public.dossier_traject VALUES ('3f9d642f-3652-80e9-9c05-a9eecf57636d', '5018adc9-c853-435e-bca6-53c808b50f99', '00000001003214345000');
INSERT INTO public.gebeurtenis VALUES (1, '01a20510-83fd-7bda-9b98-9c83a1562262', 'overdracht/01a20510-833a-78c1-b34e-1bced78a1c72/ontvanger', 1, '00000001003214345001', 'overdracht-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"JY48MwVOvoZkj5v40WfW5bvTbZ+HN751i6OOUJxTiUQniKwgqaPr3ypBdFl8Yj5/2lg2jN0/0dqDxpdrNQYOGGhAYXeG8NyYTardWlcEXQzFmJIMpWXA1b5cGiPtGqpttSzIZSN76AS5hjdLxsti8Rcv9FDmd3MTHF5SSsZ6Fsk3RyN2RA2XXcUMyGOGSKVfgUZbDqjNvGuwP0xcGBxuydZ9cZBCdr/7eK1lKR/L6JEnBbnEQaOt6BzfejyQmuB3tEgI0yGIqMU4RV3F1SP/Xxt79SVL2uLtp1XUZgw3Yt4XdvN/mEbO7eEitB4u7RGx/a5geNWOCMUQXSFvlJfcUDQU0ETsr1vhXO3zwvJhWJCAtw9Hp4yRamxUseyg/sNr1AsaPuHobi2RpMx93T7NjkluxsyJJuePrnt0xuXOMJ85/C35Wzz1mG8/0C3dVhLi6jvdOCTQStjYv6D2Ma0ETFHzua3A+q84hzH5CmSprd8c5MLE+SejRACDN1gNABYliT2xRUuIHPychK/hqSUQqOs4mkk2pLIXVlf3cossBizkJxk0Hy9bCk5t7ZqztoXDDCAyq2fxoakvFeJbXt6qgxZ8szLw7UEpotT0Nl3XgtMh75bQCXZ8YpK17JfPqisOPFeWzk+Btp/6ytJMA77n7/j9rAiWYP3USQE2YSc+dfBVs4XpKGZWjeRn2zgOZCvVC6udlkVUOaesYMTlzxuNwweMjVqySbVLGmOrgTA4bLtnNMZt97WQ9btUouHnDBD4PgmO8CSgnkvPAKJqQtjVx61kb83XitIBRLfcI5+tHnKPLpJGyfK/I1uQe2qNDnn4+glxOS4jX3ODWmaaUTy+m8EiibteI7WhxSIxZvOOSxUNd9/XuCjRxOADq8jbPInrhQR5r/DFMggqarjHUTqDS0NwqXdyN7A2CoFeMNuOftvqISIGY/ef0bhBVYQHfuvQZ4P4zbUaFURYfNdcAnMaCm//fYD2dHxXu1kZ","aanvullingen":[]}', '{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72"}', '00-f876c51d1b181e82bf98289e1f96e41a-d8fa70228d91b06b-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20510-840e-7d18-be6d-1f3ca1895188', 'raadsonderzoek/016576a6-e592-8fbe-b277-8fc565199b3b', 1, '00000001003214345001', 'verzoek-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","traject":"5018adc9-c853-435e-bca6-53c808b50f99","verzoeker":"00000001001299757001"}}', '{"onderzoek":"016576a6-e592-8fbe-b277-8fc565199b3b","overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","verzoeker":"00000001001299757001"}', '00-f876c51d1b181e82bf98289e1f96e41a-d8fa70228d91b06b-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20510-8da9-76d9-82fc-9452eb68c7a8', 'overdracht/01a20510-833a-78c1-b34e-1bced78a1c72/ontvanger', 2, '00000001003214345001', 'overdracht-besloten', 1, 1773838800000, 1773838800000, 'raadZuid-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"97e83376-a40b-400b-86d6-e1787e8ba8ac","reden":"verkeerde-organisatie","toelichting":"h5au0xi1zPAtQnEZ0KKSl61/83w5He2G5JilI0BMT0fsUPutlKYtD0xdfOrr1Fzrnt6Zy0Y="}}', '{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","besluit":"teruggelegd","door":"97e83376-a40b-400b-86d6-e1787e8ba8ac","reden":"verkeerde-organisatie"}', '00-183a9aa5d7450bab49dc40e0525c702b-7ffada0bf1569a7d-00');
INSERT INTO public.gebeurtenis VALUES (4, '01a20510-8e04-7964-92cf-4cee4cf1e473', 'raadsonderzoek/016576a6-e592-8fbe-b277-8fc565199b3b', 2, '00000001003214345001', 'verzoek-vervallen', 1, 1773838800000, 1773838800000, 'raadZuid-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"Vervallen","inhoud":{"reden":"teruggelegd"}}', '{"onderzoek":"016576a6-e592-8fbe-b277-8fc565199b3b","reden":"teruggelegd"}', '00-183a9aa5d7450bab49dc40e0525c702b-7ffada0bf1569a7d-00');
INSERT INTO public.gebeurtenis VALUES (5, '01a20510-94cc-7331-9261-c12263a546bd', 'overdracht/01a20510-9456-7f8b-abd9-f764374b4012/ontvanger', 1, '00000001003214345001', 'overdracht-ontvangen', 1, 1773907200000, 1773907200000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"lDyiWPU3Yku6tE8ynEtqDk8DCj3NvMwsaRxr2BagM/juYNUVMPPHQpjZj0bRppB1kswG088jcZcnR/cnY7iipmVQ/jTdzycT1oU6eLk3uRgtiRR5tiPD/p9rh5pAhp2l9/zR0mVeSsCWKCD5Fo2jhwaxipB6gTXkCB1efZe4tQTVkfpf2ODCb3cgir+YFNoaWxpHsppWS657x1Y7PiY1NqCkYbaeciz550yMIr0RYYLBxmIxgbfEYuEcbZx1rZavovUQNYns314redBFPG3f/rcxUMYQ5tCsFfOHdLfcXiHuxq+2cb3c1AoflhRmsYlHylghibtUhztIF+YnOpzabH27GhhrTC1M0e8FHabKi0sW9zSu3Ryzo/PUWk/M/1bQ3qP2nEKQx8rVZaFvRMNqF6anrTdg+alHWUf1gtSWjePpAQZ/cR6sQeLE0w75OoM+YNqcLcorB8yURJtmAAtcJ9o7GKT6+sFSB6ePgXXvrVMNC572iFcBKKZWtu0Yt+g25ysaqj1qqGu6U0jEdt8soReF5pDw/iLVFCC5QScksEHLJXtnl2TNuXgs0m/VXtlHXuV4VGDjkINkUXI8tKbX9q9mHrEjyLkNlN48qBu9sd+ok7w9/VklFQd8M2WOXvkZA/UovVC6+rjLpGMSAEdGITdBjPc07Gb3/QQ4QfcbZFLs7pi5mD1eiM/HdqRIeWbAZ6bH7BEoDDhTI3EWZUjowBVapAuqDOtcQA==","aanvullingen":[]}', '{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012"}', '00-17458322654522f197ebf714d7a4f374-c8f1d0a1ed3539bc-00');
INSERT INTO public.gebeurtenis VALUES (6, '01a20510-94cc-7ae6-80cb-601e674b7747', 'raadsonderzoek/3140b1b0-6d37-8e7a-ac61-3235ce3a2f65', 1, '00000001003214345001', 'verzoek-ontvangen', 1, 1773907200000, 1773907200000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","traject":"5018adc9-c853-435e-bca6-53c808b50f99","verzoeker":"00000001001299757001"}}', '{"onderzoek":"3140b1b0-6d37-8e7a-ac61-3235ce3a2f65","overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","verzoeker":"00000001001299757001"}', '00-17458322654522f197ebf714d7a4f374-c8f1d0a1ed3539bc-00');
INSERT INTO public.gebeurtenis VALUES (7, '01a20510-971a-7bb3-b26d-2fdc2e4d31af', 'overdracht/01a20510-9456-7f8b-abd9-f764374b4012/ontvanger', 2, '00000001003214345001', 'overdracht-besloten', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","besluit":"ingetrokken","door":"vt-professional","reden":"vergissing"}', '00-a5e41afe7d1d3c667b4d6c24365a5be8-4f2f41a5dbe25e1a-00');
INSERT INTO public.gebeurtenis VALUES (8, '01a20510-971c-7379-a6a3-9e7da79d0ee5', 'raadsonderzoek/3140b1b0-6d37-8e7a-ac61-3235ce3a2f65', 2, '00000001003214345001', 'verzoek-vervallen', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"Vervallen","inhoud":{"reden":"ingetrokken"}}', '{"onderzoek":"3140b1b0-6d37-8e7a-ac61-3235ce3a2f65","reden":"ingetrokken"}', '00-a5e41afe7d1d3c667b4d6c24365a5be8-4f2f41a5dbe25e1a-00');
INSERT INTO public.gebeurtenis VALUES (14, '01a20510-aaea-7eeb-a549-e3fd9eb306ee', 'raadsonderzoek/3f9d642f-3652-80e9-9c05-a9eecf57636d', 3, '00000001003214345000', 'raadsonderzoek-gestart', 1, 1774598400000, 1774598400000, 'raad-professional', 'wettelijke taak RvdK (Jeugdwet 3.1)', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"Gestart","inhoud":{"zichtBij":"00000001002564440000","zichtToereikend":true}}', '{"onderzoek":"3f9d642f-3652-80e9-9c05-a9eecf57636d","zichtBij":"00000001002564440000","zichtToereikend":true}', '00-416c829a5b163c2ae102c8fd04c4387a-29c73728efb47199-00');
INSERT INTO public.gebeurtenis VALUES (9, '01a20510-9d53-777e-a6e8-0e5278bce39a', 'overdracht/01a20510-9ccb-777b-9af9-0b04ec64bb7e/ontvanger', 1, '00000001003214345000', 'overdracht-ontvangen', 1, 1773910800000, 1773910800000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"af+6rFMHQ5J4v2/LXnksCuXt1bXYmBpSVfpEl80i2QICSImFhMGueYzKz8TOmoFVzJY4+GhMT7/joXJC2+46P6elSebXfKT4Ft6K4tqQw/I+rEAdmbWiEtzW90vj4dPO6NEqfUy/RipUOy7o6S7a/N0O4qBCGF6eFbvZaWs1bAgA2ymBHa6ynIH6jBu7mk9hKKtIcb255FSBCc6x8HAtQeexbyoTEJL4WKQHC1JtgKEubzBWE4s3gC/xLmAPOlkrO0xtkjK4HfSVKXSzqlTQ7znBCoxOrV/mgyBIqHcadHu0IiUKrCYIgrU5oaL5rFQuQwgOhJNYG2cA/O3zngqCHVUAxD3plYy+WseC5+OgkJvWTQX/F9ZxvpMRDkqAvfq9OMECZUI2f3JMXx4AdYyFUEt0hFqAC0kmnVJht1PJ86PGW+LUQv0ekHLvL5k3BOm2iL6nC2uei+IP28ggTKcmddXn+d8CicyihDW6qJYK8YfFHLc8qGHjqZhMXLGb/FPc5EHAkM81amPxFvuzdAMaSqkj86Kx8fYfu3pQVOTGKQFz5PlpZckyTqafungjjUv4zbi1hdoCt/iAq+bnbnE53palw+R96TgZgvU/uniqgcKjO9o4jj856WCs4uqEm8r9PqXaTZhc8RHicrbXof6jSd1kkwnu4RPUAJA2diHZy5B2Qz/k4MPZNi1HMLtpbcCcWgW/nJK2ypJq0POKpfH3X71NH22ttjgyXQ==","aanvullingen":[]}', '{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e"}', '00-3d0991e30d6a8578a5026ca79aa65a65-528785bf5c028b05-00');
INSERT INTO public.gebeurtenis VALUES (10, '01a20510-9d53-7c0b-9810-02008b9ba366', 'raadsonderzoek/3f9d642f-3652-80e9-9c05-a9eecf57636d', 1, '00000001003214345000', 'verzoek-ontvangen', 1, 1773910800000, 1773910800000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","traject":"5018adc9-c853-435e-bca6-53c808b50f99","verzoeker":"00000001001299757001"}}', '{"onderzoek":"3f9d642f-3652-80e9-9c05-a9eecf57636d","overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","verzoeker":"00000001001299757001"}', '00-3d0991e30d6a8578a5026ca79aa65a65-528785bf5c028b05-00');
INSERT INTO public.gebeurtenis VALUES (11, '01a20510-a552-7ac9-9a64-60f65dcee3d0', 'overdracht/01a20510-9ccb-777b-9af9-0b04ec64bb7e/ontvanger', 2, '00000001003214345000', 'overdracht-besloten', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"b4130fec-5df1-4009-9425-60fe067fe673"}}', '{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","besluit":"geaccepteerd","door":"b4130fec-5df1-4009-9425-60fe067fe673"}', '00-8f42930297c9ab1237e766a916b8cfe2-6ac4a7e853a8bc36-00');
INSERT INTO public.gebeurtenis VALUES (12, '01a20510-a582-735f-a3f4-0673e7f3f296', 'toekenning/bd046426-c912-844f-b82e-81f48e1740ee', 1, '00000001003214345000', 'toekenning-ontstaan', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"toekenning":"bd046426-c912-844f-b82e-81f48e1740ee","register":"procesregie","grond":"overdracht","bron":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","vorige":"01a20510-7e30-7867-a585-831dd496a880"}', '{"toekenning":"bd046426-c912-844f-b82e-81f48e1740ee","register":"procesregie","grond":"overdracht","bron":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","vorige":"01a20510-7e30-7867-a585-831dd496a880"}', '00-8f42930297c9ab1237e766a916b8cfe2-6ac4a7e853a8bc36-00');
INSERT INTO public.gebeurtenis VALUES (13, '01a20510-a587-7bf3-88d6-1657ae5214fe', 'raadsonderzoek/3f9d642f-3652-80e9-9c05-a9eecf57636d', 2, '00000001003214345000', 'Aanvaard', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"Aanvaard","inhoud":{"door":"b4130fec-5df1-4009-9425-60fe067fe673"}}', NULL, '00-8f42930297c9ab1237e766a916b8cfe2-6ac4a7e853a8bc36-00');
INSERT INTO public.gebeurtenis VALUES (15, '01a20510-ac94-7b71-9edd-1fc2ba792441', 'raadsonderzoek/3f9d642f-3652-80e9-9c05-a9eecf57636d', 4, '00000001003214345000', 'raadsbesluit-genomen', 1, 1778504400000, 1778504400000, 'raad-professional', 'wettelijke taak RvdK (Jeugdwet 3.1)', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"Besloten","inhoud":{"besluit":"verzoek-ots","motivering":{"sleutel":"01a20510-7aac-7591-8196-08d392a3d4b8","tekst":"//lyz7pj2fsyuZZE7OANMtUf+RG2cWLap0cGBScBbKvbA1SM/LiA/LkqFRQBR/SG1AAxoT9lFWv9vhrsnFc4z8uoJ0XHVapYCYEWNLBZsasz1ilOK9FQLBvVnitH/tl7jpA+"}}}', '{"onderzoek":"3f9d642f-3652-80e9-9c05-a9eecf57636d","besluit":"verzoek-ots"}', '00-1fc08e9ce5a39f31c9262821f4673326-638a71149857763c-00');
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/professionals/00000000000000000000000000000000', 'naar-de-raad-60b3de658c0240dabb06988980119df7-1', '40c879e6ff70fb4359f0774b8a2fa5fad2f24126e5875fac684e4a4cbd8489a1', 201, '{"id":"b4130fec-5df1-4009-9425-60fe067fe673"}', '/raadsonderzoek/v1/professionals/b4130fec-5df1-4009-9425-60fe067fe673', '"1"', 1795381295725);
INSERT INTO public.idempotentie VALUES ('00000001003214345001', '/professionals/00000000000000000000000000000000', 'naar-de-raad-60b3de658c0240dabb06988980119df7-2', '9444ad90d555ccee978843af677ac20649127b4b720a8c12b168ec92de2ae5bb', 201, '{"id":"97e83376-a40b-400b-86d6-e1787e8ba8ac"}', '/raadsonderzoek/v1/professionals/97e83376-a40b-400b-86d6-e1787e8ba8ac', '"1"', 1795381296049);
INSERT INTO public.idempotentie VALUES ('00000001003214345001', '/overdrachten/{id}/besluiten/01a20510833a78c1b34e1bced78a1c72', 'naar-de-raad-60b3de658c0240dabb06988980119df7-12', 'fb50a8d2155f9c5b611e7650cd36f92df71af164ecb9d032f9d9c1db36d2ba88', 201, '{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","toestand":"teruggelegd"}', '/raadsonderzoek/v1/overdrachten/01a20510-833a-78c1-b34e-1bced78a1c72', '"2"', 1795381300495);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/overdrachten/{id}/besluiten/01a205109ccb777b9af90b04ec64bb7e', 'naar-de-raad-60b3de658c0240dabb06988980119df7-19', 'be07f47f8af582fbdcc17e28e116aa0a428ae7008601d34d763c155628a7c833', 201, '{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","toestand":"geaccepteerd"}', '/raadsonderzoek/v1/overdrachten/01a20510-9ccb-777b-9af9-0b04ec64bb7e', '"2"', 1795381306681);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/onderzoeken/{id}/startmeldingen/3f9d642f365280e99c05a9eecf57636d', 'naar-de-raad-60b3de658c0240dabb06988980119df7-21', 'acf1a2535e49884578308f6d710bcbeb155173f3459127f387d86e8bd5ebae4b', 201, '{"onderzoek":"3f9d642f-3652-80e9-9c05-a9eecf57636d","fase":"in-onderzoek"}', '/raadsonderzoek/v1/onderzoeken/3f9d642f-3652-80e9-9c05-a9eecf57636d', '"3"', 1795381308124);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/onderzoeken/{id}/besluiten/3f9d642f365280e99c05a9eecf57636d', 'naar-de-raad-60b3de658c0240dabb06988980119df7-22', '06ae551126b176793d40bf5041952de29477d5f6a0edd13f48cc4796f6b53fd4', 201, '{"onderzoek":"3f9d642f-3652-80e9-9c05-a9eecf57636d","fase":"besloten"}', '/raadsonderzoek/v1/onderzoeken/3f9d642f-3652-80e9-9c05-a9eecf57636d', '"4"', 1795381308530);
INSERT INTO public.inzage VALUES ('01a20510-913c-74f8-84d2-906413eeb282', 1795381301563, '00000001003214345001', 'raadZuid-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', '5018adc9-c853-435e-bca6-53c808b50f99', 'overdracht/01a20510-833a-78c1-b34e-1bced78a1c72', 'ontvangen aanbod: verzoek-tot-onderzoek', '3ffdaf837224a59cfb91485f8cb61d0b', '754cbcc84bafb77a');
INSERT INTO public.inzage VALUES ('01a20510-a1d4-7d8a-b101-54ef43b3ff4d', 1795381305812, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', '5018adc9-c853-435e-bca6-53c808b50f99', 'overdracht/01a20510-9ccb-777b-9af9-0b04ec64bb7e', 'ontvangen aanbod: verzoek-tot-onderzoek', 'bff3b13760a03ec76b9fb3d5ddf93bc9', '9a1c7079cd4c4b22');
INSERT INTO public.inzage VALUES ('01a20510-a80c-76da-b025-174feb8a7b95', 1795381307404, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'zoeken', 'urn:keten:verwerking:zoeken', '5018adc9-c853-435e-bca6-53c808b50f99', '3f9d642f-3652-80e9-9c05-a9eecf57636d', 'eigen werklijst', 'de498b7305327d792355082a68dad6f0', '2040fe15fc1e3914');
INSERT INTO public.overdracht VALUES ('01a20510-833a-78c1-b34e-1bced78a1c72', 'ontvanger', '00000001003214345001', '00000001001299757001', 'verzoek-tot-onderzoek', '5018adc9-c853-435e-bca6-53c808b50f99', 'teruggelegd', 2, 1, 2, '09accc7ca195459eed8db2ba423eee237b59789767dc50ac0f607e81bbfe4f3e', '{"schema":1,"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"97e83376-a40b-400b-86d6-e1787e8ba8ac","reden":"verkeerde-organisatie","toelichting":"h5au0xi1zPAtQnEZ0KKSl61/83w5He2G5JilI0BMT0fsUPutlKYtD0xdfOrr1Fzrnt6Zy0Y="}}', 1, 1, 'c3fee2377cc421ea95eae2791227eda3b03412fae68bd92e28faa9128feddef4', '{"schema":1,"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"JY48MwVOvoZkj5v40WfW5bvTbZ+HN751i6OOUJxTiUQniKwgqaPr3ypBdFl8Yj5/2lg2jN0/0dqDxpdrNQYOGGhAYXeG8NyYTardWlcEXQzFmJIMpWXA1b5cGiPtGqpttSzIZSN76AS5hjdLxsti8Rcv9FDmd3MTHF5SSsZ6Fsk3RyN2RA2XXcUMyGOGSKVfgUZbDqjNvGuwP0xcGBxuydZ9cZBCdr/7eK1lKR/L6JEnBbnEQaOt6BzfejyQmuB3tEgI0yGIqMU4RV3F1SP/Xxt79SVL2uLtp1XUZgw3Yt4XdvN/mEbO7eEitB4u7RGx/a5geNWOCMUQXSFvlJfcUDQU0ETsr1vhXO3zwvJhWJCAtw9Hp4yRamxUseyg/sNr1AsaPuHobi2RpMx93T7NjkluxsyJJuePrnt0xuXOMJ85/C35Wzz1mG8/0C3dVhLi6jvdOCTQStjYv6D2Ma0ETFHzua3A+q84hzH5CmSprd8c5MLE+SejRACDN1gNABYliT2xRUuIHPychK/hqSUQqOs4mkk2pLIXVlf3cossBizkJxk0Hy9bCk5t7ZqztoXDDCAyq2fxoakvFeJbXt6qgxZ8szLw7UEpotT0Nl3XgtMh75bQCXZ8YpK17JfPqisOPFeWzk+Btp/6ytJMA77n7/j9rAiWYP3USQE2YSc+dfBVs4XpKGZWjeRn2zgOZCvVC6udlkVUOaesYMTlzxuNwweMjVqySbVLGmOrgTA4bLtnNMZt97WQ9btUouHnDBD4PgmO8CSgnkvPAKJqQtjVx61kb83XitIBRLfcI5+tHnKPLpJGyfK/I1uQe2qNDnn4+glxOS4jX3ODWmaaUTy+m8EiibteI7WhxSIxZvOOSxUNd9/XuCjRxOADq8jbPInrhQR5r/DFMggqarjHUTqDS0NwqXdyN7A2CoFeMNuOftvqISIGY/ef0bhBVYQHfuvQZ4P4zbUaFURYfNdcAnMaCm//fYD2dHxXu1kZ","aanvullingen":[]}', NULL, 1, 1773738000000, 1773838800000);
INSERT INTO public.overdracht VALUES ('01a20510-9456-7f8b-abd9-f764374b4012', 'ontvanger', '00000001003214345001', '00000001001299757001', 'verzoek-tot-onderzoek', '5018adc9-c853-435e-bca6-53c808b50f99', 'ingetrokken', 2, 1, 2, 'b2424444301bd7a1482c6d4d701b087a5769240fe05b0389244a76495c7245b5', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', 1, 2, '6b509da5c356419b36b1e98a62f7792b7141d804c370c483fc7b2e41e5ce39fe', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"lDyiWPU3Yku6tE8ynEtqDk8DCj3NvMwsaRxr2BagM/juYNUVMPPHQpjZj0bRppB1kswG088jcZcnR/cnY7iipmVQ/jTdzycT1oU6eLk3uRgtiRR5tiPD/p9rh5pAhp2l9/zR0mVeSsCWKCD5Fo2jhwaxipB6gTXkCB1efZe4tQTVkfpf2ODCb3cgir+YFNoaWxpHsppWS657x1Y7PiY1NqCkYbaeciz550yMIr0RYYLBxmIxgbfEYuEcbZx1rZavovUQNYns314redBFPG3f/rcxUMYQ5tCsFfOHdLfcXiHuxq+2cb3c1AoflhRmsYlHylghibtUhztIF+YnOpzabH27GhhrTC1M0e8FHabKi0sW9zSu3Ryzo/PUWk/M/1bQ3qP2nEKQx8rVZaFvRMNqF6anrTdg+alHWUf1gtSWjePpAQZ/cR6sQeLE0w75OoM+YNqcLcorB8yURJtmAAtcJ9o7GKT6+sFSB6ePgXXvrVMNC572iFcBKKZWtu0Yt+g25ysaqj1qqGu6U0jEdt8soReF5pDw/iLVFCC5QScksEHLJXtnl2TNuXgs0m/VXtlHXuV4VGDjkINkUXI8tKbX9q9mHrEjyLkNlN48qBu9sd+ok7w9/VklFQd8M2WOXvkZA/UovVC6+rjLpGMSAEdGITdBjPc07Gb3/QQ4QfcbZFLs7pi5mD1eiM/HdqRIeWbAZ6bH7BEoDDhTI3EWZUjowBVapAuqDOtcQA==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', NULL, 1, 1773907200000, 1773909000000);
INSERT INTO public.overdracht VALUES ('01a20510-9ccb-777b-9af9-0b04ec64bb7e', 'ontvanger', '00000001003214345000', '00000001001299757001', 'verzoek-tot-onderzoek', '5018adc9-c853-435e-bca6-53c808b50f99', 'geaccepteerd', 2, 1, 2, '81c3b33fa75848923a489a987745bfc2f03c8764491964497f66de949e58a73e', '{"schema":1,"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"b4130fec-5df1-4009-9425-60fe067fe673"}}', 1, 1, '52b69b878eef4b2cee16afd109a611a844bb85f9e9c47f1666d69ca83e98801e', '{"schema":1,"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"af+6rFMHQ5J4v2/LXnksCuXt1bXYmBpSVfpEl80i2QICSImFhMGueYzKz8TOmoFVzJY4+GhMT7/joXJC2+46P6elSebXfKT4Ft6K4tqQw/I+rEAdmbWiEtzW90vj4dPO6NEqfUy/RipUOy7o6S7a/N0O4qBCGF6eFbvZaWs1bAgA2ymBHa6ynIH6jBu7mk9hKKtIcb255FSBCc6x8HAtQeexbyoTEJL4WKQHC1JtgKEubzBWE4s3gC/xLmAPOlkrO0xtkjK4HfSVKXSzqlTQ7znBCoxOrV/mgyBIqHcadHu0IiUKrCYIgrU5oaL5rFQuQwgOhJNYG2cA/O3zngqCHVUAxD3plYy+WseC5+OgkJvWTQX/F9ZxvpMRDkqAvfq9OMECZUI2f3JMXx4AdYyFUEt0hFqAC0kmnVJht1PJ86PGW+LUQv0ekHLvL5k3BOm2iL6nC2uei+IP28ggTKcmddXn+d8CicyihDW6qJYK8YfFHLc8qGHjqZhMXLGb/FPc5EHAkM81amPxFvuzdAMaSqkj86Kx8fYfu3pQVOTGKQFz5PlpZckyTqafungjjUv4zbi1hdoCt/iAq+bnbnE53palw+R96TgZgvU/uniqgcKjO9o4jj856WCs4uqEm8r9PqXaTZhc8RHicrbXof6jSd1kkwnu4RPUAJA2diHZy5B2Qz/k4MPZNi1HMLtpbcCcWgW/nJK2ypJq0POKpfH3X71NH22ttjgyXQ==","aanvullingen":[]}', NULL, 1, 1773910800000, 1773997500000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20510-833a-78c1-b34e-1bced78a1c72', 'ontvanger', '00000001003214345001', '01a20510-7aac-751e-aed2-19701638f234', 'HtpN2SJtPQhOGOCrlhntvK8mv9r2vGopLZ7Pu6SpePLC9A1tYw0HJa7dqDtQkhDyHf/uZ5dr0bLwTEGK');
INSERT INTO public.overdracht_sleutel VALUES ('01a20510-9456-7f8b-abd9-f764374b4012', 'ontvanger', '00000001003214345001', '01a20510-7aac-7b15-a2f7-7d053758e2d1', 'wzD3iShLeVBpgwJXBD2yRG1DyA9ptlmIEQsdzxfBySPFaCUwQS2vqJ/00x7U4XQR/sj9Tu3Xjo5JqNdS');
INSERT INTO public.overdracht_sleutel VALUES ('01a20510-9ccb-777b-9af9-0b04ec64bb7e', 'ontvanger', '00000001003214345000', '01a20510-7aac-7591-8196-08d392a3d4b8', '7nT5h1rO1zBADUr2BeqG23qKeqWN8u7KviCv/EcRL5eotSlJtdA1iJ39jpwVJwF0gi6oLJUqKWTxKqFk');
INSERT INTO public.professional VALUES ('b4130fec-5df1-4009-9425-60fe067fe673', '00000001003214345000', '01a20510-7aac-7a46-bcab-698b41cfe3dc', 'zRfs/jUW6qfEQBxLoihtQVuEvWHYUTSc4pmI8MHY/sS/BqQz55Ic3sWQvNXan/bhIDwSczINkdnqEiljUCfza8KlmbSSBMNKudIZaflC7A==');
INSERT INTO public.professional VALUES ('97e83376-a40b-400b-86d6-e1787e8ba8ac', '00000001003214345001', '01a20510-7aac-7f65-8b00-431b53b9757d', 'FY3fUVw+a7WPAfBSNxYMarkWoH1yoJrpGbSYgyDqGLSaf3aZF1KNJDUKUaXHOCkd2HytShnuhJX4aKEjH9uQxuWqBEjE2AK73B/HJfXxnlwZpneps7zH/Js=');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:01:30.435961');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:01:30.527473');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:01:30.545434');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:01:30.552804');
INSERT INTO public.toekenning VALUES ('bd046426-c912-844f-b82e-81f48e1740ee', '00000001003214345000', '5018adc9-c853-435e-bca6-53c808b50f99', 'procesregie', 'overdracht', '01a20510-9ccb-777b-9af9-0b04ec64bb7e', '01a20510-7e30-7867-a585-831dd496a880', 1773997500000, NULL, NULL, NULL, NULL, NULL);
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
CREATE POLICY bezorger ON public.overdracht FOR SELECT TO keten_raadsonderzoek_werker USING (true);
ALTER TABLE public.dossier ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.dossier_traject ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen ON public.aanbod TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.dossier TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.dossier_traject TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.gebeurtenis TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.idempotentie TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.inzage TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.overdracht TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.overdracht_sleutel TO keten_raadsonderzoek_dienst USING (((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)) AND ((zijde = 'aanbieder'::text) OR (NOT (EXISTS ( SELECT 1
   FROM public.overdracht o
  WHERE ((o.id = overdracht_sleutel.overdracht) AND (o.zijde = 'ontvanger'::text) AND (o.toestand = ANY (ARRAY['teruggelegd'::text, 'ingetrokken'::text])))))))));
CREATE POLICY eigen ON public.persoon TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.professional TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.toekenning TO keten_raadsonderzoek_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
ALTER TABLE public.gebeurtenis ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotentie ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.inzage ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezer ON public.gebeurtenis FOR SELECT TO keten_raadsonderzoek_werker USING (true);
CREATE POLICY opruimen ON public.idempotentie FOR DELETE TO keten_raadsonderzoek_werker USING (true);
CREATE POLICY opruimen_zien ON public.idempotentie FOR SELECT TO keten_raadsonderzoek_werker USING (true);
ALTER TABLE public.overdracht ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.overdracht_sleutel ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.persoon ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.professional ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.toekenning ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA public TO keten_raadsonderzoek_dienst;
GRANT USAGE ON SCHEMA public TO keten_raadsonderzoek_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.aanbod TO keten_raadsonderzoek_dienst;
GRANT INSERT ON TABLE public.bureau TO keten_raadsonderzoek_dienst;
GRANT SELECT,INSERT ON TABLE public.bureau TO keten_raadsonderzoek_werker;
GRANT SELECT,UPDATE ON TABLE public.dienst_stand TO keten_raadsonderzoek_dienst;
GRANT SELECT ON TABLE public.dienst_stand TO keten_raadsonderzoek_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier TO keten_raadsonderzoek_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_traject TO keten_raadsonderzoek_dienst;
GRANT SELECT,INSERT ON TABLE public.gebeurtenis TO keten_raadsonderzoek_dienst;
GRANT SELECT(positie) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(id) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(organisatie) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(soort) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(schemaversie) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(gebeurd_op) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(geregistreerd_op) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(actor) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(grond) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(corrigeert) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(trajecten) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(feit) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT(trace) ON TABLE public.gebeurtenis TO keten_raadsonderzoek_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.idempotentie TO keten_raadsonderzoek_dienst;
GRANT DELETE ON TABLE public.idempotentie TO keten_raadsonderzoek_werker;
GRANT SELECT(gemaakt_op) ON TABLE public.idempotentie TO keten_raadsonderzoek_werker;
GRANT SELECT,INSERT ON TABLE public.inzage TO keten_raadsonderzoek_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.overdracht TO keten_raadsonderzoek_dienst;
GRANT SELECT ON TABLE public.overdracht TO keten_raadsonderzoek_werker;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.overdracht_sleutel TO keten_raadsonderzoek_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.persoon TO keten_raadsonderzoek_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.professional TO keten_raadsonderzoek_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.toekenning TO keten_raadsonderzoek_dienst;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.uitgaand TO keten_raadsonderzoek_dienst;
GRANT SELECT,UPDATE ON TABLE public.uitgaand TO keten_raadsonderzoek_werker;
