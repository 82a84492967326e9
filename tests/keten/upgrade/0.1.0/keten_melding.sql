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
ALTER FUNCTION public.keten_organisatie() OWNER TO keten_melding_eigenaar;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.aanbod (
    overdracht text NOT NULL,
    register text NOT NULL,
    toekenning text NOT NULL,
    organisatie text NOT NULL,
    toestand text NOT NULL
);
ALTER TABLE public.aanbod OWNER TO keten_melding_eigenaar;
CREATE TABLE public.bureau (
    id text NOT NULL,
    ontvangen_op bigint NOT NULL,
    bron text NOT NULL,
    oorzaak text NOT NULL,
    sleutel text NOT NULL,
    inhoud text NOT NULL
);
ALTER TABLE public.bureau OWNER TO keten_melding_eigenaar;
CREATE TABLE public.dienst_stand (
    enige bigint NOT NULL,
    epoch bigint NOT NULL,
    positie bigint NOT NULL,
    domeinklok bigint,
    CONSTRAINT dienst_stand_enige_check CHECK ((enige = 1))
);
ALTER TABLE public.dienst_stand OWNER TO keten_melding_eigenaar;
CREATE TABLE public.dossier (
    id text NOT NULL,
    organisatie text NOT NULL,
    soort text NOT NULL,
    versie bigint NOT NULL,
    fase text NOT NULL,
    begonnen_op bigint NOT NULL,
    bijgewerkt_op bigint NOT NULL
);
ALTER TABLE public.dossier OWNER TO keten_melding_eigenaar;
CREATE TABLE public.dossier_traject (
    dossier text NOT NULL,
    traject text NOT NULL,
    organisatie text NOT NULL
);
ALTER TABLE public.dossier_traject OWNER TO keten_melding_eigenaar;
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
ALTER TABLE public.gebeurtenis OWNER TO keten_melding_eigenaar;
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
ALTER TABLE public.idempotentie OWNER TO keten_melding_eigenaar;
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
ALTER TABLE public.inzage OWNER TO keten_melding_eigenaar;
CREATE TABLE public.kind (
    traject text NOT NULL,
    organisatie text NOT NULL,
    persoon text NOT NULL,
    begonnen_op bigint NOT NULL,
    geeindigd_op bigint
);
ALTER TABLE public.kind OWNER TO keten_melding_eigenaar;
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
ALTER TABLE public.overdracht OWNER TO keten_melding_eigenaar;
CREATE TABLE public.overdracht_sleutel (
    overdracht text NOT NULL,
    zijde text NOT NULL,
    organisatie text NOT NULL,
    sleutel text NOT NULL,
    verpakt text NOT NULL
);
ALTER TABLE public.overdracht_sleutel OWNER TO keten_melding_eigenaar;
CREATE TABLE public.persoon (
    id text NOT NULL,
    organisatie text NOT NULL,
    bsn_hash text,
    sleutel text NOT NULL,
    gegevens text NOT NULL
);
ALTER TABLE public.persoon OWNER TO keten_melding_eigenaar;
CREATE TABLE public.professional (
    id text NOT NULL,
    organisatie text NOT NULL,
    sleutel text NOT NULL,
    gegevens text NOT NULL
);
ALTER TABLE public.professional OWNER TO keten_melding_eigenaar;
CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);
ALTER TABLE public.schemaversions OWNER TO keten_melding_eigenaar;
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schemaversions_schemaversionsid_seq OWNER TO keten_melding_eigenaar;
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
ALTER TABLE public.toekenning OWNER TO keten_melding_eigenaar;
CREATE TABLE public.uitgaand (
    overdracht text NOT NULL,
    zijde text NOT NULL,
    volgende_op bigint NOT NULL,
    pogingen bigint NOT NULL
);
ALTER TABLE public.uitgaand OWNER TO keten_melding_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.aanbod VALUES ('01a20510-834b-7c8b-bdb4-263b1a9b2394', 'zicht-op-veiligheid', '01a20510-7e63-758e-8f11-7ff48692aed0', '00000001001299757001', 'overgegaan');
INSERT INTO public.aanbod VALUES ('01a20510-833a-78c1-b34e-1bced78a1c72', 'procesregie', '01a20510-7e30-7867-a585-831dd496a880', '00000001001299757001', 'vervallen');
INSERT INTO public.aanbod VALUES ('01a20510-9456-7f8b-abd9-f764374b4012', 'procesregie', '01a20510-7e30-7867-a585-831dd496a880', '00000001001299757001', 'vervallen');
INSERT INTO public.aanbod VALUES ('01a20510-9ccb-777b-9af9-0b04ec64bb7e', 'procesregie', '01a20510-7e30-7867-a585-831dd496a880', '00000001001299757001', 'overgegaan');
INSERT INTO public.dienst_stand VALUES (1, 1, 20, 1778504400000);
INSERT INTO public.dossier VALUES ('01a20510-7dc6-7d77-9978-10f5bca58057', '00000001001299757001', 'melding', 5, 'onderzocht', 1767603600000, 1773673800000);
INSERT INTO public.dossier_traject VALUES ('01a20510-7dc6-7d77-9978-10f5bca58057', '5018adc9-c853-435e-bca6-53c808b50f99', '00000001001299757001');
INSERT INTO public.dossier_traject VALUES ('01a20510-7dc6-7d77-9978-10f5bca58057', '5fc5e770-5779-4ae2-8f51-30772a939c1c', '00000001001299757001');
INSERT INTO public.gebeurtenis VALUES (1, '01a20510-7e63-7b1d-b531-ed3756884b2d', 'toekenning/01a20510-7e30-7867-a585-831dd496a880', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"toekenning":"01a20510-7e30-7867-a585-831dd496a880","register":"procesregie","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '{"toekenning":"01a20510-7e30-7867-a585-831dd496a880","register":"procesregie","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20510-7e71-7357-b1cb-b7107d8a1486', 'toekenning/01a20510-7e63-758e-8f11-7ff48692aed0', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '{"toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20510-7e81-7b5b-95c4-8ffe60b8405e', 'toekenning/01a20510-7e80-745d-a9de-f28d7f12dcba', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '5fc5e770-5779-4ae2-8f51-30772a939c1c', '{"toekenning":"01a20510-7e80-745d-a9de-f28d7f12dcba","register":"procesregie","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '{"toekenning":"01a20510-7e80-745d-a9de-f28d7f12dcba","register":"procesregie","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00');
INSERT INTO public.gebeurtenis VALUES (4, '01a20510-7e84-7444-b478-a368d353ff81', 'toekenning/01a20510-7e81-7d85-b494-9caee7f41ea8', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '5fc5e770-5779-4ae2-8f51-30772a939c1c', '{"toekenning":"01a20510-7e81-7d85-b494-9caee7f41ea8","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '{"toekenning":"01a20510-7e81-7d85-b494-9caee7f41ea8","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00');
INSERT INTO public.gebeurtenis VALUES (5, '01a20510-7e9d-7e33-ab6b-b8e23934c0be', 'melding/01a20510-7dc6-7d77-9978-10f5bca58057', 1, '00000001001299757001', 'melding-geregistreerd', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '5018adc9-c853-435e-bca6-53c808b50f99 5fc5e770-5779-4ae2-8f51-30772a939c1c', '{"type":"Geregistreerd","inhoud":{"ontvangenOp":"2026-01-05T08:30:00.000Z","meldersoort":"professional","melder":{"sleutel":"01a20510-7dd7-7a13-a39d-75b4270be52e","tekst":"Ox43fisRL7YKuV7BmTEyD2bDU1+9KkOKJk/j0ywlSVA8aLP+/oP8a5bdSif85ujNMrLoeqtXOic8ZsqcirTxr1gDANDKrD+c4158YfYiVwBZKelIxOD32Rg0GEA="},"onveiligheid":["structureel"],"meldcodestappen":[1,2,3,4,5],"kinderen":[{"traject":"5018adc9-c853-435e-bca6-53c808b50f99","persoon":"01a20510-7e15-7cdf-8307-a3ac9e36cfda","sleutel":"01a20510-7dd7-7b05-b0ba-3faf42275fa3","zorgen":{"sleutel":"01a20510-7dd7-7b05-b0ba-3faf42275fa3","tekst":"AHTri2914kA3zBYRl8brKSH3jEYzF7oKXmc8Iv4naiIyOy1k6aPHRrVoNUza9A1BPqI9ChPA8yZxF5Z2hyCIiJ7n5l8OIeNQDdhxssg21LTMeaufH7PFsA=="},"alBekend":false},{"traject":"5fc5e770-5779-4ae2-8f51-30772a939c1c","persoon":"01a20510-7e77-7281-b1e5-710dedead3fb","sleutel":"01a20510-7dd7-7fa9-907a-4169d78a3155","zorgen":{"sleutel":"01a20510-7dd7-7fa9-907a-4169d78a3155","tekst":"a3X7qj8ie7onSAs0FYPoAInonM7QeyH0IKbzVXVPkPDRRVwen+K+9RmOD/Z4DX82jRO+b4lW"},"alBekend":false}],"volwassenen":[{"persoon":"01a20510-7e84-7d14-a577-683c09296ef7","rol":"vader","heeftGezag":true}]}}', '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}', '00-7a07c165cdffdf875848816afd355cbf-b6c61c1f36f9a699-00');
INSERT INTO public.gebeurtenis VALUES (6, '01a20510-8093-771d-8931-9121902094ec', 'melding/01a20510-7dc6-7d77-9978-10f5bca58057', 2, '00000001001299757001', 'melding-getrieerd', 1, 1767967200000, 1767967200000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, '5018adc9-c853-435e-bca6-53c808b50f99 5fc5e770-5779-4ae2-8f51-30772a939c1c', '{"type":"Getrieerd","inhoud":{"besluit":"onderzoek","beoordelingen":[{"traject":"5018adc9-c853-435e-bca6-53c808b50f99","uitkomst":"onveilig","gegevens":{"sleutel":"01a20510-7dd7-7b05-b0ba-3faf42275fa3","tekst":"RXoc9O+YnHlQ5PLRvj+3Szf1DfPJs2rJfNhL1qRKQNEOKpL3xvAbl5s6oCej7GdYsiS6pdUhPq3CanCfcNeJCVKB+gzAJ6GcYRGXpOfx9nLvco2EndGips3ztzqDu8zPQq8pVfDlQ5YgE1i8Ck6BjNM4cUzh4A=="}},{"traject":"5fc5e770-5779-4ae2-8f51-30772a939c1c","uitkomst":"voldoende-veilig","gegevens":{"sleutel":"01a20510-7dd7-7fa9-907a-4169d78a3155","tekst":"FcUorGjZql8MZQh7jU3TFCMF8T61M+C06LwpitOgBgIH1iN959RL/twgT0uDgIk4bVa468lqzq6TAfN6wBBu2tj6voWf6wqmJs0x1nhY5D77wMDSjCMA27iDpaF+fbhxUlyXLu8EibUSGOm8StpZLhBIwr7qWFRFX5VelMrbdwqG4b4gfxdgVuKwxWG3o5vRkjavJaEUcpz8JdfBMFh+nf7u9g=="}}]}}', '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","besluit":"onderzoek"}', '00-8738b6f26d3c9d264267dc137e959802-3c9aa99776857845-00');
INSERT INTO public.gebeurtenis VALUES (7, '01a20510-8135-72ec-99a8-7e35acd9eb47', 'melding/01a20510-7dc6-7d77-9978-10f5bca58057', 3, '00000001001299757001', 'vt-onderzoek-gestart', 1, 1769414400000, 1769414400000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, '5018adc9-c853-435e-bca6-53c808b50f99 5fc5e770-5779-4ae2-8f51-30772a939c1c', '{"type":"OnderzoekBegonnen","inhoud":{}}', '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057"}', '00-2a09d9f69384d14c47c294638bb6d397-a9843e1d71154ed1-00');
INSERT INTO public.gebeurtenis VALUES (8, '01a20510-81c0-7a87-a209-e06d0b26d231', 'melding/01a20510-7dc6-7d77-9978-10f5bca58057', 4, '00000001001299757001', 'vt-onderzoek-afgerond', 1, 1773673200000, 1773673200000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, '5fc5e770-5779-4ae2-8f51-30772a939c1c', '{"type":"OnderzoekAfgerond","inhoud":{"traject":"5fc5e770-5779-4ae2-8f51-30772a939c1c","bevestigd":true,"vrijwilligMogelijk":true,"toelichting":{"sleutel":"01a20510-7dd7-7fa9-907a-4169d78a3155","tekst":"6M6NKDoOKWKwdkMB4tK+D7AMLcKQ7/jSYwiVVEiYjyPGnwRCB99MwYgGy3ZuTH+URYE37AI="}}}', '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","bevestigd":true,"vrijwilligMogelijk":true}', '00-fb8dca64cfbf9dc779d30f0441c4cc0d-272ac6c0cace7fa2-00');
INSERT INTO public.gebeurtenis VALUES (9, '01a20510-825b-732c-aa37-37b6c170afce', 'melding/01a20510-7dc6-7d77-9978-10f5bca58057', 5, '00000001001299757001', 'vt-onderzoek-afgerond', 1, 1773673800000, 1773673800000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"type":"OnderzoekAfgerond","inhoud":{"traject":"5018adc9-c853-435e-bca6-53c808b50f99","bevestigd":true,"vrijwilligMogelijk":false,"toelichting":{"sleutel":"01a20510-7dd7-7b05-b0ba-3faf42275fa3","tekst":"dEJOxrVG74Ehy0biJUNtjmwCldq5lS7wfoKELFWGMBFIsrGB4NnGWzw6an+xqxs5N6i7nA=="}}}', '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","bevestigd":true,"vrijwilligMogelijk":false}', '00-74f442a39f682c315e726ca0cbbb24df-5b6762c476ae4486-00');
INSERT INTO public.gebeurtenis VALUES (10, '01a20510-8349-786b-b4cb-811ee761fe88', 'overdracht/01a20510-833a-78c1-b34e-1bced78a1c72/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773738000000, 1773738000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"JY48MwVOvoZkj5v40WfW5bvTbZ+HN751i6OOUJxTiUQniKwgqaPr3ypBdFl8Yj5/2lg2jN0/0dqDxpdrNQYOGGhAYXeG8NyYTardWlcEXQzFmJIMpWXA1b5cGiPtGqpttSzIZSN76AS5hjdLxsti8Rcv9FDmd3MTHF5SSsZ6Fsk3RyN2RA2XXcUMyGOGSKVfgUZbDqjNvGuwP0xcGBxuydZ9cZBCdr/7eK1lKR/L6JEnBbnEQaOt6BzfejyQmuB3tEgI0yGIqMU4RV3F1SP/Xxt79SVL2uLtp1XUZgw3Yt4XdvN/mEbO7eEitB4u7RGx/a5geNWOCMUQXSFvlJfcUDQU0ETsr1vhXO3zwvJhWJCAtw9Hp4yRamxUseyg/sNr1AsaPuHobi2RpMx93T7NjkluxsyJJuePrnt0xuXOMJ85/C35Wzz1mG8/0C3dVhLi6jvdOCTQStjYv6D2Ma0ETFHzua3A+q84hzH5CmSprd8c5MLE+SejRACDN1gNABYliT2xRUuIHPychK/hqSUQqOs4mkk2pLIXVlf3cossBizkJxk0Hy9bCk5t7ZqztoXDDCAyq2fxoakvFeJbXt6qgxZ8szLw7UEpotT0Nl3XgtMh75bQCXZ8YpK17JfPqisOPFeWzk+Btp/6ytJMA77n7/j9rAiWYP3USQE2YSc+dfBVs4XpKGZWjeRn2zgOZCvVC6udlkVUOaesYMTlzxuNwweMjVqySbVLGmOrgTA4bLtnNMZt97WQ9btUouHnDBD4PgmO8CSgnkvPAKJqQtjVx61kb83XitIBRLfcI5+tHnKPLpJGyfK/I1uQe2qNDnn4+glxOS4jX3ODWmaaUTy+m8EiibteI7WhxSIxZvOOSxUNd9/XuCjRxOADq8jbPInrhQR5r/DFMggqarjHUTqDS0NwqXdyN7A2CoFeMNuOftvqISIGY/ef0bhBVYQHfuvQZ4P4zbUaFURYfNdcAnMaCm//fYD2dHxXu1kZ","aanvullingen":[]}', '{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}]}', '00-f876c51d1b181e82bf98289e1f96e41a-fee1df364758af9f-00');
INSERT INTO public.gebeurtenis VALUES (11, '01a20510-834c-7a94-9b3e-010e89b93412', 'overdracht/01a20510-834b-7c8b-bdb4-263b1a9b2394/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773738000000, 1773738000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","soort":"zicht-tijdens-raadsonderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"C1nrsZB5tBw5WGdPbkGxaeuLEttUYpN7qBBSXIDLLLJAvudpXJFFcDVQ/MfV/jJq5NM1p3lYcWWCTB4NAFL8AXJ1r/FQyI/k5PFcuF7PvMMuHkcUjMI3kEjjXG/jcpzApV658WGX+b8tgLMcRHSCzPpAi8Ix4CqxuFfqonzeaDXjEFv1TpASUej8JDfYy99myyA7WgxUJ/DrBAwkb2UPNxFK9ad78drH9p8cnXvdROVsjeR4yRHT2o3LYRcfrMluumd/p/1otw8tT2z3GhOyGfOTINI/iDup4bSAYB80LIm8nQAB0L6hYD2ItkAcpHQJgiMcGC+5mh/ymv5X7P/D27cxUF7v03VjvHg0yS1G1z89YNP8uB1QMR/BqwYN+mPmKTQc82eoAqizUGJoVL2fXuyjaJibpisaaLn7XdrKxy0DzzSt12MSawsPlf+kltcYHb+vwCci04M3FC65rNOjtyVkByZdH+BTJ0S74w15EE5MwpxmjhwCQYuNbZG1dKe0wCGw4Yff4OCc/pD2R/RviS4jHJ9YR4G/8ZolrSo5XVgjoSDf+Rg9zEuQwwRFagUhucvrGAEvh0GWL+HMPa8TCROmIZ/BEuUHswOEtJBf4es5wpCyhgqzfIzeZdFFK29JmjZUeq+VGOLpUjlZ5duvlfNjHydJH8Zam/C7uCIP3HR/hS8S3oQMHoSsUYhfEZsmsV14i8/G2w53DtI8kZO+Eg5a5yUX+F7VpCzvXZYvS8dcS3MVa3EnLvB3chDfGUkQ5kgE1ogGtcRZirl39b2HhjWwMZAzJv+Ki/269v/yvFI3hj8kVg+Wf4+Eh2nv1AUImTSZ9ArOkhWcApJ7rps7oxqbCF5wYSasGPJBjbXMnCUc6x33Tdk5L/FJ0FiQcLU4gqrhyDEEAf3bws9O4vOn9qbeft83lVOsC+2dM988ER3D5geaWNTHr4EFk4AyZ3wWFwqFHUZ/ffpyZLS8io2fQR2Pc1gBCEFxDu4k","aanvullingen":[]}', '{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","soort":"zicht-tijdens-raadsonderzoek","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0"}]}', '00-f876c51d1b181e82bf98289e1f96e41a-fee1df364758af9f-00');
INSERT INTO public.gebeurtenis VALUES (12, '01a20510-8935-75a4-b665-bd6eeef45bb5', 'overdracht/01a20510-834b-7c8b-bdb4-263b1a9b2394/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773828000000, 1773828000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"b718446f-00b5-470f-8f60-03c4ce03b4ee"}}', '{"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","besluit":"geaccepteerd"}', '00-1adad24f0a4b8d21bfe95bf7dc5397a7-fb088cad4227a26d-00');
INSERT INTO public.gebeurtenis VALUES (13, '01a20510-893d-72e9-addf-3ea54c339f7b', 'toekenning/01a20510-7e63-758e-8f11-7ff48692aed0', 2, '00000001001299757001', 'toekenning-vrijgegeven', 1, 1773828000000, 1773828000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0","register":"zicht-op-veiligheid","overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","acceptatie":{"epoch":1,"versie":2,"hash":"021d6de2d0e0937eb3c9ae6e350c4490053a19c3f1062079af9a628b60793775"}}', '{"toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0","register":"zicht-op-veiligheid","overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","acceptatie":{"epoch":1,"versie":2,"hash":"021d6de2d0e0937eb3c9ae6e350c4490053a19c3f1062079af9a628b60793775"}}', '00-1adad24f0a4b8d21bfe95bf7dc5397a7-fb088cad4227a26d-00');
INSERT INTO public.gebeurtenis VALUES (14, '01a20510-8e77-7586-8875-612c7c61be23', 'overdracht/01a20510-833a-78c1-b34e-1bced78a1c72/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773838800000, 1773838800000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"97e83376-a40b-400b-86d6-e1787e8ba8ac","reden":"verkeerde-organisatie","toelichting":"h5au0xi1zPAtQnEZ0KKSl61/83w5He2G5JilI0BMT0fsUPutlKYtD0xdfOrr1Fzrnt6Zy0Y="}}', '{"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","besluit":"teruggelegd"}', '00-183a9aa5d7450bab49dc40e0525c702b-adcf5edd828ef4f4-00');
INSERT INTO public.gebeurtenis VALUES (15, '01a20510-947d-7031-8936-fd828c83a0de', 'overdracht/01a20510-9456-7f8b-abd9-f764374b4012/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773907200000, 1773907200000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"lDyiWPU3Yku6tE8ynEtqDk8DCj3NvMwsaRxr2BagM/juYNUVMPPHQpjZj0bRppB1kswG088jcZcnR/cnY7iipmVQ/jTdzycT1oU6eLk3uRgtiRR5tiPD/p9rh5pAhp2l9/zR0mVeSsCWKCD5Fo2jhwaxipB6gTXkCB1efZe4tQTVkfpf2ODCb3cgir+YFNoaWxpHsppWS657x1Y7PiY1NqCkYbaeciz550yMIr0RYYLBxmIxgbfEYuEcbZx1rZavovUQNYns314redBFPG3f/rcxUMYQ5tCsFfOHdLfcXiHuxq+2cb3c1AoflhRmsYlHylghibtUhztIF+YnOpzabH27GhhrTC1M0e8FHabKi0sW9zSu3Ryzo/PUWk/M/1bQ3qP2nEKQx8rVZaFvRMNqF6anrTdg+alHWUf1gtSWjePpAQZ/cR6sQeLE0w75OoM+YNqcLcorB8yURJtmAAtcJ9o7GKT6+sFSB6ePgXXvrVMNC572iFcBKKZWtu0Yt+g25ysaqj1qqGu6U0jEdt8soReF5pDw/iLVFCC5QScksEHLJXtnl2TNuXgs0m/VXtlHXuV4VGDjkINkUXI8tKbX9q9mHrEjyLkNlN48qBu9sd+ok7w9/VklFQd8M2WOXvkZA/UovVC6+rjLpGMSAEdGITdBjPc07Gb3/QQ4QfcbZFLs7pi5mD1eiM/HdqRIeWbAZ6bH7BEoDDhTI3EWZUjowBVapAuqDOtcQA==","aanvullingen":[]}', '{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}]}', '00-17458322654522f197ebf714d7a4f374-9628fbb579e6d3e1-00');
INSERT INTO public.gebeurtenis VALUES (16, '01a20510-96dc-7dfe-aec4-6f3d0aeca5bd', 'overdracht/01a20510-9456-7f8b-abd9-f764374b4012/aanbieder', 2, '00000001001299757001', 'intrekking-gewenst', 1, 1773909000000, 1773909000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"lDyiWPU3Yku6tE8ynEtqDk8DCj3NvMwsaRxr2BagM/juYNUVMPPHQpjZj0bRppB1kswG088jcZcnR/cnY7iipmVQ/jTdzycT1oU6eLk3uRgtiRR5tiPD/p9rh5pAhp2l9/zR0mVeSsCWKCD5Fo2jhwaxipB6gTXkCB1efZe4tQTVkfpf2ODCb3cgir+YFNoaWxpHsppWS657x1Y7PiY1NqCkYbaeciz550yMIr0RYYLBxmIxgbfEYuEcbZx1rZavovUQNYns314redBFPG3f/rcxUMYQ5tCsFfOHdLfcXiHuxq+2cb3c1AoflhRmsYlHylghibtUhztIF+YnOpzabH27GhhrTC1M0e8FHabKi0sW9zSu3Ryzo/PUWk/M/1bQ3qP2nEKQx8rVZaFvRMNqF6anrTdg+alHWUf1gtSWjePpAQZ/cR6sQeLE0w75OoM+YNqcLcorB8yURJtmAAtcJ9o7GKT6+sFSB6ePgXXvrVMNC572iFcBKKZWtu0Yt+g25ysaqj1qqGu6U0jEdt8soReF5pDw/iLVFCC5QScksEHLJXtnl2TNuXgs0m/VXtlHXuV4VGDjkINkUXI8tKbX9q9mHrEjyLkNlN48qBu9sd+ok7w9/VklFQd8M2WOXvkZA/UovVC6+rjLpGMSAEdGITdBjPc07Gb3/QQ4QfcbZFLs7pi5mD1eiM/HdqRIeWbAZ6bH7BEoDDhTI3EWZUjowBVapAuqDOtcQA==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","reden":"vergissing"}', '00-a5e41afe7d1d3c667b4d6c24365a5be8-5d7d09155fd8c1eb-00');
INSERT INTO public.gebeurtenis VALUES (17, '01a20510-9747-732a-beca-350d7249fc4b', 'overdracht/01a20510-9456-7f8b-abd9-f764374b4012/aanbieder', 3, '00000001001299757001', 'besluit-gezien', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","besluit":"ingetrokken"}', '00-a5e41afe7d1d3c667b4d6c24365a5be8-6a52bf04e814a1e0-00');
INSERT INTO public.gebeurtenis VALUES (19, '01a20510-a5cf-7cb4-bbe2-aa8758c6efce', 'overdracht/01a20510-9ccb-777b-9af9-0b04ec64bb7e/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773997500000, 1773997500000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"b4130fec-5df1-4009-9425-60fe067fe673"}}', '{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","besluit":"geaccepteerd"}', '00-8f42930297c9ab1237e766a916b8cfe2-4fa851e71af4fb1d-00');
INSERT INTO public.gebeurtenis VALUES (20, '01a20510-a5dc-7e01-a8c1-d89d0c97ffb3', 'toekenning/01a20510-7e30-7867-a585-831dd496a880', 2, '00000001001299757001', 'toekenning-vrijgegeven', 1, 1773997500000, 1773997500000, 'systeem', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"toekenning":"01a20510-7e30-7867-a585-831dd496a880","register":"procesregie","overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","acceptatie":{"epoch":1,"versie":2,"hash":"81c3b33fa75848923a489a987745bfc2f03c8764491964497f66de949e58a73e"}}', '{"toekenning":"01a20510-7e30-7867-a585-831dd496a880","register":"procesregie","overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","acceptatie":{"epoch":1,"versie":2,"hash":"81c3b33fa75848923a489a987745bfc2f03c8764491964497f66de949e58a73e"}}', '00-8f42930297c9ab1237e766a916b8cfe2-4fa851e71af4fb1d-00');
INSERT INTO public.gebeurtenis VALUES (18, '01a20510-9cf3-77f4-8852-4a8cbb12499d', 'overdracht/01a20510-9ccb-777b-9af9-0b04ec64bb7e/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773910800000, 1773910800000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '5018adc9-c853-435e-bca6-53c808b50f99', '{"schema":1,"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"af+6rFMHQ5J4v2/LXnksCuXt1bXYmBpSVfpEl80i2QICSImFhMGueYzKz8TOmoFVzJY4+GhMT7/joXJC2+46P6elSebXfKT4Ft6K4tqQw/I+rEAdmbWiEtzW90vj4dPO6NEqfUy/RipUOy7o6S7a/N0O4qBCGF6eFbvZaWs1bAgA2ymBHa6ynIH6jBu7mk9hKKtIcb255FSBCc6x8HAtQeexbyoTEJL4WKQHC1JtgKEubzBWE4s3gC/xLmAPOlkrO0xtkjK4HfSVKXSzqlTQ7znBCoxOrV/mgyBIqHcadHu0IiUKrCYIgrU5oaL5rFQuQwgOhJNYG2cA/O3zngqCHVUAxD3plYy+WseC5+OgkJvWTQX/F9ZxvpMRDkqAvfq9OMECZUI2f3JMXx4AdYyFUEt0hFqAC0kmnVJht1PJ86PGW+LUQv0ekHLvL5k3BOm2iL6nC2uei+IP28ggTKcmddXn+d8CicyihDW6qJYK8YfFHLc8qGHjqZhMXLGb/FPc5EHAkM81amPxFvuzdAMaSqkj86Kx8fYfu3pQVOTGKQFz5PlpZckyTqafungjjUv4zbi1hdoCt/iAq+bnbnE53palw+R96TgZgvU/uniqgcKjO9o4jj856WCs4uqEm8r9PqXaTZhc8RHicrbXof6jSd1kkwnu4RPUAJA2diHZy5B2Qz/k4MPZNi1HMLtpbcCcWgW/nJK2ypJq0POKpfH3X71NH22ttjgyXQ==","aanvullingen":[]}', '{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}]}', '00-3d0991e30d6a8578a5026ca79aa65a65-35079721c1b294bd-00');
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/00000000000000000000000000000000', 'naar-de-raad-60b3de658c0240dabb06988980119df7-4', '5e564c53343243de4fdc342777c5a6c45d84317e9c241b9eba3bb2d452c6c85f', 201, '{"id":"01a20510-7dc6-7d77-9978-10f5bca58057","fase":"wacht-op-triage","trajecten":[{"traject":"5018adc9-c853-435e-bca6-53c808b50f99","heraanmelding":false},{"traject":"5fc5e770-5779-4ae2-8f51-30772a939c1c","heraanmelding":false}]}', '/melding/v1/meldingen/01a20510-7dc6-7d77-9978-10f5bca58057', '"1"', 1795381296566);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/triages/01a205107dc67d77997810f5bca58057', 'naar-de-raad-60b3de658c0240dabb06988980119df7-5', '861d125ceb136f17a778057cc31fd7117fefd9b98120628d3363d08812fa894a', 201, '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","fase":"wacht-op-onderzoek"}', '/melding/v1/meldingen/01a20510-7dc6-7d77-9978-10f5bca58057', '"2"', 1795381297219);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeken/01a205107dc67d77997810f5bca58057', 'naar-de-raad-60b3de658c0240dabb06988980119df7-6', '75877bae493c3cfba7cdce74f1c7a93cdc42684d9c54a598b53add94d1ed2580', 201, '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","fase":"in-onderzoek"}', '/melding/v1/meldingen/01a20510-7dc6-7d77-9978-10f5bca58057', '"3"', 1795381297459);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeksconclusies/01a205107dc67d77997810f5bca58057', 'naar-de-raad-60b3de658c0240dabb06988980119df7-7', 'fc28433c77f355239d7a161dda3b4955887aad1c72b901932232c4488a6e7dd1', 201, '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","fase":"in-onderzoek"}', '/melding/v1/meldingen/01a20510-7dc6-7d77-9978-10f5bca58057', '"4"', 1795381297596);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeksconclusies/01a205107dc67d77997810f5bca58057', 'naar-de-raad-60b3de658c0240dabb06988980119df7-8', '79c54727f5f534200c0f7caf3ae470ba208b681c89fd2fcaf59db6288a347bd5', 201, '{"melding":"01a20510-7dc6-7d77-9978-10f5bca58057","fase":"onderzocht"}', '/melding/v1/meldingen/01a20510-7dc6-7d77-9978-10f5bca58057', '"5"', 1795381297752);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/verzoeken-tot-onderzoek/01a205107dc67d77997810f5bca58057', 'naar-de-raad-60b3de658c0240dabb06988980119df7-10', '7714016e179e7c3117b4f1170faeeb64125bd0e6ac1b35affad567fb55a1647e', 201, '{"procesregie":"01a20510-833a-78c1-b34e-1bced78a1c72","zichtOpVeiligheid":"01a20510-834b-7c8b-bdb4-263b1a9b2394"}', '/melding/v1/overdrachten/01a20510-833a-78c1-b34e-1bced78a1c72', '"5"', 1795381297960);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/overdrachten/01a205107dc67d77997810f5bca58057', 'naar-de-raad-60b3de658c0240dabb06988980119df7-14', '066972478cf0d16b717edf97de568a37874906053a385aa41d68d8ae7aadb024', 201, '{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012"}', '/melding/v1/overdrachten/01a20510-9456-7f8b-abd9-f764374b4012', '"1"', 1795381302293);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/overdrachten/{id}/intrekkingswensen/01a2051094567f8babd9f764374b4012', 'naar-de-raad-60b3de658c0240dabb06988980119df7-15', 'eff5dea1bab7c7b23fe56f091a0c73d7e61097b6d84ff8e3a2a547997256b718', 201, '{"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","toestand":"intrekking-gewenst"}', '/melding/v1/overdrachten/01a20510-9456-7f8b-abd9-f764374b4012', '"2"', 1795381302946);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/overdrachten/01a205107dc67d77997810f5bca58057', 'naar-de-raad-60b3de658c0240dabb06988980119df7-17', '0d533c6ab1c6df18a092be9f0348419193517566b37ff1a6ebb99e6261c8541d', 201, '{"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e"}', '/melding/v1/overdrachten/01a20510-9ccb-777b-9af9-0b04ec64bb7e', '"1"', 1795381304486);
INSERT INTO public.inzage VALUES ('01a20510-99c2-7b33-a464-71d693d79a56', 1795381303746, '00000001001299757001', 'vt-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', '5018adc9-c853-435e-bca6-53c808b50f99', 'overdracht/01a20510-9456-7f8b-abd9-f764374b4012', 'eigen aanbod', '8ea0a8ba4cee4e2fcf4f711e46525570', '52f2308f3deb27c0');
INSERT INTO public.kind VALUES ('5018adc9-c853-435e-bca6-53c808b50f99', '00000001001299757001', '01a20510-7e15-7cdf-8307-a3ac9e36cfda', 1767601800000, NULL);
INSERT INTO public.kind VALUES ('5fc5e770-5779-4ae2-8f51-30772a939c1c', '00000001001299757001', '01a20510-7e77-7281-b1e5-710dedead3fb', 1767601800000, NULL);
INSERT INTO public.overdracht VALUES ('01a20510-834b-7c8b-bdb4-263b1a9b2394', 'aanbieder', '00000001001299757001', '00000001002564440000', 'zicht-tijdens-raadsonderzoek', '5018adc9-c853-435e-bca6-53c808b50f99', 'geaccepteerd', 2, 1, 1, '9ac0f75b79263966300cac37cd629376060a85aa6f4bc3e9b19e3fa2be23edd4', '{"schema":1,"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","soort":"zicht-tijdens-raadsonderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20510-7e63-758e-8f11-7ff48692aed0"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"C1nrsZB5tBw5WGdPbkGxaeuLEttUYpN7qBBSXIDLLLJAvudpXJFFcDVQ/MfV/jJq5NM1p3lYcWWCTB4NAFL8AXJ1r/FQyI/k5PFcuF7PvMMuHkcUjMI3kEjjXG/jcpzApV658WGX+b8tgLMcRHSCzPpAi8Ix4CqxuFfqonzeaDXjEFv1TpASUej8JDfYy99myyA7WgxUJ/DrBAwkb2UPNxFK9ad78drH9p8cnXvdROVsjeR4yRHT2o3LYRcfrMluumd/p/1otw8tT2z3GhOyGfOTINI/iDup4bSAYB80LIm8nQAB0L6hYD2ItkAcpHQJgiMcGC+5mh/ymv5X7P/D27cxUF7v03VjvHg0yS1G1z89YNP8uB1QMR/BqwYN+mPmKTQc82eoAqizUGJoVL2fXuyjaJibpisaaLn7XdrKxy0DzzSt12MSawsPlf+kltcYHb+vwCci04M3FC65rNOjtyVkByZdH+BTJ0S74w15EE5MwpxmjhwCQYuNbZG1dKe0wCGw4Yff4OCc/pD2R/RviS4jHJ9YR4G/8ZolrSo5XVgjoSDf+Rg9zEuQwwRFagUhucvrGAEvh0GWL+HMPa8TCROmIZ/BEuUHswOEtJBf4es5wpCyhgqzfIzeZdFFK29JmjZUeq+VGOLpUjlZ5duvlfNjHydJH8Zam/C7uCIP3HR/hS8S3oQMHoSsUYhfEZsmsV14i8/G2w53DtI8kZO+Eg5a5yUX+F7VpCzvXZYvS8dcS3MVa3EnLvB3chDfGUkQ5kgE1ogGtcRZirl39b2HhjWwMZAzJv+Ki/269v/yvFI3hj8kVg+Wf4+Eh2nv1AUImTSZ9ArOkhWcApJ7rps7oxqbCF5wYSasGPJBjbXMnCUc6x33Tdk5L/FJ0FiQcLU4gqrhyDEEAf3bws9O4vOn9qbeft83lVOsC+2dM988ER3D5geaWNTHr4EFk4AyZ3wWFwqFHUZ/ffpyZLS8io2fQR2Pc1gBCEFxDu4k","aanvullingen":[]}', 1, 2, '021d6de2d0e0937eb3c9ae6e350c4490053a19c3f1062079af9a628b60793775', '{"schema":1,"overdracht":"01a20510-834b-7c8b-bdb4-263b1a9b2394","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"b718446f-00b5-470f-8f60-03c4ce03b4ee"}}', NULL, 1, 1773738000000, 1773828000000);
INSERT INTO public.overdracht VALUES ('01a20510-833a-78c1-b34e-1bced78a1c72', 'aanbieder', '00000001001299757001', '00000001003214345001', 'verzoek-tot-onderzoek', '5018adc9-c853-435e-bca6-53c808b50f99', 'teruggelegd', 2, 1, 1, 'c3fee2377cc421ea95eae2791227eda3b03412fae68bd92e28faa9128feddef4', '{"schema":1,"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"JY48MwVOvoZkj5v40WfW5bvTbZ+HN751i6OOUJxTiUQniKwgqaPr3ypBdFl8Yj5/2lg2jN0/0dqDxpdrNQYOGGhAYXeG8NyYTardWlcEXQzFmJIMpWXA1b5cGiPtGqpttSzIZSN76AS5hjdLxsti8Rcv9FDmd3MTHF5SSsZ6Fsk3RyN2RA2XXcUMyGOGSKVfgUZbDqjNvGuwP0xcGBxuydZ9cZBCdr/7eK1lKR/L6JEnBbnEQaOt6BzfejyQmuB3tEgI0yGIqMU4RV3F1SP/Xxt79SVL2uLtp1XUZgw3Yt4XdvN/mEbO7eEitB4u7RGx/a5geNWOCMUQXSFvlJfcUDQU0ETsr1vhXO3zwvJhWJCAtw9Hp4yRamxUseyg/sNr1AsaPuHobi2RpMx93T7NjkluxsyJJuePrnt0xuXOMJ85/C35Wzz1mG8/0C3dVhLi6jvdOCTQStjYv6D2Ma0ETFHzua3A+q84hzH5CmSprd8c5MLE+SejRACDN1gNABYliT2xRUuIHPychK/hqSUQqOs4mkk2pLIXVlf3cossBizkJxk0Hy9bCk5t7ZqztoXDDCAyq2fxoakvFeJbXt6qgxZ8szLw7UEpotT0Nl3XgtMh75bQCXZ8YpK17JfPqisOPFeWzk+Btp/6ytJMA77n7/j9rAiWYP3USQE2YSc+dfBVs4XpKGZWjeRn2zgOZCvVC6udlkVUOaesYMTlzxuNwweMjVqySbVLGmOrgTA4bLtnNMZt97WQ9btUouHnDBD4PgmO8CSgnkvPAKJqQtjVx61kb83XitIBRLfcI5+tHnKPLpJGyfK/I1uQe2qNDnn4+glxOS4jX3ODWmaaUTy+m8EiibteI7WhxSIxZvOOSxUNd9/XuCjRxOADq8jbPInrhQR5r/DFMggqarjHUTqDS0NwqXdyN7A2CoFeMNuOftvqISIGY/ef0bhBVYQHfuvQZ4P4zbUaFURYfNdcAnMaCm//fYD2dHxXu1kZ","aanvullingen":[]}', 1, 2, '09accc7ca195459eed8db2ba423eee237b59789767dc50ac0f607e81bbfe4f3e', '{"schema":1,"overdracht":"01a20510-833a-78c1-b34e-1bced78a1c72","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"97e83376-a40b-400b-86d6-e1787e8ba8ac","reden":"verkeerde-organisatie","toelichting":"h5au0xi1zPAtQnEZ0KKSl61/83w5He2G5JilI0BMT0fsUPutlKYtD0xdfOrr1Fzrnt6Zy0Y="}}', NULL, 1, 1773738000000, 1773838800000);
INSERT INTO public.overdracht VALUES ('01a20510-9456-7f8b-abd9-f764374b4012', 'aanbieder', '00000001001299757001', '00000001003214345001', 'verzoek-tot-onderzoek', '5018adc9-c853-435e-bca6-53c808b50f99', 'ingetrokken', 3, 1, 2, '6b509da5c356419b36b1e98a62f7792b7141d804c370c483fc7b2e41e5ce39fe', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"lDyiWPU3Yku6tE8ynEtqDk8DCj3NvMwsaRxr2BagM/juYNUVMPPHQpjZj0bRppB1kswG088jcZcnR/cnY7iipmVQ/jTdzycT1oU6eLk3uRgtiRR5tiPD/p9rh5pAhp2l9/zR0mVeSsCWKCD5Fo2jhwaxipB6gTXkCB1efZe4tQTVkfpf2ODCb3cgir+YFNoaWxpHsppWS657x1Y7PiY1NqCkYbaeciz550yMIr0RYYLBxmIxgbfEYuEcbZx1rZavovUQNYns314redBFPG3f/rcxUMYQ5tCsFfOHdLfcXiHuxq+2cb3c1AoflhRmsYlHylghibtUhztIF+YnOpzabH27GhhrTC1M0e8FHabKi0sW9zSu3Ryzo/PUWk/M/1bQ3qP2nEKQx8rVZaFvRMNqF6anrTdg+alHWUf1gtSWjePpAQZ/cR6sQeLE0w75OoM+YNqcLcorB8yURJtmAAtcJ9o7GKT6+sFSB6ePgXXvrVMNC572iFcBKKZWtu0Yt+g25ysaqj1qqGu6U0jEdt8soReF5pDw/iLVFCC5QScksEHLJXtnl2TNuXgs0m/VXtlHXuV4VGDjkINkUXI8tKbX9q9mHrEjyLkNlN48qBu9sd+ok7w9/VklFQd8M2WOXvkZA/UovVC6+rjLpGMSAEdGITdBjPc07Gb3/QQ4QfcbZFLs7pi5mD1eiM/HdqRIeWbAZ6bH7BEoDDhTI3EWZUjowBVapAuqDOtcQA==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', 1, 2, 'b2424444301bd7a1482c6d4d701b087a5769240fe05b0389244a76495c7245b5', '{"schema":1,"overdracht":"01a20510-9456-7f8b-abd9-f764374b4012","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', NULL, 1, 1773907200000, 1773909000000);
INSERT INTO public.overdracht VALUES ('01a20510-9ccb-777b-9af9-0b04ec64bb7e', 'aanbieder', '00000001001299757001', '00000001003214345000', 'verzoek-tot-onderzoek', '5018adc9-c853-435e-bca6-53c808b50f99', 'geaccepteerd', 2, 1, 1, '52b69b878eef4b2cee16afd109a611a844bb85f9e9c47f1666d69ca83e98801e', '{"schema":1,"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","soort":"verzoek-tot-onderzoek","traject":"5018adc9-c853-435e-bca6-53c808b50f99","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20510-7e30-7867-a585-831dd496a880"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"af+6rFMHQ5J4v2/LXnksCuXt1bXYmBpSVfpEl80i2QICSImFhMGueYzKz8TOmoFVzJY4+GhMT7/joXJC2+46P6elSebXfKT4Ft6K4tqQw/I+rEAdmbWiEtzW90vj4dPO6NEqfUy/RipUOy7o6S7a/N0O4qBCGF6eFbvZaWs1bAgA2ymBHa6ynIH6jBu7mk9hKKtIcb255FSBCc6x8HAtQeexbyoTEJL4WKQHC1JtgKEubzBWE4s3gC/xLmAPOlkrO0xtkjK4HfSVKXSzqlTQ7znBCoxOrV/mgyBIqHcadHu0IiUKrCYIgrU5oaL5rFQuQwgOhJNYG2cA/O3zngqCHVUAxD3plYy+WseC5+OgkJvWTQX/F9ZxvpMRDkqAvfq9OMECZUI2f3JMXx4AdYyFUEt0hFqAC0kmnVJht1PJ86PGW+LUQv0ekHLvL5k3BOm2iL6nC2uei+IP28ggTKcmddXn+d8CicyihDW6qJYK8YfFHLc8qGHjqZhMXLGb/FPc5EHAkM81amPxFvuzdAMaSqkj86Kx8fYfu3pQVOTGKQFz5PlpZckyTqafungjjUv4zbi1hdoCt/iAq+bnbnE53palw+R96TgZgvU/uniqgcKjO9o4jj856WCs4uqEm8r9PqXaTZhc8RHicrbXof6jSd1kkwnu4RPUAJA2diHZy5B2Qz/k4MPZNi1HMLtpbcCcWgW/nJK2ypJq0POKpfH3X71NH22ttjgyXQ==","aanvullingen":[]}', 1, 2, '81c3b33fa75848923a489a987745bfc2f03c8764491964497f66de949e58a73e', '{"schema":1,"overdracht":"01a20510-9ccb-777b-9af9-0b04ec64bb7e","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"b4130fec-5df1-4009-9425-60fe067fe673"}}', NULL, 1, 1773910800000, 1773997500000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20510-833a-78c1-b34e-1bced78a1c72', 'aanbieder', '00000001001299757001', '01a20510-7dd7-7b05-b0ba-3faf42275fa3', 'OqHWEMEivljhRK7lMje9b+xiKfY5HGVdawKo3kSE7ivW5vwY8aDc9S95YFLT+OE8pzjdsg3qKswPZStj');
INSERT INTO public.overdracht_sleutel VALUES ('01a20510-834b-7c8b-bdb4-263b1a9b2394', 'aanbieder', '00000001001299757001', '01a20510-7dd7-7b05-b0ba-3faf42275fa3', 'rQpNLT+a28KQ/Dz78izUo3lYQztwY/Qe8ILpMtXUndNzYVu51N98tDWOgGjbeVYTDl5yBXinVfG2bI9e');
INSERT INTO public.overdracht_sleutel VALUES ('01a20510-9456-7f8b-abd9-f764374b4012', 'aanbieder', '00000001001299757001', '01a20510-7dd7-7b05-b0ba-3faf42275fa3', 'lt5LlwpZAxG8O58FQt2hhQlb/xXpr3dYBNUQkqQ06Olr7powRsckHgpQbMzPleTDWm9wWcv2MOa349qL');
INSERT INTO public.overdracht_sleutel VALUES ('01a20510-9ccb-777b-9af9-0b04ec64bb7e', 'aanbieder', '00000001001299757001', '01a20510-7dd7-7b05-b0ba-3faf42275fa3', 'BtK7EC5SQJMzX7ldaVLqF3ZL7g8oNvlyMuyA57p66tNz6bpFwT11UaVglxby7Lowb0r5tFMh6CBE3dwk');
INSERT INTO public.persoon VALUES ('01a20510-7e00-7ce2-a053-3e89558e6ceb', '00000001001299757001', NULL, '01a20510-7dd7-7a13-a39d-75b4270be52e', 'BrV9Vh+Jh5lpXZ2NjjPIjb9ZPzccIOv31T5p9mrmqZGtLWEEJph4mTbPLaamt9Hj');
INSERT INTO public.persoon VALUES ('01a20510-7e15-7cdf-8307-a3ac9e36cfda', '00000001001299757001', '0dd4f7fc5ea0bb92cb2d29c994090164d92b2ff619ed9f8d3d298a30a48370cd', '01a20510-7dd7-7b05-b0ba-3faf42275fa3', 'Ox1j0NrNdc8zg7Ztno0eeeObl4Tqj/Hj+e4LSa8rwbQabVtAruXJ1P3i4ml6Nwlg1vwhybwuUcJLvyiKg1UFBZ3knqiiPfZssw4Rme41j008jyvV1fehMDLbW5IjIyN1CQ==');
INSERT INTO public.persoon VALUES ('01a20510-7e77-7281-b1e5-710dedead3fb', '00000001001299757001', '7935556ce34d9162956c8970a2a0803987361da747269dfee15fc8efe030c6eb', '01a20510-7dd7-7fa9-907a-4169d78a3155', 'Ss9tSrV7bJw2YE+QCdCR5XuI9hzp/FLFErU2isFxUf84s2kAkVeutrpefT+JcdPokcFLqeU3N7t2DL04L5sqplksF63ltTLGgmZXIBUuGCvMs+dBTgLuGvA9KWtve+SF3xI=');
INSERT INTO public.persoon VALUES ('01a20510-7e84-7d14-a577-683c09296ef7', '00000001001299757001', NULL, '01a20510-7dd7-7091-9915-c35fe4cba38c', 'MV8qu55Ws3RIdLkwCtEGFOhUxqbfllt7b9f0xfdjPiQQGzF4xNKf6pVTXLjDIgSrMg==');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:01:30.430182');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:01:30.592787');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:01:30.681317');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:01:30.694428');
INSERT INTO public.schemaversions VALUES (5, '0100-kind.sql', '2026-11-22 21:01:30.707935');
INSERT INTO public.schemaversions VALUES (6, '0100-kind_postgres.sql', '2026-11-22 21:01:30.709238');
INSERT INTO public.toekenning VALUES ('01a20510-7e80-745d-a9de-f28d7f12dcba', '00000001001299757001', '5fc5e770-5779-4ae2-8f51-30772a939c1c', 'procesregie', 'melding', '01a20510-7dc6-7d77-9978-10f5bca58057', NULL, 1767601800000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.toekenning VALUES ('01a20510-7e81-7d85-b494-9caee7f41ea8', '00000001001299757001', '5fc5e770-5779-4ae2-8f51-30772a939c1c', 'zicht-op-veiligheid', 'melding', '01a20510-7dc6-7d77-9978-10f5bca58057', NULL, 1767601800000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.toekenning VALUES ('01a20510-7e63-758e-8f11-7ff48692aed0', '00000001001299757001', '5018adc9-c853-435e-bca6-53c808b50f99', 'zicht-op-veiligheid', 'melding', '01a20510-7dc6-7d77-9978-10f5bca58057', NULL, 1767601800000, '01a20510-834b-7c8b-bdb4-263b1a9b2394', 1, 2, '021d6de2d0e0937eb3c9ae6e350c4490053a19c3f1062079af9a628b60793775', 1773828000000);
INSERT INTO public.toekenning VALUES ('01a20510-7e30-7867-a585-831dd496a880', '00000001001299757001', '5018adc9-c853-435e-bca6-53c808b50f99', 'procesregie', 'melding', '01a20510-7dc6-7d77-9978-10f5bca58057', NULL, 1767601800000, '01a20510-9ccb-777b-9af9-0b04ec64bb7e', 1, 2, '81c3b33fa75848923a489a987745bfc2f03c8764491964497f66de949e58a73e', 1773997500000);
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 6, true);
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
ALTER TABLE ONLY public.kind
    ADD CONSTRAINT kind_pkey PRIMARY KEY (traject);
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
CREATE UNIQUE INDEX kind_open ON public.kind USING btree (organisatie, persoon) WHERE (geeindigd_op IS NULL);
CREATE INDEX overdracht_lijst ON public.overdracht USING btree (organisatie, id);
CREATE INDEX overdracht_traject ON public.overdracht USING btree (traject);
CREATE UNIQUE INDEX persoon_bsn ON public.persoon USING btree (organisatie, bsn_hash) WHERE (bsn_hash IS NOT NULL);
CREATE UNIQUE INDEX toekenning_opvolging ON public.toekenning USING btree (vorige) WHERE (vorige IS NOT NULL);
CREATE INDEX toekenning_traject ON public.toekenning USING btree (traject);
CREATE INDEX uitgaand_volgende ON public.uitgaand USING btree (volgende_op);
ALTER TABLE public.aanbod ENABLE ROW LEVEL SECURITY;
CREATE POLICY bezorger ON public.overdracht FOR SELECT TO keten_melding_werker USING (true);
ALTER TABLE public.dossier ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.dossier_traject ENABLE ROW LEVEL SECURITY;
CREATE POLICY eigen ON public.aanbod TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.dossier TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.dossier_traject TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.gebeurtenis TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.idempotentie TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.inzage TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.kind TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.overdracht TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.overdracht_sleutel TO keten_melding_dienst USING (((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)) AND ((zijde = 'aanbieder'::text) OR (NOT (EXISTS ( SELECT 1
   FROM public.overdracht o
  WHERE ((o.id = overdracht_sleutel.overdracht) AND (o.zijde = 'ontvanger'::text) AND (o.toestand = ANY (ARRAY['teruggelegd'::text, 'ingetrokken'::text])))))))));
CREATE POLICY eigen ON public.persoon TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.professional TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
CREATE POLICY eigen ON public.toekenning TO keten_melding_dienst USING ((organisatie = ( SELECT public.keten_organisatie() AS keten_organisatie)));
ALTER TABLE public.gebeurtenis ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotentie ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.inzage ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.kind ENABLE ROW LEVEL SECURITY;
CREATE POLICY lezer ON public.gebeurtenis FOR SELECT TO keten_melding_werker USING (true);
CREATE POLICY opruimen ON public.idempotentie FOR DELETE TO keten_melding_werker USING (true);
CREATE POLICY opruimen_zien ON public.idempotentie FOR SELECT TO keten_melding_werker USING (true);
ALTER TABLE public.overdracht ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.overdracht_sleutel ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.persoon ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.professional ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.toekenning ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA public TO keten_melding_dienst;
GRANT USAGE ON SCHEMA public TO keten_melding_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.aanbod TO keten_melding_dienst;
GRANT INSERT ON TABLE public.bureau TO keten_melding_dienst;
GRANT SELECT,INSERT ON TABLE public.bureau TO keten_melding_werker;
GRANT SELECT,UPDATE ON TABLE public.dienst_stand TO keten_melding_dienst;
GRANT SELECT ON TABLE public.dienst_stand TO keten_melding_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier TO keten_melding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.dossier_traject TO keten_melding_dienst;
GRANT SELECT,INSERT ON TABLE public.gebeurtenis TO keten_melding_dienst;
GRANT SELECT(positie) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(id) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(organisatie) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(soort) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(schemaversie) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(gebeurd_op) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(geregistreerd_op) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(actor) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(grond) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(corrigeert) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(trajecten) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(feit) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT(trace) ON TABLE public.gebeurtenis TO keten_melding_werker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.idempotentie TO keten_melding_dienst;
GRANT DELETE ON TABLE public.idempotentie TO keten_melding_werker;
GRANT SELECT(gemaakt_op) ON TABLE public.idempotentie TO keten_melding_werker;
GRANT SELECT,INSERT ON TABLE public.inzage TO keten_melding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.kind TO keten_melding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.overdracht TO keten_melding_dienst;
GRANT SELECT ON TABLE public.overdracht TO keten_melding_werker;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.overdracht_sleutel TO keten_melding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.persoon TO keten_melding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.professional TO keten_melding_dienst;
GRANT SELECT,INSERT,UPDATE ON TABLE public.toekenning TO keten_melding_dienst;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.uitgaand TO keten_melding_dienst;
GRANT SELECT,UPDATE ON TABLE public.uitgaand TO keten_melding_werker;
