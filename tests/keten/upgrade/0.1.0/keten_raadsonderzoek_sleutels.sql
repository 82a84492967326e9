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
INSERT INTO public.schemaversions VALUES (1, '0001-sleutel.sql', '2026-11-22 21:01:30.672843');
INSERT INTO public.schemaversions VALUES (2, '0001-sleutel_postgres.sql', '2026-11-22 21:01:30.675289');
INSERT INTO public.sleutel VALUES ('01a20510-7aac-7a46-bcab-698b41cfe3dc', 'OA0YCwXl1/LIJrHVczTBFkoCA00gIyuseN13hQEPInnMnD7xAqdxlyY6SzdaqLHKb0uQV0DQgidwwsku');
INSERT INTO public.sleutel VALUES ('01a20510-7aac-7f65-8b00-431b53b9757d', 'S9x8xevx+fjelUQejSwK8TYK+w8Lr0shI6sPFbfQgVz2Rqjfun3+wr6YA7avoOncwIioJH1YU+u0lnCQ');
INSERT INTO public.sleutel VALUES ('01a20510-7aac-751e-aed2-19701638f234', '2OeAmgwe/eEuQlaFw/lgOHsMK4P3Bl7weU5lVtTgIUQOonVV+L9gws5D2Yk0oRgbDtusuip415bmilpB');
INSERT INTO public.sleutel VALUES ('01a20510-7aac-7b15-a2f7-7d053758e2d1', 'UI///A10SnBcBCg4BiBT/ytCO/wh5PeieqQ/NbGwpcix2YSEPxuDKsc0JmtAoj8XNhzc8H4jxqKv9vJ3');
INSERT INTO public.sleutel VALUES ('01a20510-7aac-7591-8196-08d392a3d4b8', 'hUoPEopidx5KyxuWSLGe8Z1sT9WIH/kvxwiVfsweuKYJYqYHsb05hkos5P8d8MyORypQ9m+IW4r9MI4S');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 2, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.sleutel
    ADD CONSTRAINT sleutel_pkey PRIMARY KEY (id);
GRANT USAGE ON SCHEMA public TO keten_raadsonderzoek_sleutels_dienst;
GRANT SELECT,INSERT,DELETE ON TABLE public.sleutel TO keten_raadsonderzoek_sleutels_dienst;
