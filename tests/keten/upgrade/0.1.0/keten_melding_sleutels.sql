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
ALTER TABLE public.schemaversions OWNER TO keten_melding_sleutels_eigenaar;
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schemaversions_schemaversionsid_seq OWNER TO keten_melding_sleutels_eigenaar;
ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;
CREATE TABLE public.sleutel (
    id text NOT NULL,
    verpakt text NOT NULL
);
ALTER TABLE public.sleutel OWNER TO keten_melding_sleutels_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.schemaversions VALUES (1, '0001-sleutel.sql', '2026-11-22 21:21:46.242354');
INSERT INTO public.schemaversions VALUES (2, '0001-sleutel_postgres.sql', '2026-11-22 21:21:46.243137');
INSERT INTO public.sleutel VALUES ('01a20523-0c22-7ee2-b68d-ab9edf057ae4', 'b6HGbMy9K0twHUpb1arQIXRbKlY5hTGtX1h9ukmqfbbNkKa3441dMPkuRlRYYjIA5kBKsMcacFfmyeeI');
INSERT INTO public.sleutel VALUES ('01a20523-0c22-73f7-a17e-84da4cbe9bae', 'rZQNOutzF6HmGSP2lNt+mLpC5eh3L1HmyUabnYYhnp8hN+55c5Qn1g620feETP7KnixuxVSkE5U9g/aj');
INSERT INTO public.sleutel VALUES ('01a20523-0c22-7edc-844f-2bff659f640f', 'BBWsPzqqsHaaYocAsIhbyCWzayh3A0+mjJgvObf+1iqVUeI8qWXj++0ORcALUTSZGlASPEBNZ4ELtHHW');
INSERT INTO public.sleutel VALUES ('01a20523-0c22-70cd-b84e-d92c8637b721', 'F3i8vPO4HxfTWzC5v1UvXI5luJ8nz97dWESTCocoI4hgaykx0JzAahCssBLCmTM4IqwCJcQ6Ok04Zl0p');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 2, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.sleutel
    ADD CONSTRAINT sleutel_pkey PRIMARY KEY (id);
GRANT USAGE ON SCHEMA public TO keten_melding_sleutels_dienst;
GRANT SELECT,INSERT,DELETE ON TABLE public.sleutel TO keten_melding_sleutels_dienst;
