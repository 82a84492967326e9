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
CREATE TABLE public.vergeten (
    sleutel text NOT NULL
);
ALTER TABLE public.vergeten OWNER TO keten_raadsonderzoek_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.dienst_stand VALUES (1, 1, 15, 1778504400000);
INSERT INTO public.dossier VALUES ('ca571c96-17a5-8bac-bae9-2dce9e99366d', '00000001003214345001', 'raadsonderzoek', 2, 'vervallen', 1773738000000, 1773838800000);
INSERT INTO public.dossier VALUES ('d8f3715d-a4a0-8e39-9b54-af97916349d3', '00000001003214345001', 'raadsonderzoek', 2, 'vervallen', 1773907200000, 1773909000000);
INSERT INTO public.dossier VALUES ('cb88ee9a-5728-8be2-9b8a-40822c7ce6db', '00000001003214345000', 'raadsonderzoek', 4, 'besloten', 1773910800000, 1778504400000);
INSERT INTO public.dossier_traject VALUES ('ca571c96-17a5-8bac-bae9-2dce9e99366d', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001003214345001');
INSERT INTO public.dossier_traject VALUES ('d8f3715d-a4a0-8e39-9b54-af97916349d3', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001003214345001');
INSERT INTO public.dossier_traject VALUES ('cb88ee9a-5728-8be2-9b8a-40822c7ce6db', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '00000001003214345000');
INSERT INTO public.gebeurtenis VALUES (1, '01a20531-2b84-7de4-b35b-be51defee2dc', 'overdracht/01a20531-2b04-7398-adaa-ca86cc2a451b/ontvanger', 1, '00000001003214345001', 'overdracht-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"99G+ltKfGh1M6WEuaGrTu5BMnkbxu6BOVVoyF7XXcIuZ+lZh8MN5AycNy5EjSHDqu2/pKVM+K9fmYn89mOFz00lcy/PtKnJSCHmPTFhfncFTwfPzS1NsNN9DA0ODI09i/o5RzajF8l1uvzhju9vqsbYhqgglI0maPX3klR1gaL9BzpLmq+k2L8kiJU5OBXCyCYpLuYDUX1QBA6AIT4+dKs5/zbF0ty9GoUEQMgCouP1R+TBI6d08D+hsHlMjjZ/d6OtRQwUWcCbJUmbl3feQmD5edI58HKlt1vs7P97isLtlZlC4SGwuhKC8D/U3o7gD3h/y+wvhJiQW1fnF6yxXVQpOQeldhNl2em3JexvjiKOhD8pWrZ8LtR12pWLqwDoSZojr1fXq3+zLfyS5qSPssKyxgr3DN4kG+LzFxpVSDTFZlGtec7l5s5EDquo39GDjqIOrPC2Ccna4asc4sRzJJXJtYtUbkmOtF+XbhDF+eG59p841ebkoEc1tyCzVLgNvpl0QWY6f6pipCwZ+zDmAZDELkPYmVK4tfGTHuAW602+iDufoa302FilPvT8ppyt36TFjLE3lkYrxid33gtx/8pXSOEWE1hd7TGOv/cA0OZrvRFPW7/X6m6Dmw6cYBqZbY62x1RnEyl3YCio++ggnN4HZUUxxqJrlH1Pa9c0tlY4byGgR/AaeGHZKKoUADkcmlFMVs3ANevLA20cDnCTc95JfOFUlIxblNC7CpgX0Sl5q9k5JJE16GfvfVKMdr7DYq2BAo9qPkT8fcy4QkUd5LDjNClMpojSHs/al/D+aygE96dmKZ+Kio0Igl0dzSLK+hw6+EfOj3FUPrn5Bi+2YtvzjFvOtHR4VC2OaJhN4EHGqOdMKr8Xuu3qg9gwW79HAWKiOSU4lQyVxI5xNa2IgHsBjG8jpKPh/m7asR8tHppL8O/hGxNDEcSCBCk2OBsA++ba/ByAt4HM+87wRNQtfPqT0b9ODAaAbCPg5","aanvullingen":[]}', '{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b"}', '00-787022ab0c5b2955a3c8363f39b60fe8-8ffe4e9dc0eab2be-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20531-2b88-71df-9d87-8cf6d38ed3f4', 'raadsonderzoek/ca571c96-17a5-8bac-bae9-2dce9e99366d', 1, '00000001003214345001', 'verzoek-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","verzoeker":"00000001001299757001"}}', '{"onderzoek":"ca571c96-17a5-8bac-bae9-2dce9e99366d","overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","verzoeker":"00000001001299757001"}', '00-787022ab0c5b2955a3c8363f39b60fe8-8ffe4e9dc0eab2be-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20531-2cff-79e0-97f0-7325a7808b80', 'overdracht/01a20531-2b04-7398-adaa-ca86cc2a451b/ontvanger', 2, '00000001003214345001', 'overdracht-besloten', 1, 1773838800000, 1773838800000, 'raadZuid-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"5bae3b4c-00a0-41d8-b457-eeb0bb334d0a","reden":"verkeerde-organisatie","toelichting":"gr/2wtVhftob4/QN6mYUpKMTmxESwHeTq9vW+bbsp7m9tnpWv+6Y7l6JQsIztrG7EYPAGxw="}}', '{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","besluit":"teruggelegd","door":"5bae3b4c-00a0-41d8-b457-eeb0bb334d0a","reden":"verkeerde-organisatie"}', '00-efa677b53b8c267c34873808d5b86b93-33f7f6cb255b38b6-00');
INSERT INTO public.gebeurtenis VALUES (4, '01a20531-2d05-7db3-8f08-9c9725298b82', 'raadsonderzoek/ca571c96-17a5-8bac-bae9-2dce9e99366d', 2, '00000001003214345001', 'verzoek-vervallen', 1, 1773838800000, 1773838800000, 'raadZuid-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"Vervallen","inhoud":{"reden":"teruggelegd"}}', '{"onderzoek":"ca571c96-17a5-8bac-bae9-2dce9e99366d","reden":"teruggelegd"}', '00-efa677b53b8c267c34873808d5b86b93-33f7f6cb255b38b6-00');
INSERT INTO public.gebeurtenis VALUES (5, '01a20531-2dd4-7b9a-a96a-8d541065ddd7', 'overdracht/01a20531-2dca-7ad8-888e-058faf29fd7e/ontvanger', 1, '00000001003214345001', 'overdracht-ontvangen', 1, 1773907200000, 1773907200000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"F5tLYLo3CaawLOQ3S1+sY6hYGPWUnV3+lOZOy59V07dS2hFOeP0bRH0Ent7mIgE7Cx6pLhqw7AtkcczfwA+IQ8WznO5hyxlOyw5XVSv6lJ2S+x63svzVmPLzqS+ixcPcCeUpb9t9wvcUSE8K1mUBP9C+Y0fPS8JjFZQkvwYwme7QuaCWr2+XFmZ+uwDbfjB96RKPzmrbFo06Dfhojq/Hfhm5FMfQPfShYRZzCaojrpXz5GFNQe9hwXywM6o+Tfpkks3wJaobbIfZDENdrpan9jUQBbnN2OZ2FjT7bP16b5IX4ErbzdRDdCz/WcOD1OLJ2gvhRj+oTUdEKlRO+OzHxAsjRpZZAsjMzo0M3dYJpTRI2IcaFMMwmGx7qkq7kRledj5/K+GYBFu/IJljYYkngv6EXBOWBb+TzIqdAVfsj2KGF06HbaUs2hj1RejafyQF7g2sRXqNFLUIXCowWta+MIMNhNIAJfoCRLrMQYrXH8mCqkIpxYQV4gunKjCpNhGgI75JbnzGgKL6b/332z4EckFzsJgE5nDi0BQWtHMByKLXRK8l6/U7E7v9iMJCAYO1loEO2dK+5ufd/bIC82F7IUzrekp/oY0eHj+/qWxN6NwUCBBYA3c4vSgreNjgffGsp9r2EFRTrDVy/NACAnDtmedW06Rdd5fbTRxJbgNLYXasdOwoUOpavhqMeU75oeXS25MIuwUfC3Jmm2r8iDoGKCOlHePm0zWX5g==","aanvullingen":[]}', '{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e"}', '00-fadb87796a89a88ea076d81cd1f9824a-311a142fa7db614f-00');
INSERT INTO public.gebeurtenis VALUES (6, '01a20531-2dd4-723d-a5a0-b1e758573911', 'raadsonderzoek/d8f3715d-a4a0-8e39-9b54-af97916349d3', 1, '00000001003214345001', 'verzoek-ontvangen', 1, 1773907200000, 1773907200000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","verzoeker":"00000001001299757001"}}', '{"onderzoek":"d8f3715d-a4a0-8e39-9b54-af97916349d3","overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","verzoeker":"00000001001299757001"}', '00-fadb87796a89a88ea076d81cd1f9824a-311a142fa7db614f-00');
INSERT INTO public.gebeurtenis VALUES (7, '01a20531-2e4e-769b-bc1b-efe377d4ffdc', 'overdracht/01a20531-2dca-7ad8-888e-058faf29fd7e/ontvanger', 2, '00000001003214345001', 'overdracht-besloten', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","besluit":"ingetrokken","door":"vt-professional","reden":"vergissing"}', '00-81f8feb0f133fc6184e4c5390fa9e668-5d8cc923010d02b1-00');
INSERT INTO public.gebeurtenis VALUES (8, '01a20531-2e50-7f92-8b09-61ce088e58b7', 'raadsonderzoek/d8f3715d-a4a0-8e39-9b54-af97916349d3', 2, '00000001003214345001', 'verzoek-vervallen', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"Vervallen","inhoud":{"reden":"ingetrokken"}}', '{"onderzoek":"d8f3715d-a4a0-8e39-9b54-af97916349d3","reden":"ingetrokken"}', '00-81f8feb0f133fc6184e4c5390fa9e668-5d8cc923010d02b1-00');
INSERT INTO public.gebeurtenis VALUES (15, '01a20531-314e-7cba-ae91-8fbcd04c9d56', 'raadsonderzoek/cb88ee9a-5728-8be2-9b8a-40822c7ce6db', 4, '00000001003214345000', 'raadsbesluit-genomen', 1, 1778504400000, 1778504400000, 'raad-professional', 'wettelijke taak RvdK (Jeugdwet 3.1)', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"Besloten","inhoud":{"besluit":"verzoek-ots","motivering":{"sleutel":"01a20531-26eb-7a01-8dab-6f012162fac0","tekst":"ZX+J6cbNdhJAZmk45wkQePTV7q+JKTBEef8V6HRKDzvirDwny2Kkmxae7uJkApkNMqrdrWZqf5sqJQBbsKC3rN+r1JAB60lxGLngVk+VfgX6htDT6pJVP08Ab3otV5N5VDzL"}}}', '{"onderzoek":"cb88ee9a-5728-8be2-9b8a-40822c7ce6db","besluit":"verzoek-ots"}', '00-d7ca823b7e8997441eb0ed5b17541a23-c3444c69b2221f82-00');
INSERT INTO public.gebeurtenis VALUES (9, '01a20531-2f0e-7cd4-9be5-897f80ce45e9', 'overdracht/01a20531-2f06-7f13-9310-54da69dd057d/ontvanger', 1, '00000001003214345000', 'overdracht-ontvangen', 1, 1773910800000, 1773910800000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"GRyJx0SQv861M/uE/R0jY/eAeRgcdIZMth7Zk9Kd5Puv7AsivTS5HzF0pKe2Y3aKMGvbkYMPhLTBOppB05Zb8zWYdT+BPosPVHmquKyXI0mqRIDRh883ecyTSxZcgf/dxvR13s3FCD7dMJ9sDY/89JZ5eIvyj6tdiWeIFCwgfpWCKiJKnOfNVzl0AbolrGZyLFVAjcW4H5axGBL8KIV4x2M5Zk5yBMLsUYf6kEifKf9HK+ad1LZcIC54zzao83fpi3mB3bGLU0LA5cU+0m8FcyKMDp2niw1U0cn/K4ij3OHErfgpV5qM4R4uCKP1VfboYovnY0fWjAyxLnLD4b1yWfb8d2z7KxtOvdgTcTpD/HaVrUFLYfOtag0PGBVF9VxE2+JrT0DoFtzPx312NNlrs6dhGRYbVhhkhWUkibwfhhFAEmumGvGIuw/9yT0ND0PZy/aqVadUKBfUxJWSSxm2oamQhwT4S3pcQiaKa7jNb4nF5EDn4Ldu/R7nCmDJUsaC6oc3tIZOrtY+udPT3LWYWURG0+fuDNvmQ17slkHHHsZhjroYcK8flnlbpl8W8vrvHPc+xIQ2BP2+uyNm3LxvFIaTGIOmMK7gcL6vYnoN/NMTjLJ5Prel/cnyD28k20g+dfO8cqKzY0zyuLJLixntcv94784V3W/VKPu6q+Y2V5SMLoP51yQpFttEcC8xH1agbls4tdAQVkBn12wCgprqwnDM/Elri1wq8Q==","aanvullingen":[]}', '{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d"}', '00-c6220d7dd8d40230fd52c2141d5b5b0b-1d8f1f0a88baf4d5-00');
INSERT INTO public.gebeurtenis VALUES (10, '01a20531-2f0e-76d7-8d37-59e0aa109bf9', 'raadsonderzoek/cb88ee9a-5728-8be2-9b8a-40822c7ce6db', 1, '00000001003214345000', 'verzoek-ontvangen', 1, 1773910800000, 1773910800000, 'systeem', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","verzoeker":"00000001001299757001"}}', '{"onderzoek":"cb88ee9a-5728-8be2-9b8a-40822c7ce6db","overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","verzoeker":"00000001001299757001"}', '00-c6220d7dd8d40230fd52c2141d5b5b0b-1d8f1f0a88baf4d5-00');
INSERT INTO public.gebeurtenis VALUES (11, '01a20531-2feb-7444-a43d-ed4390d801a7', 'overdracht/01a20531-2f06-7f13-9310-54da69dd057d/ontvanger', 2, '00000001003214345000', 'overdracht-besloten', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"schema":1,"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"52f4c2e1-4f9b-412d-8707-6af0538a3bdd"}}', '{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","besluit":"geaccepteerd","door":"52f4c2e1-4f9b-412d-8707-6af0538a3bdd"}', '00-746a50078625e304ede22e20e75fccd3-dd1c24698945fa09-00');
INSERT INTO public.gebeurtenis VALUES (12, '01a20531-2ff6-70ff-8e5e-8247d54acd15', 'toekenning/b96cda8e-a99f-848e-8d1e-e4bdec9ddb65', 1, '00000001003214345000', 'toekenning-ontstaan', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"toekenning":"b96cda8e-a99f-848e-8d1e-e4bdec9ddb65","register":"procesregie","grond":"overdracht","bron":"01a20531-2f06-7f13-9310-54da69dd057d","vorige":"01a20531-2840-7157-9374-cef0361f4b05"}', '{"toekenning":"b96cda8e-a99f-848e-8d1e-e4bdec9ddb65","register":"procesregie","grond":"overdracht","bron":"01a20531-2f06-7f13-9310-54da69dd057d","vorige":"01a20531-2840-7157-9374-cef0361f4b05"}', '00-746a50078625e304ede22e20e75fccd3-dd1c24698945fa09-00');
INSERT INTO public.gebeurtenis VALUES (13, '01a20531-2ff7-75c9-9585-a638a8881930', 'raadsonderzoek/cb88ee9a-5728-8be2-9b8a-40822c7ce6db', 2, '00000001003214345000', 'Aanvaard', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"Aanvaard","inhoud":{"door":"52f4c2e1-4f9b-412d-8707-6af0538a3bdd"}}', NULL, '00-746a50078625e304ede22e20e75fccd3-dd1c24698945fa09-00');
INSERT INTO public.gebeurtenis VALUES (14, '01a20531-3098-75c6-bdc2-4ff8c554f626', 'raadsonderzoek/cb88ee9a-5728-8be2-9b8a-40822c7ce6db', 3, '00000001003214345000', 'raadsonderzoek-gestart', 1, 1774598400000, 1774598400000, 'raad-professional', 'wettelijke taak RvdK (Jeugdwet 3.1)', NULL, 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', '{"type":"Gestart","inhoud":{"zichtBij":"00000001002564440000","zichtToereikend":true}}', '{"onderzoek":"cb88ee9a-5728-8be2-9b8a-40822c7ce6db","zichtBij":"00000001002564440000","zichtToereikend":true}', '00-777739978f8071f3586bb2b3f3d18d4f-c0b2345df0661884-00');
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/professionals/00000000000000000000000000000000', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-1', '8781b2563773e89ebf375dd3b8895f72b550cecff7fc63dbd82954e41b9264c8', 201, '{"id":"52f4c2e1-4f9b-412d-8707-6af0538a3bdd"}', '/raadsonderzoek/v1/professionals/52f4c2e1-4f9b-412d-8707-6af0538a3bdd', '"1"', 1795383437021);
INSERT INTO public.idempotentie VALUES ('00000001003214345001', '/professionals/00000000000000000000000000000000', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-2', 'c315c7e56d06740db24b729618187cc2ff6444e460e0824e51fd178e70ef3e88', 201, '{"id":"5bae3b4c-00a0-41d8-b457-eeb0bb334d0a"}', '/raadsonderzoek/v1/professionals/5bae3b4c-00a0-41d8-b457-eeb0bb334d0a', '"1"', 1795383437131);
INSERT INTO public.idempotentie VALUES ('00000001003214345001', '/overdrachten/{id}/besluiten/01a205312b047398adaaca86cc2a451b', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-12', '11e4daaae8b6abf89b70038d41bf889df126ced0242252123b7d04d974084b4e', 201, '{"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","toestand":"teruggelegd"}', '/raadsonderzoek/v1/overdrachten/01a20531-2b04-7398-adaa-ca86cc2a451b', '"3"', 1795383438567);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/overdrachten/{id}/besluiten/01a205312f067f13931054da69dd057d', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-19', 'c916060c685f62d8c9fe1055b46737c7c60211d537476a664905f23cb4e71946', 201, '{"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","toestand":"geaccepteerd"}', '/raadsonderzoek/v1/overdrachten/01a20531-2f06-7f13-9310-54da69dd057d', '"3"', 1795383439338);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/onderzoeken/{id}/startmeldingen/cb88ee9a57288be29b8a40822c7ce6db', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-21', '17c9c57d5365d52673df609702600cd8438f2fdaff4d5cb9cb4681c7122e5e8e', 201, '{"onderzoek":"cb88ee9a-5728-8be2-9b8a-40822c7ce6db","fase":"in-onderzoek"}', '/raadsonderzoek/v1/onderzoeken/cb88ee9a-5728-8be2-9b8a-40822c7ce6db', '"3"', 1795383439507);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/onderzoeken/{id}/besluiten/cb88ee9a57288be29b8a40822c7ce6db', 'naar-de-raad-62e7b7e5a80c44aaae66ec4527458e23-22', '65428b17c68785728e858fc33d18541de601c1fc8d0a2e7eba37dc30ce6b96e7', 201, '{"onderzoek":"cb88ee9a-5728-8be2-9b8a-40822c7ce6db","fase":"besloten"}', '/raadsonderzoek/v1/onderzoeken/cb88ee9a-5728-8be2-9b8a-40822c7ce6db', '"4"', 1795383439691);
INSERT INTO public.inzage VALUES ('01a20531-2d7f-7f6c-89c7-770995c5c2d7', 1795383438717, '00000001003214345001', 'raadZuid-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'overdracht/01a20531-2b04-7398-adaa-ca86cc2a451b', 'ontvangen aanbod: verzoek-tot-onderzoek', '8e74d86655f99cd329025464015a2a9c', '1b3fb60de9c4d1a8');
INSERT INTO public.inzage VALUES ('01a20531-2f7c-7230-97c8-20f047caa219', 1795383439228, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'overdracht/01a20531-2f06-7f13-9310-54da69dd057d', 'ontvangen aanbod: verzoek-tot-onderzoek', 'e60cb7ab2f14d24cb55d4e0291280458', '378b32ad435346a1');
INSERT INTO public.inzage VALUES ('01a20531-3051-7ac5-aaef-cd9bf1395c2d', 1795383439441, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'zoeken', 'urn:keten:verwerking:zoeken', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'cb88ee9a-5728-8be2-9b8a-40822c7ce6db', 'eigen werklijst', 'f21fd9912032c48ba6ed7400ce0c02ae', 'd6dfeeca38c175c4');
INSERT INTO public.overdracht VALUES ('01a20531-2b04-7398-adaa-ca86cc2a451b', 'ontvanger', '00000001003214345001', '00000001001299757001', 'verzoek-tot-onderzoek', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'teruggelegd', 2, 1, 2, '19a90e67fe4ffa7ba936c9d2812c7aede14f36403996d72ddae2c90bf62f089b', '{"schema":1,"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"5bae3b4c-00a0-41d8-b457-eeb0bb334d0a","reden":"verkeerde-organisatie","toelichting":"gr/2wtVhftob4/QN6mYUpKMTmxESwHeTq9vW+bbsp7m9tnpWv+6Y7l6JQsIztrG7EYPAGxw="}}', 1, 1, 'd43867a86b08045a03c27e60c6100cb848300a53a1c95f4b8797aa5f439e3378', '{"schema":1,"overdracht":"01a20531-2b04-7398-adaa-ca86cc2a451b","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"99G+ltKfGh1M6WEuaGrTu5BMnkbxu6BOVVoyF7XXcIuZ+lZh8MN5AycNy5EjSHDqu2/pKVM+K9fmYn89mOFz00lcy/PtKnJSCHmPTFhfncFTwfPzS1NsNN9DA0ODI09i/o5RzajF8l1uvzhju9vqsbYhqgglI0maPX3klR1gaL9BzpLmq+k2L8kiJU5OBXCyCYpLuYDUX1QBA6AIT4+dKs5/zbF0ty9GoUEQMgCouP1R+TBI6d08D+hsHlMjjZ/d6OtRQwUWcCbJUmbl3feQmD5edI58HKlt1vs7P97isLtlZlC4SGwuhKC8D/U3o7gD3h/y+wvhJiQW1fnF6yxXVQpOQeldhNl2em3JexvjiKOhD8pWrZ8LtR12pWLqwDoSZojr1fXq3+zLfyS5qSPssKyxgr3DN4kG+LzFxpVSDTFZlGtec7l5s5EDquo39GDjqIOrPC2Ccna4asc4sRzJJXJtYtUbkmOtF+XbhDF+eG59p841ebkoEc1tyCzVLgNvpl0QWY6f6pipCwZ+zDmAZDELkPYmVK4tfGTHuAW602+iDufoa302FilPvT8ppyt36TFjLE3lkYrxid33gtx/8pXSOEWE1hd7TGOv/cA0OZrvRFPW7/X6m6Dmw6cYBqZbY62x1RnEyl3YCio++ggnN4HZUUxxqJrlH1Pa9c0tlY4byGgR/AaeGHZKKoUADkcmlFMVs3ANevLA20cDnCTc95JfOFUlIxblNC7CpgX0Sl5q9k5JJE16GfvfVKMdr7DYq2BAo9qPkT8fcy4QkUd5LDjNClMpojSHs/al/D+aygE96dmKZ+Kio0Igl0dzSLK+hw6+EfOj3FUPrn5Bi+2YtvzjFvOtHR4VC2OaJhN4EHGqOdMKr8Xuu3qg9gwW79HAWKiOSU4lQyVxI5xNa2IgHsBjG8jpKPh/m7asR8tHppL8O/hGxNDEcSCBCk2OBsA++ba/ByAt4HM+87wRNQtfPqT0b9ODAaAbCPg5","aanvullingen":[]}', NULL, 1, 1773738000000, 1773838800000);
INSERT INTO public.overdracht VALUES ('01a20531-2dca-7ad8-888e-058faf29fd7e', 'ontvanger', '00000001003214345001', '00000001001299757001', 'verzoek-tot-onderzoek', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'ingetrokken', 2, 1, 2, 'bf378b4743cff7733118a4d211968b46e80f1fb05379cff332e0aa5bd88769eb', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', 1, 2, '62c8e6cb495c6a1e71f4073dcd2f1812fe3471b684e7b95b0f828fe728dc017d', '{"schema":1,"overdracht":"01a20531-2dca-7ad8-888e-058faf29fd7e","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"F5tLYLo3CaawLOQ3S1+sY6hYGPWUnV3+lOZOy59V07dS2hFOeP0bRH0Ent7mIgE7Cx6pLhqw7AtkcczfwA+IQ8WznO5hyxlOyw5XVSv6lJ2S+x63svzVmPLzqS+ixcPcCeUpb9t9wvcUSE8K1mUBP9C+Y0fPS8JjFZQkvwYwme7QuaCWr2+XFmZ+uwDbfjB96RKPzmrbFo06Dfhojq/Hfhm5FMfQPfShYRZzCaojrpXz5GFNQe9hwXywM6o+Tfpkks3wJaobbIfZDENdrpan9jUQBbnN2OZ2FjT7bP16b5IX4ErbzdRDdCz/WcOD1OLJ2gvhRj+oTUdEKlRO+OzHxAsjRpZZAsjMzo0M3dYJpTRI2IcaFMMwmGx7qkq7kRledj5/K+GYBFu/IJljYYkngv6EXBOWBb+TzIqdAVfsj2KGF06HbaUs2hj1RejafyQF7g2sRXqNFLUIXCowWta+MIMNhNIAJfoCRLrMQYrXH8mCqkIpxYQV4gunKjCpNhGgI75JbnzGgKL6b/332z4EckFzsJgE5nDi0BQWtHMByKLXRK8l6/U7E7v9iMJCAYO1loEO2dK+5ufd/bIC82F7IUzrekp/oY0eHj+/qWxN6NwUCBBYA3c4vSgreNjgffGsp9r2EFRTrDVy/NACAnDtmedW06Rdd5fbTRxJbgNLYXasdOwoUOpavhqMeU75oeXS25MIuwUfC3Jmm2r8iDoGKCOlHePm0zWX5g==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', NULL, 1, 1773907200000, 1773909000000);
INSERT INTO public.overdracht VALUES ('01a20531-2f06-7f13-9310-54da69dd057d', 'ontvanger', '00000001003214345000', '00000001001299757001', 'verzoek-tot-onderzoek', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'geaccepteerd', 2, 1, 2, '81e38b09f4ec8763a17b740a23eac0f54a6b9178f44edbd060c83b1fd379277a', '{"schema":1,"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"52f4c2e1-4f9b-412d-8707-6af0538a3bdd"}}', 1, 1, '5e183eb06b74b26940d107d85fd742f4a30cecd9ddfcbe9087e184de486cf50d', '{"schema":1,"overdracht":"01a20531-2f06-7f13-9310-54da69dd057d","soort":"verzoek-tot-onderzoek","traject":"e633b6a2-9b9e-40a8-a051-d7f7cb8be50d","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20531-2840-7157-9374-cef0361f4b05"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"GRyJx0SQv861M/uE/R0jY/eAeRgcdIZMth7Zk9Kd5Puv7AsivTS5HzF0pKe2Y3aKMGvbkYMPhLTBOppB05Zb8zWYdT+BPosPVHmquKyXI0mqRIDRh883ecyTSxZcgf/dxvR13s3FCD7dMJ9sDY/89JZ5eIvyj6tdiWeIFCwgfpWCKiJKnOfNVzl0AbolrGZyLFVAjcW4H5axGBL8KIV4x2M5Zk5yBMLsUYf6kEifKf9HK+ad1LZcIC54zzao83fpi3mB3bGLU0LA5cU+0m8FcyKMDp2niw1U0cn/K4ij3OHErfgpV5qM4R4uCKP1VfboYovnY0fWjAyxLnLD4b1yWfb8d2z7KxtOvdgTcTpD/HaVrUFLYfOtag0PGBVF9VxE2+JrT0DoFtzPx312NNlrs6dhGRYbVhhkhWUkibwfhhFAEmumGvGIuw/9yT0ND0PZy/aqVadUKBfUxJWSSxm2oamQhwT4S3pcQiaKa7jNb4nF5EDn4Ldu/R7nCmDJUsaC6oc3tIZOrtY+udPT3LWYWURG0+fuDNvmQ17slkHHHsZhjroYcK8flnlbpl8W8vrvHPc+xIQ2BP2+uyNm3LxvFIaTGIOmMK7gcL6vYnoN/NMTjLJ5Prel/cnyD28k20g+dfO8cqKzY0zyuLJLixntcv94784V3W/VKPu6q+Y2V5SMLoP51yQpFttEcC8xH1agbls4tdAQVkBn12wCgprqwnDM/Elri1wq8Q==","aanvullingen":[]}', NULL, 1, 1773910800000, 1773997500000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20531-2f06-7f13-9310-54da69dd057d', 'ontvanger', '00000001003214345000', '01a20531-26eb-7a01-8dab-6f012162fac0', 'lFWrCuMk+/BzZfFwDG3/66GPDvRyETpYypJkWtWV8bgXmbqh98x9TM7IKLEng0oxnH5AwWMNMO09J41h');
INSERT INTO public.persoon VALUES ('0eba80cc-f949-8bf5-904d-0bcc1fd3f4f9', '00000001003214345000', '29b5f7e12eabb6655d461e4e420d43bb71dfb8c7b5d8046ae736fbac4fcbebc9', '01a20531-26eb-7a01-8dab-6f012162fac0', 'Hn5kVDakgU4G4U7TzBElocktulN9JmDYgIjNao5HFo3R0Zhw4P2vWdf+L64O3ng/cxoyVSOoQMKQ1q8GIQ23ZCj79+HFpdI+R0frWrTQH2KCXcOiQLeEFssboahYRK+C3g==');
INSERT INTO public.professional VALUES ('52f4c2e1-4f9b-412d-8707-6af0538a3bdd', '00000001003214345000', '01a20531-26eb-78cb-af98-4401e89cff14', 'SVI1peLHFgm3HT/6PsmGc9d7ljAAh4YYlqD/7CZ/lvdaDgfcpj+UkzOm7MCvO68q476mWL0qI3d+dS/7dijPgJPSY0j+TYptkfgKAH9lEw==');
INSERT INTO public.professional VALUES ('5bae3b4c-00a0-41d8-b457-eeb0bb334d0a', '00000001003214345001', '01a20531-26eb-7f53-aaa3-72589770c829', 'fz9/pXKdS7dP3L/z7/eKEPvzMHTc+WmpY5n0smhJlrIi1hO5424ShTs6LTR2NKr9sAZpv+predQj8uliKh6bVAKR2qKwnGIJrtFdYQyD1ckWLgV4KP00xvQ=');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:37:13.943936');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:37:13.990894');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:37:14.003549');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:37:14.006906');
INSERT INTO public.toekenning VALUES ('b96cda8e-a99f-848e-8d1e-e4bdec9ddb65', '00000001003214345000', 'e633b6a2-9b9e-40a8-a051-d7f7cb8be50d', 'procesregie', 'overdracht', '01a20531-2f06-7f13-9310-54da69dd057d', '01a20531-2840-7157-9374-cef0361f4b05', 1773997500000, NULL, NULL, NULL, NULL, NULL);
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
GRANT INSERT ON TABLE public.vergeten TO keten_raadsonderzoek_dienst;
GRANT SELECT,DELETE ON TABLE public.vergeten TO keten_raadsonderzoek_werker;
