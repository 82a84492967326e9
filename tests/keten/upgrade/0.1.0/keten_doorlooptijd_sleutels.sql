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
ALTER TABLE public.schemaversions OWNER TO keten_doorlooptijd_sleutels_eigenaar;
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schemaversions_schemaversionsid_seq OWNER TO keten_doorlooptijd_sleutels_eigenaar;
ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;
CREATE TABLE public.sleutel (
    id text NOT NULL,
    verpakt text NOT NULL
);
ALTER TABLE public.sleutel OWNER TO keten_doorlooptijd_sleutels_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.schemaversions VALUES (1, '0001-sleutel.sql', '2026-11-22 21:37:13.986019');
INSERT INTO public.schemaversions VALUES (2, '0001-sleutel_postgres.sql', '2026-11-22 21:37:13.994067');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 2, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.sleutel
    ADD CONSTRAINT sleutel_pkey PRIMARY KEY (id);
GRANT USAGE ON SCHEMA public TO keten_doorlooptijd_sleutels_dienst;
GRANT SELECT,INSERT,DELETE ON TABLE public.sleutel TO keten_doorlooptijd_sleutels_dienst;
