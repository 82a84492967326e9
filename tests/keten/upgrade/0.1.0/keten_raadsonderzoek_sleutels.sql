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
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);
ALTER TABLE public.schemaversions OWNER TO keten_raadsonderzoek_sleutels_eigenaar;
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schemaversions_schemaversionsid_seq OWNER TO keten_raadsonderzoek_sleutels_eigenaar;
ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;
CREATE TABLE public.sleutel (
    id text NOT NULL,
    verpakt text NOT NULL
);
ALTER TABLE public.sleutel OWNER TO keten_raadsonderzoek_sleutels_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.schemaversions VALUES (1, '0001-sleutel.sql', '2026-11-22 21:21:46.142223');
INSERT INTO public.schemaversions VALUES (2, '0001-sleutel_postgres.sql', '2026-11-22 21:21:46.14259');
INSERT INTO public.sleutel VALUES ('01a20523-0ae7-7ad6-87e1-7dfbe3dbe827', 'rOMAG5fsjw8ND3jmatFMT/4Gz9zAI9bLFEPTEN0azhqChxG05+qMcty5UkPV117wzHW/zwJz60842KS1');
INSERT INTO public.sleutel VALUES ('01a20523-0ae7-7c3e-94ef-3d26f81c94b5', '0+4jqU7f3FRBDfcjKw5kkAYwQWVR3xa890xM+sI9YmpFx+k/pdXTLrbTTMHjBRgLuBukGckOpnrHDBEw');
INSERT INTO public.sleutel VALUES ('01a20523-0ae7-7311-957f-9cf092327dad', '93V5E3yq49OisdLrsD4XmALN6wR99FeQ/Sl3tkcNrCIjSkHXwpsFUWDJWH9RXYrkUhyydgWAOmgdv7zt');
INSERT INTO public.sleutel VALUES ('01a20523-0ae7-7063-94fd-97f1dc5a0d79', '7NnTTqiQwzTy8Iwo227+tzyQcz3RQ1hi+MxfVb8L1Bkc5NlBOWrhGzCn4NuDou+4c3jnLTK1qAlaSln0');
INSERT INTO public.sleutel VALUES ('01a20523-0ae7-71b2-a23c-c58c89a9d563', 'iHOm/Vfi3ZbkJn7awBcNZkxVlM7+2rh5WfbMDSQZ+p9DzjivunOimfUuOrQ5Y/KpShPpvdtNIROybszF');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 2, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.sleutel
    ADD CONSTRAINT sleutel_pkey PRIMARY KEY (id);
GRANT USAGE ON SCHEMA public TO keten_raadsonderzoek_sleutels_dienst;
GRANT SELECT,INSERT,DELETE ON TABLE public.sleutel TO keten_raadsonderzoek_sleutels_dienst;
