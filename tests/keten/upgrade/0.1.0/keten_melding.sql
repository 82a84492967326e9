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
    begonnen_op bigint NOT NULL
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
CREATE TABLE public.vergeten (
    sleutel text NOT NULL
);
ALTER TABLE public.vergeten OWNER TO keten_melding_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.aanbod VALUES ('01a20531-2b12-7257-85f8-51fc3c435fcc', 'zicht-op-veiligheid', '01a20531-284f-7e02-a656-a243a1283ab0', '00000001001299757001', 'overgegaan');
INSERT INTO public.aanbod VALUES ('01a20531-2b04-7398-adaa-ca86cc2a451b', 'procesregie', '01a20531-2840-7157-9374-cef0361f4b05', '00000001001299757001', 'vervallen');
INSERT INTO public.aanbod VALUES ('01a20531-2dca-7ad8-888e-058faf29fd7e', 'procesregie', '01a20531-2840-7157-9374-cef0361f4b05', '00000001001299757001', 'vervallen');
INSERT INTO public.aanbod VALUES ('01a20531-2f06-7f13-9310-54da69dd057d', 'procesregie', '01a20531-2840-7157-9374-cef0361f4b05', '00000001001299757001', 'overgegaan');
INSERT INTO public.dienst_stand VALUES (1, 1, 20, 1778504400000);
INSERT INTO public.dossier VALUES ('01a20531-2826-797f-8d05-0a6c8f4f0a65', '00000001001299757001', 'melding', 5, 'onderzocht', 1767603600000, 1773673800000);
INSERT INTO public.dossier_traject VALUES ('01a20531-2826-797f-8d05-0a6c8f4f0a65', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001001299757001');
INSERT INTO public.dossier_traject VALUES ('01a20531-2826-797f-8d05-0a6c8f4f0a65', 'd4aa04dd-fabf-49d2-87fa-9a65201264aa', '00000001001299757001');
INSERT INTO public.gebeurtenis VALUES (1, '01a20531-284f-766c-a6ae-31e331271121', 'toekenning/01a20531-2840-7157-9374-cef0361f4b05', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"toekenning":"01a20531-2840-7157-9374-cef0361f4b05","register":"procesregie","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '{"toekenning":"01a20531-2840-7157-9374-cef0361f4b05","register":"procesregie","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20531-2854-7b33-9772-3ac9883328d5', 'toekenning/01a20531-284f-7e02-a656-a243a1283ab0', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"toekenning":"01a20531-284f-7e02-a656-a243a1283ab0","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '{"toekenning":"01a20531-284f-7e02-a656-a243a1283ab0","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20531-2857-7caa-bc01-a77b0b844418', 'toekenning/01a20531-2857-7276-b50b-54ff5a97c45a', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, 'd4aa04dd-fabf-49d2-87fa-9a65201264aa', '{"toekenning":"01a20531-2857-7276-b50b-54ff5a97c45a","register":"procesregie","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '{"toekenning":"01a20531-2857-7276-b50b-54ff5a97c45a","register":"procesregie","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00');
INSERT INTO public.gebeurtenis VALUES (4, '01a20531-2857-7959-ab69-cf3e3084bd2e', 'toekenning/01a20531-2857-7f9f-ad7e-f9b37df30f18', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, 'd4aa04dd-fabf-49d2-87fa-9a65201264aa', '{"toekenning":"01a20531-2857-7f9f-ad7e-f9b37df30f18","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '{"toekenning":"01a20531-2857-7f9f-ad7e-f9b37df30f18","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00');
INSERT INTO public.gebeurtenis VALUES (5, '01a20531-285b-7bc2-8fae-ad3e61bacb58', 'melding/01a20531-2826-797f-8d05-0a6c8f4f0a65', 1, '00000001001299757001', 'melding-geregistreerd', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d d4aa04dd-fabf-49d2-87fa-9a65201264aa', '{"type":"Geregistreerd","inhoud":{"ontvangenOp":"2026-01-05T08:30:00.000Z","meldersoort":"professional","melder":{"sleutel":"01a20531-2829-73ba-be53-7edb5bfbcbd8","tekst":"OAEp8Y+34Sw2vdTIoK6t3CcVAdheGV2ADbtkzkKXiiMhysc5fQtBlUewkta4hMBPOCpmp5jhkjt3hKp1FH+YuM5N3BXA+Q1Ap50ssnJErbhRagYNuV0VLrYjUOM="},"onveiligheid":["structureel"],"meldcodestappen":[1,2,3,4,5],"kinderen":[{"traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","persoon":"01a20531-283b-75d0-9398-f861ea4b7a09","sleutel":"01a20531-2829-713a-82e4-073401bd8b44","gegevens":{"sleutel":"01a20531-2829-713a-82e4-073401bd8b44","tekst":"XlMoTSu8FbTGRv23eGjKZzju3nwltprLlwyLDLFp8aiHqz5LzSIQrIPH+FPK8k45/lE2qiazNmqvBJnDJLXnWadhhjUqSipLiRKOFMWuoxP3C/o57Q2ku4XvqZ8pEX25iQ=="},"zorgen":{"sleutel":"01a20531-2829-713a-82e4-073401bd8b44","tekst":"RmZ+xH1mk2P5j/Kd9sNL5WWBcDRS9wG7gRjsF/zvDrcwmdUBfPQ3H3pLPNezmcyYFYebdoRde2kf9qaqDyfOCf9DKXrx4vXmi4bH7s4Zgt4TBhaolemRvA=="},"alBekend":false},{"traject":"d4aa04dd-fabf-49d2-87fa-9a65201264aa","persoon":"01a20531-2856-76b1-aad2-0a64feb3385f","sleutel":"01a20531-2829-73c9-a003-62af5c47b12f","gegevens":{"sleutel":"01a20531-2829-73c9-a003-62af5c47b12f","tekst":"U5bYYseVnTU7o0QI9ZBl+nMjrgFaz3kBMxAQH9Q1FQPERfqRiEg4GeUqwCf6m+1P/Cl3R0lCtcwWBA4luLLXxmRcsi0DiuY/7bwV9YysHOsaYxfvC4vr7qbX54txEpJuN1c="},"zorgen":{"sleutel":"01a20531-2829-73c9-a003-62af5c47b12f","tekst":"Q0hpDiLkcUbomgY2/K1sVzPy0/b7y+UjgyhnfETAozFtgN/9S67pQaX7tabvWxrnEysgFNhM"},"alBekend":false}],"volwassenen":[{"persoon":"01a20531-2857-7f1a-a391-420c63aa519b","rol":"vader","heeftGezag":true}]}}', '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}', '00-da43f85cc0cf3629b681495455b6b25c-4720b4f49d443501-00');
INSERT INTO public.gebeurtenis VALUES (6, '01a20531-2908-715b-8808-7a6067737bfc', 'melding/01a20531-2826-797f-8d05-0a6c8f4f0a65', 2, '00000001001299757001', 'melding-getrieerd', 1, 1767967200000, 1767967200000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d d4aa04dd-fabf-49d2-87fa-9a65201264aa', '{"type":"Getrieerd","inhoud":{"besluit":"onderzoek","beoordelingen":[{"traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","uitkomst":"onveilig","gegevens":{"sleutel":"01a20531-2829-713a-82e4-073401bd8b44","tekst":"CY6jH571YeB/Mxp36tF+i+n5XNo5dWmJW3arRNEHExcNHhoiDixg0v0PCK3iGUd4gWcmg8Q4RC7GhMiKuKm9EwN47GtdSFpxEMYDSdkIOn26z5An1UMgY8v+mRpy+HJXEDbi+/hLPpwwDKOySDrQOQwrOql75w=="}},{"traject":"d4aa04dd-fabf-49d2-87fa-9a65201264aa","uitkomst":"voldoende-veilig","gegevens":{"sleutel":"01a20531-2829-73c9-a003-62af5c47b12f","tekst":"1f9uK8ZI+xtOLRUtNgeHbrDo0xwbif8GLZbRji3F/7mbpcxHGISvITkMqlxQzjmmo5+0GjEXh+DO0NsXX36VMthqGA/tgZduXd53tHZbTJMvrBqPc4MHqZRVoGJlwReewLMu3/VCRSXEynWb7Q4hcaoKNTIZK7dXXYh95louYLh0FsENs4/dgqIs+4Ho8ixgveHf0DkSnw2elR2LUVKtICGf0Q=="}}]}}', '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","besluit":"onderzoek"}', '00-3623eed9922c1f1beb4a3d87355143fd-cba6bb1de2d7de3f-00');
INSERT INTO public.gebeurtenis VALUES (7, '01a20531-296e-7dba-80cd-c4b2f4924f57', 'melding/01a20531-2826-797f-8d05-0a6c8f4f0a65', 3, '00000001001299757001', 'vt-onderzoek-gestart', 1, 1769414400000, 1769414400000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d d4aa04dd-fabf-49d2-87fa-9a65201264aa', '{"type":"OnderzoekBegonnen","inhoud":{}}', '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65"}', '00-6244739c4b46fa7ba21952f8e5725106-53a358c2bdce2fa0-00');
INSERT INTO public.gebeurtenis VALUES (8, '01a20531-29c5-7407-a53d-d4f57db5d5c8', 'melding/01a20531-2826-797f-8d05-0a6c8f4f0a65', 4, '00000001001299757001', 'vt-onderzoek-afgerond', 1, 1773673200000, 1773673200000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, 'd4aa04dd-fabf-49d2-87fa-9a65201264aa', '{"type":"OnderzoekAfgerond","inhoud":{"traject":"d4aa04dd-fabf-49d2-87fa-9a65201264aa","bevestigd":true,"vrijwilligMogelijk":true,"toelichting":{"sleutel":"01a20531-2829-73c9-a003-62af5c47b12f","tekst":"zVJQOnyRGekFLO/x1T45Bfel35D0hZSWt7ACLIrHxfPTsgBQG1KuHJT/7g8dlHGwz5s7SQc="}}}', '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","bevestigd":true,"vrijwilligMogelijk":true}', '00-c4fb7c8bc5be867f973da778766774f5-eeb5c2965ed0c421-00');
INSERT INTO public.gebeurtenis VALUES (9, '01a20531-2a25-7b9f-aaf6-eecaf2658ce6', 'melding/01a20531-2826-797f-8d05-0a6c8f4f0a65', 5, '00000001001299757001', 'vt-onderzoek-afgerond', 1, 1773673800000, 1773673800000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"OnderzoekAfgerond","inhoud":{"traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","bevestigd":true,"vrijwilligMogelijk":false,"toelichting":{"sleutel":"01a20531-2829-713a-82e4-073401bd8b44","tekst":"f8monpMbPlG2izWIl+c1CGyuIbdCJKGnvyVR9L+34dKp3PmPE5Os96MimyDMaQ5j7sEJpA=="}}}', '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","bevestigd":true,"vrijwilligMogelijk":false}', '00-cd06c4053730ed162a93f87cfc3a8376-12cac69daa03a7b2-00');
INSERT INTO public.gebeurtenis VALUES (10, '01a20531-2b11-7344-8384-7d5d0205a470', 'overdracht/01a20531-2b04-7398-adaa-ca86cc2a451b/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773738000000, 1773738000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"99G+ltKfGh1M6WEuaGrTu5BMnkbxu6BOVVoyF7XXcIuZ+lZh8MN5AycNy5EjSHDqu2/pKVM+K9fmYn89mOFz00lcy/PtKnJSCHmPTFhfncFTwfPzS1NsNN9DA0ODI09i/o5RzajF8l1uvzhju9vqsbYhqgglI0maPX3klR1gaL9BzpLmq+k2L8kiJU5OBXCyCYpLuYDUX1QBA6AIT4+dKs5/zbF0ty9GoUEQMgCouP1R+TBI6d08D+hsHlMjjZ/d6OtRQwUWcCbJUmbl3feQmD5edI58HKlt1vs7P97isLtlZlC4SGwuhKC8D/U3o7gD3h/y+wvhJiQW1fnF6yxXVQpOQeldhNl2em3JexvjiKOhD8pWrZ8LtR12pWLqwDoSZojr1fXq3+zLfyS5qSPssKyxgr3DN4kG+LzFxpVSDTFZlGtec7l5s5EDquo39GDjqIOrPC2Ccna4asc4sRzJJXJtYtUbkmOtF+XbhDF+eG59p841ebkoEc1tyCzVLgNvpl0QWY6f6pipCwZ+zDmAZDELkPYmVK4tfGTHuAW602+iDufoa302FilPvT8ppyt36TFjLE3lkYrxid33gtx/8pXSOEWE1hd7TGOv/cA0OZrvRFPW7/X6m6Dmw6cYBqZbY62x1RnEyl3YCio++ggnN4HZUUxxqJrlH1Pa9c0tlY4byGgR/AaeGHZKKoUADkcmlFMVs3ANevLA20cDnCTc95JfOFUlIxblNC7CpgX0Sl5q9k5JJE16GfvfVKMdr7DYq2BAo9qPkT8fcy4QkUd5LDjNClMpojSHs/al/D+aygE96dmKZ+Kio0Igl0dzSLK+hw6+EfOj3FUPrn5Bi+2YtvzjFvOtHR4VC2OaJhN4EHGqOdMKr8Xuu3qg9gwW79HAWKiOSU4lQyVxI5xNa2IgHsBjG8jpKPh/m7asR8tHppL8O/hGxNDEcSCBCk2OBsA++ba/ByAt4HM+87wRNQtfPqT0b9ODAaAbCPg5","aanvullingen":[]}', '{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}]}', '00-787022ab0c5b2955a3c8363f39b60fe8-25581a382e490f48-00');
INSERT INTO public.gebeurtenis VALUES (11, '01a20531-2b13-7ebe-a07a-0c69db3d6976', 'overdracht/01a20531-2b12-7257-85f8-51fc3c435fcc/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773738000000, 1773738000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","soort":"zicht-tijdens-raadsonderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20531-284f-7e02-a656-a243a1283ab0"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"4DlnE0voKwnqyOStc5DixHGxs3Adnvir7NtibkPmhkt5vzONuXD+YV29Xle5n5vJW2lICRif7/twtad80bMjoZuAM3PZscfOWgiMioC0bbzGcvI8VwI2Hmci2XiOyEPKeIQELvGB7XQSCK4NzSJIwfZXFmR93RzX2jKl1YTuXYFbQ0ujLWcILHJ2qGQ/009JapSH9O1Z5U+BLLIxk4+cC2iwH+oXJbOxqJ5cZ8wk///+JYRxZptgHlS1sVZ0Tio1EsNHQb+8AqCdlm0rxYSDeWnO/st20Z1iv7J2zgZwJzXt8TbLCzoCQPNQZqRwXHRfojAakw/j0bvze6wZWDhicP9hqHZuUSJDrAqGCqj3tCZ6foX1kR1nUXCipZ1i86GDbCCW4ntbXQXjJQKPQRb7VjNHO7iwJhnOmcvnSjCTtfP56LKx77Y6nfWzO5H6TiKhTQXUI4fQ38dwaf/O6CCQJ8+yBhnkDTPisTmH8B3+/6F0YUVg3nB2Ce9So2xXEC04eXhmbul/DvtrxooVR75R4DXf/qBDFqLbC3lfG6gg3fsotZcz25e6Lk9BM/6FbNBMpcqSZgUo0l+DwxOYb4eZ97+xiuJ4jPZK73p2rCyV3WZNT7g9Pm8ai+4KQ0sTxLGdTGFziRfdt/WY5sdmtokWNM5DOzcr7TFW1wlEt/d6uboRkUPq6OnrFOiUjIggv4Js82MrZVCpAVJ4z0EzuKS/LAfQmT3tWQwvMUvf3IG98n7+7jsZ6Hwk4X+E2GQVjY4ADG66fwQbnGLTEmIi51RP5rIXVxLsBWDqPORMZabXIRNoH7mS5pFkW/3lP38tddyzro+0kzhD3hKfdY2ih0gi2lXzB7Zd+9WXxI9K6pVsdO2nzwbThozKgUAej5nbvqi8jRj741w6Is5xqywiijtrM7EpbUmEH1wgvz8+9CEHE+V8QdNUAwZTUnQ1JGqhlJRiJKAwJtdQYc//Lf54fevwhyVmkfKGjOUNw4y4","aanvullingen":[]}', '{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","soort":"zicht-tijdens-raadsonderzoek","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20531-284f-7e02-a656-a243a1283ab0"}]}', '00-787022ab0c5b2955a3c8363f39b60fe8-25581a382e490f48-00');
INSERT INTO public.gebeurtenis VALUES (12, '01a20531-2c72-776c-8806-5c93cf35b04d', 'overdracht/01a20531-2b12-7257-85f8-51fc3c435fcc/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773828000000, 1773828000000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"d3316b1e-5d83-4329-87e6-e0d0d7f7c45c"}}', '{"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","besluit":"geaccepteerd"}', '00-abf78c1c27e3031b6ef45c96dcec974b-9dfa0b604044d099-00');
INSERT INTO public.gebeurtenis VALUES (13, '01a20531-2c79-76a2-8f91-cfae4c2dd43c', 'toekenning/01a20531-284f-7e02-a656-a243a1283ab0', 2, '00000001001299757001', 'toekenning-vrijgegeven', 1, 1773828000000, 1773828000000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"toekenning":"01a20531-284f-7e02-a656-a243a1283ab0","register":"zicht-op-veiligheid","overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","acceptatie":{"epoch":1,"versie":2,"hash":"04a88f5e1496f7ec1aa8ef2dbf91dfb673d6b91d25cd96a8900b8a9d6e886385"}}', '{"toekenning":"01a20531-284f-7e02-a656-a243a1283ab0","register":"zicht-op-veiligheid","overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","acceptatie":{"epoch":1,"versie":2,"hash":"04a88f5e1496f7ec1aa8ef2dbf91dfb673d6b91d25cd96a8900b8a9d6e886385"}}', '00-abf78c1c27e3031b6ef45c96dcec974b-9dfa0b604044d099-00');
INSERT INTO public.gebeurtenis VALUES (14, '01a20531-2d0d-7194-8145-3d5100d2c386', 'overdracht/01a20531-2b04-7398-adaa-ca86cc2a451b/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773838800000, 1773838800000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"5bae3b4c-00a0-41d8-b457-eeb0bb334d0a","reden":"verkeerde-organisatie","toelichting":"gr/2wtVhftob4/QN6mYUpKMTmxESwHeTq9vW+bbsp7m9tnpWv+6Y7l6JQsIztrG7EYPAGxw="}}', '{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","besluit":"teruggelegd"}', '00-efa677b53b8c267c34873808d5b86b93-61c5e0f984ddb2c3-00');
INSERT INTO public.gebeurtenis VALUES (15, '01a20531-2dcc-7d52-806c-2913725a9504', 'overdracht/01a20531-2dca-7ad8-888e-058faf29fd7e/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773907200000, 1773907200000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"F5tLYLo3CaawLOQ3S1+sY6hYGPWUnV3+lOZOy59V07dS2hFOeP0bRH0Ent7mIgE7Cx6pLhqw7AtkcczfwA+IQ8WznO5hyxlOyw5XVSv6lJ2S+x63svzVmPLzqS+ixcPcCeUpb9t9wvcUSE8K1mUBP9C+Y0fPS8JjFZQkvwYwme7QuaCWr2+XFmZ+uwDbfjB96RKPzmrbFo06Dfhojq/Hfhm5FMfQPfShYRZzCaojrpXz5GFNQe9hwXywM6o+Tfpkks3wJaobbIfZDENdrpan9jUQBbnN2OZ2FjT7bP16b5IX4ErbzdRDdCz/WcOD1OLJ2gvhRj+oTUdEKlRO+OzHxAsjRpZZAsjMzo0M3dYJpTRI2IcaFMMwmGx7qkq7kRledj5/K+GYBFu/IJljYYkngv6EXBOWBb+TzIqdAVfsj2KGF06HbaUs2hj1RejafyQF7g2sRXqNFLUIXCowWta+MIMNhNIAJfoCRLrMQYrXH8mCqkIpxYQV4gunKjCpNhGgI75JbnzGgKL6b/332z4EckFzsJgE5nDi0BQWtHMByKLXRK8l6/U7E7v9iMJCAYO1loEO2dK+5ufd/bIC82F7IUzrekp/oY0eHj+/qWxN6NwUCBBYA3c4vSgreNjgffGsp9r2EFRTrDVy/NACAnDtmedW06Rdd5fbTRxJbgNLYXasdOwoUOpavhqMeU75oeXS25MIuwUfC3Jmm2r8iDoGKCOlHePm0zWX5g==","aanvullingen":[]}', '{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}]}', '00-fadb87796a89a88ea076d81cd1f9824a-2116ff37113d835d-00');
INSERT INTO public.gebeurtenis VALUES (17, '01a20531-2e57-7438-b837-f37620cd7ca2', 'overdracht/01a20531-2dca-7ad8-888e-058faf29fd7e/aanbieder', 3, '00000001001299757001', 'besluit-gezien', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","besluit":"ingetrokken"}', '00-81f8feb0f133fc6184e4c5390fa9e668-9731dbbbb1d3d7d1-00');
INSERT INTO public.gebeurtenis VALUES (16, '01a20531-2e44-739a-a304-213c57ddc538', 'overdracht/01a20531-2dca-7ad8-888e-058faf29fd7e/aanbieder', 2, '00000001001299757001', 'intrekking-gewenst', 1, 1773909000000, 1773909000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"F5tLYLo3CaawLOQ3S1+sY6hYGPWUnV3+lOZOy59V07dS2hFOeP0bRH0Ent7mIgE7Cx6pLhqw7AtkcczfwA+IQ8WznO5hyxlOyw5XVSv6lJ2S+x63svzVmPLzqS+ixcPcCeUpb9t9wvcUSE8K1mUBP9C+Y0fPS8JjFZQkvwYwme7QuaCWr2+XFmZ+uwDbfjB96RKPzmrbFo06Dfhojq/Hfhm5FMfQPfShYRZzCaojrpXz5GFNQe9hwXywM6o+Tfpkks3wJaobbIfZDENdrpan9jUQBbnN2OZ2FjT7bP16b5IX4ErbzdRDdCz/WcOD1OLJ2gvhRj+oTUdEKlRO+OzHxAsjRpZZAsjMzo0M3dYJpTRI2IcaFMMwmGx7qkq7kRledj5/K+GYBFu/IJljYYkngv6EXBOWBb+TzIqdAVfsj2KGF06HbaUs2hj1RejafyQF7g2sRXqNFLUIXCowWta+MIMNhNIAJfoCRLrMQYrXH8mCqkIpxYQV4gunKjCpNhGgI75JbnzGgKL6b/332z4EckFzsJgE5nDi0BQWtHMByKLXRK8l6/U7E7v9iMJCAYO1loEO2dK+5ufd/bIC82F7IUzrekp/oY0eHj+/qWxN6NwUCBBYA3c4vSgreNjgffGsp9r2EFRTrDVy/NACAnDtmedW06Rdd5fbTRxJbgNLYXasdOwoUOpavhqMeU75oeXS25MIuwUfC3Jmm2r8iDoGKCOlHePm0zWX5g==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","reden":"vergissing"}', '00-81f8feb0f133fc6184e4c5390fa9e668-ef37ba8150772d89-00');
INSERT INTO public.gebeurtenis VALUES (19, '01a20531-3002-7899-8585-551e5e5dc010', 'overdracht/01a20531-2f06-7f13-9310-54da69dd057d/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773997500000, 1773997500000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"52f4c2e1-4f9b-412d-8707-6af0538a3bdd"}}', '{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","besluit":"geaccepteerd"}', '00-746a50078625e304ede22e20e75fccd3-dee1edd30ff46005-00');
INSERT INTO public.gebeurtenis VALUES (20, '01a20531-3003-7803-8133-1afed21b09e7', 'toekenning/01a20531-2840-7157-9374-cef0361f4b05', 2, '00000001001299757001', 'toekenning-vrijgegeven', 1, 1773997500000, 1773997500000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"toekenning":"01a20531-2840-7157-9374-cef0361f4b05","register":"procesregie","overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","acceptatie":{"epoch":1,"versie":2,"hash":"81e38b09f4ec8763a17b740a23eac0f54a6b9178f44edbd060c83b1fd379277a"}}', '{"toekenning":"01a20531-2840-7157-9374-cef0361f4b05","register":"procesregie","overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","acceptatie":{"epoch":1,"versie":2,"hash":"81e38b09f4ec8763a17b740a23eac0f54a6b9178f44edbd060c83b1fd379277a"}}', '00-746a50078625e304ede22e20e75fccd3-dee1edd30ff46005-00');
INSERT INTO public.gebeurtenis VALUES (18, '01a20531-2f07-7fbf-9ec4-14c850d56182', 'overdracht/01a20531-2f06-7f13-9310-54da69dd057d/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773910800000, 1773910800000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"GRyJx0SQv861M/uE/R0jY/eAeRgcdIZMth7Zk9Kd5Puv7AsivTS5HzF0pKe2Y3aKMGvbkYMPhLTBOppB05Zb8zWYdT+BPosPVHmquKyXI0mqRIDRh883ecyTSxZcgf/dxvR13s3FCD7dMJ9sDY/89JZ5eIvyj6tdiWeIFCwgfpWCKiJKnOfNVzl0AbolrGZyLFVAjcW4H5axGBL8KIV4x2M5Zk5yBMLsUYf6kEifKf9HK+ad1LZcIC54zzao83fpi3mB3bGLU0LA5cU+0m8FcyKMDp2niw1U0cn/K4ij3OHErfgpV5qM4R4uCKP1VfboYovnY0fWjAyxLnLD4b1yWfb8d2z7KxtOvdgTcTpD/HaVrUFLYfOtag0PGBVF9VxE2+JrT0DoFtzPx312NNlrs6dhGRYbVhhkhWUkibwfhhFAEmumGvGIuw/9yT0ND0PZy/aqVadUKBfUxJWSSxm2oamQhwT4S3pcQiaKa7jNb4nF5EDn4Ldu/R7nCmDJUsaC6oc3tIZOrtY+udPT3LWYWURG0+fuDNvmQ17slkHHHsZhjroYcK8flnlbpl8W8vrvHPc+xIQ2BP2+uyNm3LxvFIaTGIOmMK7gcL6vYnoN/NMTjLJ5Prel/cnyD28k20g+dfO8cqKzY0zyuLJLixntcv94784V3W/VKPu6q+Y2V5SMLoP51yQpFttEcC8xH1agbls4tdAQVkBn12wCgprqwnDM/Elri1wq8Q==","aanvullingen":[]}', '{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}]}', '00-c6220d7dd8d40230fd52c2141d5b5b0b-bfb6e681502d1bd1-00');
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/00000000000000000000000000000000', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-4', '48312aa8f103c36f813f8065148b5f6c641396e1e9af430fde88def00803b13c', 201, '{"id":"01a20531-2826-797f-8d05-0a6c8f4f0a65","fase":"wacht-op-triage","trajecten":[{"traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","heraanmelding":false},{"traject":"d4aa04dd-fabf-49d2-87fa-9a65201264aa","heraanmelding":false}]}', '/melding/v1/meldingen/01a20531-2826-797f-8d05-0a6c8f4f0a65', '"1"', 1795383437339);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/triages/01a205312826797f8d050a6c8f4f0a65', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-5', '29ef82633df32f9994c69b2fe828d9af3bc89c55d7e7bb3badc7f443edab7ca6', 201, '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","fase":"wacht-op-onderzoek"}', '/melding/v1/meldingen/01a20531-2826-797f-8d05-0a6c8f4f0a65', '"2"', 1795383437560);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeken/01a205312826797f8d050a6c8f4f0a65', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-6', '6dfdcb7617f9f45972d8e947100f969f0dc9e477f9efe5e3a5c4fd09c0c0b568', 201, '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","fase":"in-onderzoek"}', '/melding/v1/meldingen/01a20531-2826-797f-8d05-0a6c8f4f0a65', '"3"', 1795383437677);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeksconclusies/01a205312826797f8d050a6c8f4f0a65', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-7', '2678964f02fda5b5bfaf2d6e565b421dd5ff5cb83d27a7e9e18bd0643eaa38da', 201, '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","fase":"in-onderzoek"}', '/melding/v1/meldingen/01a20531-2826-797f-8d05-0a6c8f4f0a65', '"4"', 1795383437763);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeksconclusies/01a205312826797f8d050a6c8f4f0a65', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-8', '97a9cc27b499dd257eb38d4b52a1d94a6a2ac691525ee592fc6fe6368b6d9110', 201, '{"melding":"01a20531-2826-797f-8d05-0a6c8f4f0a65","fase":"onderzocht"}', '/melding/v1/meldingen/01a20531-2826-797f-8d05-0a6c8f4f0a65', '"5"', 1795383437858);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/verzoeken-tot-onderzoek/01a205312826797f8d050a6c8f4f0a65', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-10', '5748b6c192b6d30e2365e33b5de17a674715247902ff8a4ceae0acabd92cd439', 201, '{"procesregie":"01a20531-2b04-7398-adaa-ca86cc2a451b","zichtOpVeiligheid":"01a20531-2b12-7257-85f8-51fc3c435fcc"}', '/melding/v1/overdrachten/01a20531-2b04-7398-adaa-ca86cc2a451b', '"5"', 1795383438069);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/overdrachten/01a205312826797f8d050a6c8f4f0a65', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-14', 'c18638bb0359bed0da800eab6de775239310b578fd8f63b5376c95d75ea6eca6', 201, '{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e"}', '/melding/v1/overdrachten/01a20531-2dca-7ad8-888e-058faf29fd7e', '"1"', 1795383438791);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/overdrachten/{id}/intrekkingswensen/01a205312dca7ad8888e058faf29fd7e', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-15', 'c6dd80ff5d8924232fbed4c3164419a0cff73398a17615dd7f4fb370a7289ff5', 201, '{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","toestand":"intrekking-gewenst"}', '/melding/v1/overdrachten/01a20531-2dca-7ad8-888e-058faf29fd7e', '"3"', 1795383438909);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/overdrachten/01a205312826797f8d050a6c8f4f0a65', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-17', '628945597987a48f074c22c37bbe9d1b4c756b213c8f05e624905e1b5e815306', 201, '{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d"}', '/melding/v1/overdrachten/01a20531-2f06-7f13-9310-54da69dd057d', '"1"', 1795383439108);
INSERT INTO public.inzage VALUES ('01a20531-2ed2-78ae-80d7-85e2d220b92e', 1795383439057, '00000001001299757001', 'vt-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'overdracht/01a20531-2dca-7ad8-888e-058faf29fd7e', 'eigen aanbod', '0b6f4d384c04a19b3cd720a5e56b713e', '2a08ab0dfa5b78d4');
INSERT INTO public.kind VALUES ('e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001001299757001', '01a20531-283b-75d0-9398-f861ea4b7a09', 1767601800000);
INSERT INTO public.kind VALUES ('d4aa04dd-fabf-49d2-87fa-9a65201264aa', '00000001001299757001', '01a20531-2856-76b1-aad2-0a64feb3385f', 1767601800000);
INSERT INTO public.overdracht VALUES ('01a20531-2b12-7257-85f8-51fc3c435fcc', 'aanbieder', '00000001001299757001', '00000001002564440000', 'zicht-tijdens-raadsonderzoek', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'geaccepteerd', 2, 1, 1, 'caaaf0859f0bd7b651f5549bc6350df45514d3fe5338abace3d9273281ddfcbb', '{"schema":1,"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","soort":"zicht-tijdens-raadsonderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20531-284f-7e02-a656-a243a1283ab0"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"4DlnE0voKwnqyOStc5DixHGxs3Adnvir7NtibkPmhkt5vzONuXD+YV29Xle5n5vJW2lICRif7/twtad80bMjoZuAM3PZscfOWgiMioC0bbzGcvI8VwI2Hmci2XiOyEPKeIQELvGB7XQSCK4NzSJIwfZXFmR93RzX2jKl1YTuXYFbQ0ujLWcILHJ2qGQ/009JapSH9O1Z5U+BLLIxk4+cC2iwH+oXJbOxqJ5cZ8wk///+JYRxZptgHlS1sVZ0Tio1EsNHQb+8AqCdlm0rxYSDeWnO/st20Z1iv7J2zgZwJzXt8TbLCzoCQPNQZqRwXHRfojAakw/j0bvze6wZWDhicP9hqHZuUSJDrAqGCqj3tCZ6foX1kR1nUXCipZ1i86GDbCCW4ntbXQXjJQKPQRb7VjNHO7iwJhnOmcvnSjCTtfP56LKx77Y6nfWzO5H6TiKhTQXUI4fQ38dwaf/O6CCQJ8+yBhnkDTPisTmH8B3+/6F0YUVg3nB2Ce9So2xXEC04eXhmbul/DvtrxooVR75R4DXf/qBDFqLbC3lfG6gg3fsotZcz25e6Lk9BM/6FbNBMpcqSZgUo0l+DwxOYb4eZ97+xiuJ4jPZK73p2rCyV3WZNT7g9Pm8ai+4KQ0sTxLGdTGFziRfdt/WY5sdmtokWNM5DOzcr7TFW1wlEt/d6uboRkUPq6OnrFOiUjIggv4Js82MrZVCpAVJ4z0EzuKS/LAfQmT3tWQwvMUvf3IG98n7+7jsZ6Hwk4X+E2GQVjY4ADG66fwQbnGLTEmIi51RP5rIXVxLsBWDqPORMZabXIRNoH7mS5pFkW/3lP38tddyzro+0kzhD3hKfdY2ih0gi2lXzB7Zd+9WXxI9K6pVsdO2nzwbThozKgUAej5nbvqi8jRj741w6Is5xqywiijtrM7EpbUmEH1wgvz8+9CEHE+V8QdNUAwZTUnQ1JGqhlJRiJKAwJtdQYc//Lf54fevwhyVmkfKGjOUNw4y4","aanvullingen":[]}', 1, 2, '04a88f5e1496f7ec1aa8ef2dbf91dfb673d6b91d25cd96a8900b8a9d6e886385', '{"schema":1,"overdracht":"01a20531-2b12-7257-85f8-51fc3c435fcc","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"d3316b1e-5d83-4329-87e6-e0d0d7f7c45c"}}', NULL, 1, 1773738000000, 1773828000000);
INSERT INTO public.overdracht VALUES ('01a20531-2b04-7398-adaa-ca86cc2a451b', 'aanbieder', '00000001001299757001', '00000001003214345001', 'verzoek-tot-onderzoek', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'teruggelegd', 2, 1, 1, 'd43867a86b08045a03c27e60c6100cb848300a53a1c95f4b8797aa5f439e3378', '{"schema":1,"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"99G+ltKfGh1M6WEuaGrTu5BMnkbxu6BOVVoyF7XXcIuZ+lZh8MN5AycNy5EjSHDqu2/pKVM+K9fmYn89mOFz00lcy/PtKnJSCHmPTFhfncFTwfPzS1NsNN9DA0ODI09i/o5RzajF8l1uvzhju9vqsbYhqgglI0maPX3klR1gaL9BzpLmq+k2L8kiJU5OBXCyCYpLuYDUX1QBA6AIT4+dKs5/zbF0ty9GoUEQMgCouP1R+TBI6d08D+hsHlMjjZ/d6OtRQwUWcCbJUmbl3feQmD5edI58HKlt1vs7P97isLtlZlC4SGwuhKC8D/U3o7gD3h/y+wvhJiQW1fnF6yxXVQpOQeldhNl2em3JexvjiKOhD8pWrZ8LtR12pWLqwDoSZojr1fXq3+zLfyS5qSPssKyxgr3DN4kG+LzFxpVSDTFZlGtec7l5s5EDquo39GDjqIOrPC2Ccna4asc4sRzJJXJtYtUbkmOtF+XbhDF+eG59p841ebkoEc1tyCzVLgNvpl0QWY6f6pipCwZ+zDmAZDELkPYmVK4tfGTHuAW602+iDufoa302FilPvT8ppyt36TFjLE3lkYrxid33gtx/8pXSOEWE1hd7TGOv/cA0OZrvRFPW7/X6m6Dmw6cYBqZbY62x1RnEyl3YCio++ggnN4HZUUxxqJrlH1Pa9c0tlY4byGgR/AaeGHZKKoUADkcmlFMVs3ANevLA20cDnCTc95JfOFUlIxblNC7CpgX0Sl5q9k5JJE16GfvfVKMdr7DYq2BAo9qPkT8fcy4QkUd5LDjNClMpojSHs/al/D+aygE96dmKZ+Kio0Igl0dzSLK+hw6+EfOj3FUPrn5Bi+2YtvzjFvOtHR4VC2OaJhN4EHGqOdMKr8Xuu3qg9gwW79HAWKiOSU4lQyVxI5xNa2IgHsBjG8jpKPh/m7asR8tHppL8O/hGxNDEcSCBCk2OBsA++ba/ByAt4HM+87wRNQtfPqT0b9ODAaAbCPg5","aanvullingen":[]}', 1, 2, '19a90e67fe4ffa7ba936c9d2812c7aede14f36403996d72ddae2c90bf62f089b', '{"schema":1,"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"5bae3b4c-00a0-41d8-b457-eeb0bb334d0a","reden":"verkeerde-organisatie","toelichting":"gr/2wtVhftob4/QN6mYUpKMTmxESwHeTq9vW+bbsp7m9tnpWv+6Y7l6JQsIztrG7EYPAGxw="}}', NULL, 1, 1773738000000, 1773838800000);
INSERT INTO public.overdracht VALUES ('01a20531-2dca-7ad8-888e-058faf29fd7e', 'aanbieder', '00000001001299757001', '00000001003214345001', 'verzoek-tot-onderzoek', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'ingetrokken', 3, 1, 2, '62c8e6cb495c6a1e71f4073dcd2f1812fe3471b684e7b95b0f828fe728dc017d', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"F5tLYLo3CaawLOQ3S1+sY6hYGPWUnV3+lOZOy59V07dS2hFOeP0bRH0Ent7mIgE7Cx6pLhqw7AtkcczfwA+IQ8WznO5hyxlOyw5XVSv6lJ2S+x63svzVmPLzqS+ixcPcCeUpb9t9wvcUSE8K1mUBP9C+Y0fPS8JjFZQkvwYwme7QuaCWr2+XFmZ+uwDbfjB96RKPzmrbFo06Dfhojq/Hfhm5FMfQPfShYRZzCaojrpXz5GFNQe9hwXywM6o+Tfpkks3wJaobbIfZDENdrpan9jUQBbnN2OZ2FjT7bP16b5IX4ErbzdRDdCz/WcOD1OLJ2gvhRj+oTUdEKlRO+OzHxAsjRpZZAsjMzo0M3dYJpTRI2IcaFMMwmGx7qkq7kRledj5/K+GYBFu/IJljYYkngv6EXBOWBb+TzIqdAVfsj2KGF06HbaUs2hj1RejafyQF7g2sRXqNFLUIXCowWta+MIMNhNIAJfoCRLrMQYrXH8mCqkIpxYQV4gunKjCpNhGgI75JbnzGgKL6b/332z4EckFzsJgE5nDi0BQWtHMByKLXRK8l6/U7E7v9iMJCAYO1loEO2dK+5ufd/bIC82F7IUzrekp/oY0eHj+/qWxN6NwUCBBYA3c4vSgreNjgffGsp9r2EFRTrDVy/NACAnDtmedW06Rdd5fbTRxJbgNLYXasdOwoUOpavhqMeU75oeXS25MIuwUfC3Jmm2r8iDoGKCOlHePm0zWX5g==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', 1, 2, 'bf378b4743cff7733118a4d211968b46e80f1fb05379cff332e0aa5bd88769eb', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', NULL, 1, 1773907200000, 1773909000000);
INSERT INTO public.overdracht VALUES ('01a20531-2f06-7f13-9310-54da69dd057d', 'aanbieder', '00000001001299757001', '00000001003214345000', 'verzoek-tot-onderzoek', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'geaccepteerd', 2, 1, 1, '5e183eb06b74b26940d107d85fd742f4a30cecd9ddfcbe9087e184de486cf50d', '{"schema":1,"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"GRyJx0SQv861M/uE/R0jY/eAeRgcdIZMth7Zk9Kd5Puv7AsivTS5HzF0pKe2Y3aKMGvbkYMPhLTBOppB05Zb8zWYdT+BPosPVHmquKyXI0mqRIDRh883ecyTSxZcgf/dxvR13s3FCD7dMJ9sDY/89JZ5eIvyj6tdiWeIFCwgfpWCKiJKnOfNVzl0AbolrGZyLFVAjcW4H5axGBL8KIV4x2M5Zk5yBMLsUYf6kEifKf9HK+ad1LZcIC54zzao83fpi3mB3bGLU0LA5cU+0m8FcyKMDp2niw1U0cn/K4ij3OHErfgpV5qM4R4uCKP1VfboYovnY0fWjAyxLnLD4b1yWfb8d2z7KxtOvdgTcTpD/HaVrUFLYfOtag0PGBVF9VxE2+JrT0DoFtzPx312NNlrs6dhGRYbVhhkhWUkibwfhhFAEmumGvGIuw/9yT0ND0PZy/aqVadUKBfUxJWSSxm2oamQhwT4S3pcQiaKa7jNb4nF5EDn4Ldu/R7nCmDJUsaC6oc3tIZOrtY+udPT3LWYWURG0+fuDNvmQ17slkHHHsZhjroYcK8flnlbpl8W8vrvHPc+xIQ2BP2+uyNm3LxvFIaTGIOmMK7gcL6vYnoN/NMTjLJ5Prel/cnyD28k20g+dfO8cqKzY0zyuLJLixntcv94784V3W/VKPu6q+Y2V5SMLoP51yQpFttEcC8xH1agbls4tdAQVkBn12wCgprqwnDM/Elri1wq8Q==","aanvullingen":[]}', 1, 2, '81e38b09f4ec8763a17b740a23eac0f54a6b9178f44edbd060c83b1fd379277a', '{"schema":1,"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"52f4c2e1-4f9b-412d-8707-6af0538a3bdd"}}', NULL, 1, 1773910800000, 1773997500000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20531-2b04-7398-adaa-ca86cc2a451b', 'aanbieder', '00000001001299757001', '01a20531-2829-713a-82e4-073401bd8b44', 'xNWgYScmtHz9LyjjHEj6FtKyL/XuHXkr/+FtsvtO/3Ayx9/l98m7k3iSbeffc1YptKajxgMOXzhQ2Ej2');
INSERT INTO public.overdracht_sleutel VALUES ('01a20531-2b12-7257-85f8-51fc3c435fcc', 'aanbieder', '00000001001299757001', '01a20531-2829-713a-82e4-073401bd8b44', 'KwAw5owF6IfoBoefdewlV83tpfOSKEStuu3CDD68thG8RZIOW48/LPvDkyU2dKrCOTgFcM77j/dsCklo');
INSERT INTO public.overdracht_sleutel VALUES ('01a20531-2dca-7ad8-888e-058faf29fd7e', 'aanbieder', '00000001001299757001', '01a20531-2829-713a-82e4-073401bd8b44', '+Qsj+1W4Ffv5FmoOi6I5mLbEbb8ImUtWhPOLCiq6Lg1RKnlZL2PCM3QoxeCg09qEJWpIpaFauyceURRC');
INSERT INTO public.overdracht_sleutel VALUES ('01a20531-2f06-7f13-9310-54da69dd057d', 'aanbieder', '00000001001299757001', '01a20531-2829-713a-82e4-073401bd8b44', 'cDl5QutO9/9ASvuq9tpFJUH4QfBtD4JkxpHG9Hr4xfpKWxLmPsP3nJ9DuWzT8vqTDo5/x7iNApHHRrD0');
INSERT INTO public.persoon VALUES ('01a20531-2827-7265-a3f4-5d1a68145998', '00000001001299757001', NULL, '01a20531-2829-73ba-be53-7edb5bfbcbd8', 'Y7HU4S+j/zjZv6/M32MZfS9jFtlNfgHU49O95LaEtjmmBKDB47+pDxMC1zLZnSSj');
INSERT INTO public.persoon VALUES ('01a20531-283b-75d0-9398-f861ea4b7a09', '00000001001299757001', 'b93d2b852acc896ac67be4baf014578dade318ac872f29171e10c41a22e5da47', '01a20531-2829-713a-82e4-073401bd8b44', '50gMI4EjtqYTyvXLPUomtutKib4p+BlxJ54ddN0VUQywA6SdOGIgeUYrTspr6XHhKPwu2rJ7NGtvYh6iF5GRDIpGtDgqg8OMW1BZtWj/E7ZkzFDjGuyKGlXxQBInkRovFA==');
INSERT INTO public.persoon VALUES ('01a20531-2856-76b1-aad2-0a64feb3385f', '00000001001299757001', '43b61fec7d1e00583a34b22683eb86818aaf6d5177c77babb89a0caae29fb05a', '01a20531-2829-73c9-a003-62af5c47b12f', 'uUx5ZRwdKJ4bJb5WXrVBJAze2krI0D91GddvpZkmdKW2DOWTDCfmXLtsEhLofjVF3PMBc5Al3mrjH6RgKDHXrAZVV3IgS98LZSN3rKKLMcrr35/EmUaFWPcQGpSiV0AdFUY=');
INSERT INTO public.persoon VALUES ('01a20531-2857-7f1a-a391-420c63aa519b', '00000001001299757001', NULL, '01a20531-2829-7236-8c43-206b5c2150e0', 'IF5ON02SarHFt4BMa13irEl2TXEzNu0wcMY1cjcseGNxQBSh9Il3nLVnvcfIKTexNg==');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:37:14.074616');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:37:14.100648');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:37:14.116847');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:37:14.118216');
INSERT INTO public.schemaversions VALUES (5, '0100-kind.sql', '2026-11-22 21:37:14.119717');
INSERT INTO public.schemaversions VALUES (6, '0100-kind_postgres.sql', '2026-11-22 21:37:14.120143');
INSERT INTO public.toekenning VALUES ('01a20531-2857-7276-b50b-54ff5a97c45a', '00000001001299757001', 'd4aa04dd-fabf-49d2-87fa-9a65201264aa', 'procesregie', 'melding', '01a20531-2826-797f-8d05-0a6c8f4f0a65', NULL, 1767601800000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.toekenning VALUES ('01a20531-2857-7f9f-ad7e-f9b37df30f18', '00000001001299757001', 'd4aa04dd-fabf-49d2-87fa-9a65201264aa', 'zicht-op-veiligheid', 'melding', '01a20531-2826-797f-8d05-0a6c8f4f0a65', NULL, 1767601800000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.toekenning VALUES ('01a20531-284f-7e02-a656-a243a1283ab0', '00000001001299757001', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'zicht-op-veiligheid', 'melding', '01a20531-2826-797f-8d05-0a6c8f4f0a65', NULL, 1767601800000, '01a20531-2b12-7257-85f8-51fc3c435fcc', 1, 2, '04a88f5e1496f7ec1aa8ef2dbf91dfb673d6b91d25cd96a8900b8a9d6e886385', 1773828000000);
INSERT INTO public.toekenning VALUES ('01a20531-2840-7157-9374-cef0361f4b05', '00000001001299757001', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'procesregie', 'melding', '01a20531-2826-797f-8d05-0a6c8f4f0a65', NULL, 1767601800000, '01a20531-2f06-7f13-9310-54da69dd057d', 1, 2, '81e38b09f4ec8763a17b740a23eac0f54a6b9178f44edbd060c83b1fd379277a', 1773997500000);
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
ALTER TABLE ONLY public.vergeten
    ADD CONSTRAINT vergeten_pkey PRIMARY KEY (sleutel);
CREATE UNIQUE INDEX aanbod_toekenning ON public.aanbod USING btree (toekenning) WHERE (toestand = ANY (ARRAY['open'::text, 'overgegaan'::text]));
CREATE INDEX dossier_lijst ON public.dossier USING btree (organisatie, soort, id);
CREATE INDEX dossier_traject_traject ON public.dossier_traject USING btree (traject);
CREATE INDEX idempotentie_gemaakt ON public.idempotentie USING btree (gemaakt_op);
CREATE INDEX inzage_dossier ON public.inzage USING btree (dossier, tijdstip);
CREATE UNIQUE INDEX kind_persoon ON public.kind USING btree (organisatie, persoon);
CREATE INDEX overdracht_lijst ON public.overdracht USING btree (organisatie, id);
CREATE INDEX overdracht_traject ON public.overdracht USING btree (traject);
CREATE UNIQUE INDEX persoon_bsn ON public.persoon USING btree (organisatie, bsn_hash) WHERE (bsn_hash IS NOT NULL);
CREATE UNIQUE INDEX toekenning_eerste ON public.toekenning USING btree (traject, register) WHERE (vorige IS NULL);
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
GRANT INSERT ON TABLE public.vergeten TO keten_melding_dienst;
GRANT SELECT,DELETE ON TABLE public.vergeten TO keten_melding_werker;
