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
INSERT INTO public.dossier VALUES ('8bfcbadc-74ea-8aba-abaa-1c818e436cde', '00000001003214345001', 'raadsonderzoek', 2, 'vervallen', 1773738000000, 1773838800000);
INSERT INTO public.dossier VALUES ('4dcf404a-3860-81a6-bdbf-fc072bc6e493', '00000001003214345001', 'raadsonderzoek', 2, 'vervallen', 1773907200000, 1773909000000);
INSERT INTO public.dossier VALUES ('fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', '00000001003214345000', 'raadsonderzoek', 4, 'besloten', 1773910800000, 1778504400000);
INSERT INTO public.dossier_traject VALUES ('8bfcbadc-74ea-8aba-abaa-1c818e436cde', '80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001003214345001');
INSERT INTO public.dossier_traject VALUES ('4dcf404a-3860-81a6-bdbf-fc072bc6e493', '80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001003214345001');
INSERT INTO public.dossier_traject VALUES ('fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', '80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001003214345000');
INSERT INTO public.gebeurtenis VALUES (1, '01a20523-0fd6-7e73-9b9c-cb53e6bdf9f3', 'overdracht/01a20523-0f5b-7549-90b1-5ed177f3e1a9/ontvanger', 1, '00000001003214345001', 'overdracht-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"ULQLZcdyz8LvVWzhjcQP+fA0l/2E6ZtOSvV/4l0EtsJNhEjscQYBXhjRV5Y2mv/8sSjP/TaTrxYPoyQJzPH0syCDGpXXdk2MEQKnIemJlXZGDaEHQ0XIHAy1LNa8Qw0dZzCdZS1xh6b+yXHzcVpbwOScw3WCk7TQ5m+JYgfOnAOpsFqQ4H17h9M66H9+ANe8bwkPtpShVVq8UKl2Z01Fi9TibvarxzPLBSCa3yR+qNWQgdzCPe33REYIlZv1F5IrvhsoyrZGzLP6iYRtp9x2KjLGqd3nwIyYrQdSEBBeKUWhjqnqbKf6mUl2/SsceQQ08HOOzCuJtovOB5AmqqpArxls//vhX8/41PJ6QDtGIMj2XTlgoaZ3ee/Dv+/I97oSnoLORTJE299VTRRZImmP41OsqBrRuz3+yHTarlT/5tL+6TEL4HSzgHDI4T0mSNNLIDdgkK4V9FR5GqDx8/VMM4GbUKt9lFajFyfzylTVq1gukRaGLVNRPBD3Ob0xj5vVRZsrUsxeTt/MfqAqUB1qIM7W5qphizw8bYL9yRSVuW/EQm9TjJITe3nkkCEqEYMiT/sV0R3S04aQsb3c2cTDNOiiymN4SX980zlgxa0JnjzQZ7Ou6VLQP02Ia12vRq1IPoFAhTMtMclhUxrXKXXYqhijA7m33ZgPMRd7hFcVUMVqYJ8hMI+Y2f1X+0fI1KVBiTQf1cnOUv8nLtUO5lGTpcgnNRgDR702nti34xmFbegYI0VaKaTqm0TZVNbEJyJhXD0KXMhT+bJpQEYq1R3sGRDxbRXEloOMT0USBmb2gN9VfDKUISTzmzKmEcxpEOg40kqI00jEzJGJeXBO6n/hGVCFhqv+OK2rPaF7f6tzkyZfa0ORKFzgMTDLCFoPtCnX/E0xko2GSMfRO6pNA/xkAQab6Oq1fAHl98sKjXrzw9oNY6DOkvgzSds2spIfrn7twDWn31Zs5wEwBVD4qVlJYXNUdvubg+u0fUuJ","aanvullingen":[]}', '{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9"}', '00-75c25943d236ef8b9df21eeaf55a24e0-e7f4b3e2d7ad1fd6-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20523-0fda-716e-9c29-1d8cc8b768cb', 'raadsonderzoek/8bfcbadc-74ea-8aba-abaa-1c818e436cde', 1, '00000001003214345001', 'verzoek-ontvangen', 1, 1773738000000, 1773738000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","verzoeker":"00000001001299757001"}}', '{"onderzoek":"8bfcbadc-74ea-8aba-abaa-1c818e436cde","overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","verzoeker":"00000001001299757001"}', '00-75c25943d236ef8b9df21eeaf55a24e0-e7f4b3e2d7ad1fd6-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20523-1158-7bc7-a33f-2bcdb4e4a733', 'overdracht/01a20523-0f5b-7549-90b1-5ed177f3e1a9/ontvanger', 2, '00000001003214345001', 'overdracht-besloten', 1, 1773838800000, 1773838800000, 'raadZuid-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"8b3c4e2c-21fd-4eec-aca0-fe4965c8096e","reden":"verkeerde-organisatie","toelichting":"E6Wh280MqgPc7ud+FNiZiTF1zefezGE/VnF/ycujF/sWgv/D/rqQYddcPWVGkINMz1a8ovc="}}', '{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","besluit":"teruggelegd","door":"8b3c4e2c-21fd-4eec-aca0-fe4965c8096e","reden":"verkeerde-organisatie"}', '00-6c2dab9ca2c450eecd68c58a374b1eb6-ce0bebf87a9b6ff0-00');
INSERT INTO public.gebeurtenis VALUES (4, '01a20523-115f-7705-9b0d-6a314774e389', 'raadsonderzoek/8bfcbadc-74ea-8aba-abaa-1c818e436cde', 2, '00000001003214345001', 'verzoek-vervallen', 1, 1773838800000, 1773838800000, 'raadZuid-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"Vervallen","inhoud":{"reden":"teruggelegd"}}', '{"onderzoek":"8bfcbadc-74ea-8aba-abaa-1c818e436cde","reden":"teruggelegd"}', '00-6c2dab9ca2c450eecd68c58a374b1eb6-ce0bebf87a9b6ff0-00');
INSERT INTO public.gebeurtenis VALUES (5, '01a20523-122f-71e8-9e1b-47a68f6b0b53', 'overdracht/01a20523-1227-7f5c-8599-a9df521a7504/ontvanger', 1, '00000001003214345001', 'overdracht-ontvangen', 1, 1773907200000, 1773907200000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"d4tmokJyBn7bu12Bo3OBBfsZ0Pp5oMv7LNzZugtdRgJXrjYkKPreVZ48O9KlM73XyJth2gH0l3Rz5lcc8TuGBHnHt7pZsAnYL+3mzcHMhttXH8mkapumEJT3cn8K+Dqly/5d5bvl3/14rFfJ8+JqcfzNEkXlQKMTYrs0udwBCQL/5UWFijjqNbin3fW4ZvQ0oJ75Lu1uOUZgHRQu9hZtagx1694V5IBbvbYcd63X1A4U6INvE7N+P2DANFwEhEfHf/5+rO/OuFj+XzYYs8yYlFqOvNI30HAVG0AiMaFLUKtmjgPZl8kt29s6W/pg6tNGFj7HSCj6wamiV9YTz5cncC3DZQWZGQcoz1IjTvmxme438gX6tSwoRD3HScf8/jU8+sP8zDoU+6+yqE1bSnzBnOpXmyAnksFO26u0FLMi8aF3JvCbXW+DRDt7ac/1pyssk8o25krggqO8tfBjtcGIk5eEjwPY9ZGqtDYbf8lx1FRbArBrDIkLW3GxdSBO0YP7oe2zTRS06R+odx7MPryYKhCHkr0Jfyv+izErXPSiArRNVDpeF8BoU7NIOuuIGJIoaHcKTbk27VQ3YwRCU0L29UAudzyd3IXsoJkbWhdusitpiROcCbmvV6R4fo9COzi0cypx3ZDp4wqvEhAXXo+4OKd7Ij6I+DcCTQKeOyXuWgCsISfCY959RfhegpvVD9WJGrPlrMV5z00dQI9J+cFEcezGnWfrmfx4YQ==","aanvullingen":[]}', '{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504"}', '00-a8878126f23eef09acd961155f3513ad-d9816321412b01a6-00');
INSERT INTO public.gebeurtenis VALUES (6, '01a20523-122f-726d-a9a8-aa0ae63630c0', 'raadsonderzoek/4dcf404a-3860-81a6-bdbf-fc072bc6e493', 1, '00000001003214345001', 'verzoek-ontvangen', 1, 1773907200000, 1773907200000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","verzoeker":"00000001001299757001"}}', '{"onderzoek":"4dcf404a-3860-81a6-bdbf-fc072bc6e493","overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","verzoeker":"00000001001299757001"}', '00-a8878126f23eef09acd961155f3513ad-d9816321412b01a6-00');
INSERT INTO public.gebeurtenis VALUES (7, '01a20523-1293-7059-9965-3011a238694b', 'overdracht/01a20523-1227-7f5c-8599-a9df521a7504/ontvanger', 2, '00000001003214345001', 'overdracht-besloten', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","besluit":"ingetrokken","door":"vt-professional","reden":"vergissing"}', '00-4d29fca3bf328a8e9b57033126a09b48-f5371c8590b3abf3-00');
INSERT INTO public.gebeurtenis VALUES (8, '01a20523-1296-774a-9740-34778d21cd7b', 'raadsonderzoek/4dcf404a-3860-81a6-bdbf-fc072bc6e493', 2, '00000001003214345001', 'verzoek-vervallen', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"Vervallen","inhoud":{"reden":"ingetrokken"}}', '{"onderzoek":"4dcf404a-3860-81a6-bdbf-fc072bc6e493","reden":"ingetrokken"}', '00-4d29fca3bf328a8e9b57033126a09b48-f5371c8590b3abf3-00');
INSERT INTO public.gebeurtenis VALUES (14, '01a20523-15c4-70dc-9277-8c8a4399f0a7', 'raadsonderzoek/fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', 3, '00000001003214345000', 'raadsonderzoek-gestart', 1, 1774598400000, 1774598400000, 'raad-professional', 'wettelijke taak RvdK (Jeugdwet 3.1)', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"Gestart","inhoud":{"zichtBij":"00000001002564440000","zichtToereikend":true}}', '{"onderzoek":"fdeecc1e-df38-8c6d-96b4-bd837f7fccf7","zichtBij":"00000001002564440000","zichtToereikend":true}', '00-f6e175ef819b8ce92a8df12878cdd13a-7299f488e7a511a2-00');
INSERT INTO public.gebeurtenis VALUES (9, '01a20523-138b-77c6-8af5-899b62ef6d43', 'overdracht/01a20523-1378-7a43-ac8a-78fa3b30367f/ontvanger', 1, '00000001003214345000', 'overdracht-ontvangen', 1, 1773910800000, 1773910800000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"hoE8CfEYn77g7udPVOo4KdSV46I9br+/wDmEUWYtqamOciSRNZAK9oQfdisQAJ4v3dcR0Hp2/UixzScZ2OHrMBwr/pklPR32z1Jkuz+nD/TyxRN7ccoHLe+h2svhHuH4kWFcRD22UINYZbHzkV8oqBVpwphMLORT4PoRzcpGTeEjymDEPgGupg+OqG+sUHeI2ZwQZ6Kix4E1iWEqFdYDPqzjB1OOvhC+i4xJAnageFUwhFvt41cdDla82ZPh1gqx2I8+P2j1pZsDlqh/nG+fzdJvaHprQD4f63twmo0xWaUvAff7bMxYmLBaVdtse0l3vU4SDutxNy/UTGVgA3ParW0sy7F+pjdf9MFYDx43IwUgLcqd8CWVAoLHwOTfnTNRvqFw3fADfRfB9/wrG7mdbb1xO+3T5PUT4p1chPi2UVzhSTR5LNZkEfzA6s2SNVj1mW9YK+kwP4SLr1dXYpRDWQ96dYk5JNIowbHnEnjpw8RczURLNJrAo1PxIr3EoT7RPd7aq9m4/2MtIADfRiSQ6y2tFp5WFXP4ti3q+WIDSE/BvszOaGjX1kw47LZ/01aH14yS+yR10id1/37kPDMlEj0YpvNJu7DVHUe/WJPLJiGrqMogJPshMx/KVrWVSe3q9K8deFfi48C0emroPJUIK3HRcdHvxJBcN7Dfqrri2naFsKIMSDfmf51M6+/UoHAeRFhIUzsEGMDxzIW0/Qd7ofqnQV0oScrUMg==","aanvullingen":[]}', '{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f"}', '00-31297ef505b2133b859fc77f4bb3af93-07ee27b235411770-00');
INSERT INTO public.gebeurtenis VALUES (10, '01a20523-138b-784c-8682-93170425924b', 'raadsonderzoek/fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', 1, '00000001003214345000', 'verzoek-ontvangen', 1, 1773910800000, 1773910800000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"Ontvangen","inhoud":{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","verzoeker":"00000001001299757001"}}', '{"onderzoek":"fdeecc1e-df38-8c6d-96b4-bd837f7fccf7","overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","verzoeker":"00000001001299757001"}', '00-31297ef505b2133b859fc77f4bb3af93-07ee27b235411770-00');
INSERT INTO public.gebeurtenis VALUES (11, '01a20523-14c7-72ee-8e03-8815d0107ffd', 'overdracht/01a20523-1378-7a43-ac8a-78fa3b30367f/ontvanger', 2, '00000001003214345000', 'overdracht-besloten', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"b32e5b6b-fcec-4cfb-8436-6827d63cd42d"}}', '{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","besluit":"geaccepteerd","door":"b32e5b6b-fcec-4cfb-8436-6827d63cd42d"}', '00-71e9d542dece2853c2b32d74dc52986b-13bbaa424b1c4fe3-00');
INSERT INTO public.gebeurtenis VALUES (12, '01a20523-14d3-79f1-be7a-bef7779c77d9', 'toekenning/397c8f30-0b9f-842b-a8ae-a253514df815', 1, '00000001003214345000', 'toekenning-ontstaan', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"toekenning":"397c8f30-0b9f-842b-a8ae-a253514df815","register":"procesregie","grond":"overdracht","bron":"01a20523-1378-7a43-ac8a-78fa3b30367f","vorige":"01a20523-0c36-7e16-9089-453f1f98ed12"}', '{"toekenning":"397c8f30-0b9f-842b-a8ae-a253514df815","register":"procesregie","grond":"overdracht","bron":"01a20523-1378-7a43-ac8a-78fa3b30367f","vorige":"01a20523-0c36-7e16-9089-453f1f98ed12"}', '00-71e9d542dece2853c2b32d74dc52986b-13bbaa424b1c4fe3-00');
INSERT INTO public.gebeurtenis VALUES (13, '01a20523-14d4-7b27-8b8a-57e858fae29a', 'raadsonderzoek/fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', 2, '00000001003214345000', 'Aanvaard', 1, 1773997500000, 1773997500000, 'raad-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"Aanvaard","inhoud":{"door":"b32e5b6b-fcec-4cfb-8436-6827d63cd42d"}}', NULL, '00-71e9d542dece2853c2b32d74dc52986b-13bbaa424b1c4fe3-00');
INSERT INTO public.gebeurtenis VALUES (15, '01a20523-162c-7330-b2ab-307b6d2cb879', 'raadsonderzoek/fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', 4, '00000001003214345000', 'raadsbesluit-genomen', 1, 1778504400000, 1778504400000, 'raad-professional', 'wettelijke taak RvdK (Jeugdwet 3.1)', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"Besloten","inhoud":{"besluit":"verzoek-ots","motivering":{"sleutel":"01a20523-0ae7-71b2-a23c-c58c89a9d563","tekst":"494aFaazsVWfqm2w+iNm/ExsiO7VOonK+CrCjIQRtp6H/mjCzExS4nrZLGq3kI7nR+prlzt2pC3UPGQxkr50w+dirDUFMtQ0OvakfjWtbDLxpqYJdRzQIvE2JsrMtBQSsBth"}}}', '{"onderzoek":"fdeecc1e-df38-8c6d-96b4-bd837f7fccf7","besluit":"verzoek-ots"}', '00-eb457341797e9d8bbcb28ca02e421ef6-7f90a4ff3c05e6b3-00');
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/professionals/00000000000000000000000000000000', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-1', 'd9b2e20e2f6aad52619f11a874668577f73102f446ee446c8a8f4afd9c2ded60', 201, '{"id":"b32e5b6b-fcec-4cfb-8436-6827d63cd42d"}', '/raadsonderzoek/v1/professionals/b32e5b6b-fcec-4cfb-8436-6827d63cd42d', '"1"', 1795382512349);
INSERT INTO public.idempotentie VALUES ('00000001003214345001', '/professionals/00000000000000000000000000000000', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-2', '8919b41c230f6ade2cd911ae1fe920f52f03c4fbc7967d320dcdc20d93cb5237', 201, '{"id":"8b3c4e2c-21fd-4eec-aca0-fe4965c8096e"}', '/raadsonderzoek/v1/professionals/8b3c4e2c-21fd-4eec-aca0-fe4965c8096e', '"1"', 1795382512459);
INSERT INTO public.idempotentie VALUES ('00000001003214345001', '/overdrachten/{id}/besluiten/01a205230f5b754990b15ed177f3e1a9', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-12', '4609d55908af4a4825702c90d9e3b8e7bf9c5a94fa7597f4bce22fe3d9951a68', 201, '{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","toestand":"teruggelegd"}', '/raadsonderzoek/v1/overdrachten/01a20523-0f5b-7549-90b1-5ed177f3e1a9', '"3"', 1795382513997);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/overdrachten/{id}/besluiten/01a2052313787a43ac8a78fa3b30367f', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-19', '82fdab652111ba68c033edd4f9f0bfa18f2e60ef5f61bf039041d39bd8611fc7', 201, '{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","toestand":"geaccepteerd"}', '/raadsonderzoek/v1/overdrachten/01a20523-1378-7a43-ac8a-78fa3b30367f', '"3"', 1795382514883);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/onderzoeken/{id}/startmeldingen/fdeecc1edf388c6d96b4bd837f7fccf7', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-21', '645608644ddc8d060d012fa26f7a382dcb950c3b4f8e226c710b96517d5b1a22', 201, '{"onderzoek":"fdeecc1e-df38-8c6d-96b4-bd837f7fccf7","fase":"in-onderzoek"}', '/raadsonderzoek/v1/onderzoeken/fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', '"3"', 1795382515136);
INSERT INTO public.idempotentie VALUES ('00000001003214345000', '/onderzoeken/{id}/besluiten/fdeecc1edf388c6d96b4bd837f7fccf7', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-22', 'a4bfbeff2ef76013d0ac9e5c12482e0d5906c86f9dd5e490ac68c515edd27977', 201, '{"onderzoek":"fdeecc1e-df38-8c6d-96b4-bd837f7fccf7","fase":"besloten"}', '/raadsonderzoek/v1/onderzoeken/fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', '"4"', 1795382515241);
INSERT INTO public.inzage VALUES ('01a20523-11ca-73ee-9b99-c590f3b36d9f', 1795382514122, '00000001003214345001', 'raadZuid-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'overdracht/01a20523-0f5b-7549-90b1-5ed177f3e1a9', 'ontvangen aanbod: verzoek-tot-onderzoek', '31f459a239aff8431c5e60edf585ae28', '63277a8312ca17b5');
INSERT INTO public.inzage VALUES ('01a20523-1430-7c76-95fc-c8af342a7c14', 1795382514736, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'overdracht/01a20523-1378-7a43-ac8a-78fa3b30367f', 'ontvangen aanbod: verzoek-tot-onderzoek', 'b845ec5f543e2b1189319461b7edb14c', 'a19615fbf63f93db');
INSERT INTO public.inzage VALUES ('01a20523-155b-722f-a013-976ee2ead240', 1795382515035, '00000001003214345000', 'raad-professional', 'professional', 'jeugdbescherming', 'zoeken', 'urn:keten:verwerking:zoeken', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'fdeecc1e-df38-8c6d-96b4-bd837f7fccf7', 'eigen werklijst', '3be7e58592a74970e0bde428a2a3892c', '79c563c834980fa8');
INSERT INTO public.overdracht VALUES ('01a20523-0f5b-7549-90b1-5ed177f3e1a9', 'ontvanger', '00000001003214345001', '00000001001299757001', 'verzoek-tot-onderzoek', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'teruggelegd', 2, 1, 2, '408a0c285df1a82beae024d3d2f7152d8efb2025cad450a0b1966213627044c4', '{"schema":1,"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"8b3c4e2c-21fd-4eec-aca0-fe4965c8096e","reden":"verkeerde-organisatie","toelichting":"E6Wh280MqgPc7ud+FNiZiTF1zefezGE/VnF/ycujF/sWgv/D/rqQYddcPWVGkINMz1a8ovc="}}', 1, 1, 'c3e14c7aa89a45f409fd532ec1be525cbc91c4b37fa249af331114245c029ba5', '{"schema":1,"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"ULQLZcdyz8LvVWzhjcQP+fA0l/2E6ZtOSvV/4l0EtsJNhEjscQYBXhjRV5Y2mv/8sSjP/TaTrxYPoyQJzPH0syCDGpXXdk2MEQKnIemJlXZGDaEHQ0XIHAy1LNa8Qw0dZzCdZS1xh6b+yXHzcVpbwOScw3WCk7TQ5m+JYgfOnAOpsFqQ4H17h9M66H9+ANe8bwkPtpShVVq8UKl2Z01Fi9TibvarxzPLBSCa3yR+qNWQgdzCPe33REYIlZv1F5IrvhsoyrZGzLP6iYRtp9x2KjLGqd3nwIyYrQdSEBBeKUWhjqnqbKf6mUl2/SsceQQ08HOOzCuJtovOB5AmqqpArxls//vhX8/41PJ6QDtGIMj2XTlgoaZ3ee/Dv+/I97oSnoLORTJE299VTRRZImmP41OsqBrRuz3+yHTarlT/5tL+6TEL4HSzgHDI4T0mSNNLIDdgkK4V9FR5GqDx8/VMM4GbUKt9lFajFyfzylTVq1gukRaGLVNRPBD3Ob0xj5vVRZsrUsxeTt/MfqAqUB1qIM7W5qphizw8bYL9yRSVuW/EQm9TjJITe3nkkCEqEYMiT/sV0R3S04aQsb3c2cTDNOiiymN4SX980zlgxa0JnjzQZ7Ou6VLQP02Ia12vRq1IPoFAhTMtMclhUxrXKXXYqhijA7m33ZgPMRd7hFcVUMVqYJ8hMI+Y2f1X+0fI1KVBiTQf1cnOUv8nLtUO5lGTpcgnNRgDR702nti34xmFbegYI0VaKaTqm0TZVNbEJyJhXD0KXMhT+bJpQEYq1R3sGRDxbRXEloOMT0USBmb2gN9VfDKUISTzmzKmEcxpEOg40kqI00jEzJGJeXBO6n/hGVCFhqv+OK2rPaF7f6tzkyZfa0ORKFzgMTDLCFoPtCnX/E0xko2GSMfRO6pNA/xkAQab6Oq1fAHl98sKjXrzw9oNY6DOkvgzSds2spIfrn7twDWn31Zs5wEwBVD4qVlJYXNUdvubg+u0fUuJ","aanvullingen":[]}', NULL, 1, 1773738000000, 1773838800000);
INSERT INTO public.overdracht VALUES ('01a20523-1227-7f5c-8599-a9df521a7504', 'ontvanger', '00000001003214345001', '00000001001299757001', 'verzoek-tot-onderzoek', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'ingetrokken', 2, 1, 2, 'a3eec1befbf88cb1f92ecfaba430909f1d218245c652f91b7e353d638c300cc8', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', 1, 2, 'a6ab366801145de39f9eb642252e6443eb3fc0480cd31fd5c883dec5a7488f78', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"d4tmokJyBn7bu12Bo3OBBfsZ0Pp5oMv7LNzZugtdRgJXrjYkKPreVZ48O9KlM73XyJth2gH0l3Rz5lcc8TuGBHnHt7pZsAnYL+3mzcHMhttXH8mkapumEJT3cn8K+Dqly/5d5bvl3/14rFfJ8+JqcfzNEkXlQKMTYrs0udwBCQL/5UWFijjqNbin3fW4ZvQ0oJ75Lu1uOUZgHRQu9hZtagx1694V5IBbvbYcd63X1A4U6INvE7N+P2DANFwEhEfHf/5+rO/OuFj+XzYYs8yYlFqOvNI30HAVG0AiMaFLUKtmjgPZl8kt29s6W/pg6tNGFj7HSCj6wamiV9YTz5cncC3DZQWZGQcoz1IjTvmxme438gX6tSwoRD3HScf8/jU8+sP8zDoU+6+yqE1bSnzBnOpXmyAnksFO26u0FLMi8aF3JvCbXW+DRDt7ac/1pyssk8o25krggqO8tfBjtcGIk5eEjwPY9ZGqtDYbf8lx1FRbArBrDIkLW3GxdSBO0YP7oe2zTRS06R+odx7MPryYKhCHkr0Jfyv+izErXPSiArRNVDpeF8BoU7NIOuuIGJIoaHcKTbk27VQ3YwRCU0L29UAudzyd3IXsoJkbWhdusitpiROcCbmvV6R4fo9COzi0cypx3ZDp4wqvEhAXXo+4OKd7Ij6I+DcCTQKeOyXuWgCsISfCY959RfhegpvVD9WJGrPlrMV5z00dQI9J+cFEcezGnWfrmfx4YQ==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', NULL, 1, 1773907200000, 1773909000000);
INSERT INTO public.overdracht VALUES ('01a20523-1378-7a43-ac8a-78fa3b30367f', 'ontvanger', '00000001003214345000', '00000001001299757001', 'verzoek-tot-onderzoek', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'geaccepteerd', 2, 1, 2, '4283052f7b09dfb0303f7f8022952a3097f038e8d6c5061f94a4dc937990a534', '{"schema":1,"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"b32e5b6b-fcec-4cfb-8436-6827d63cd42d"}}', 1, 1, 'af46803982bf9511699bf056d1f874ce1db2463e26ff1cd52e528a18b2f75566', '{"schema":1,"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"hoE8CfEYn77g7udPVOo4KdSV46I9br+/wDmEUWYtqamOciSRNZAK9oQfdisQAJ4v3dcR0Hp2/UixzScZ2OHrMBwr/pklPR32z1Jkuz+nD/TyxRN7ccoHLe+h2svhHuH4kWFcRD22UINYZbHzkV8oqBVpwphMLORT4PoRzcpGTeEjymDEPgGupg+OqG+sUHeI2ZwQZ6Kix4E1iWEqFdYDPqzjB1OOvhC+i4xJAnageFUwhFvt41cdDla82ZPh1gqx2I8+P2j1pZsDlqh/nG+fzdJvaHprQD4f63twmo0xWaUvAff7bMxYmLBaVdtse0l3vU4SDutxNy/UTGVgA3ParW0sy7F+pjdf9MFYDx43IwUgLcqd8CWVAoLHwOTfnTNRvqFw3fADfRfB9/wrG7mdbb1xO+3T5PUT4p1chPi2UVzhSTR5LNZkEfzA6s2SNVj1mW9YK+kwP4SLr1dXYpRDWQ96dYk5JNIowbHnEnjpw8RczURLNJrAo1PxIr3EoT7RPd7aq9m4/2MtIADfRiSQ6y2tFp5WFXP4ti3q+WIDSE/BvszOaGjX1kw47LZ/01aH14yS+yR10id1/37kPDMlEj0YpvNJu7DVHUe/WJPLJiGrqMogJPshMx/KVrWVSe3q9K8deFfi48C0emroPJUIK3HRcdHvxJBcN7Dfqrri2naFsKIMSDfmf51M6+/UoHAeRFhIUzsEGMDxzIW0/Qd7ofqnQV0oScrUMg==","aanvullingen":[]}', NULL, 1, 1773910800000, 1773997500000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20523-0f5b-7549-90b1-5ed177f3e1a9', 'ontvanger', '00000001003214345001', '01a20523-0ae7-7311-957f-9cf092327dad', 'lSa9+gkxkGjEvbJa/JV6T/lhEQkqXlOFABXR8PZ17mI2qPfgw7cOo8vahByfO0IiwYD+6119z8papBHY');
INSERT INTO public.overdracht_sleutel VALUES ('01a20523-1227-7f5c-8599-a9df521a7504', 'ontvanger', '00000001003214345001', '01a20523-0ae7-7063-94fd-97f1dc5a0d79', 'pJHJ3x7NzxaTEAuneOA82wdim9cdJ0OcNi84gjL9ciTr6LgpgvaaekToX/HCiHTZj/EJVfbJzOcPDy3y');
INSERT INTO public.overdracht_sleutel VALUES ('01a20523-1378-7a43-ac8a-78fa3b30367f', 'ontvanger', '00000001003214345000', '01a20523-0ae7-71b2-a23c-c58c89a9d563', 'o+NhLzWMfs9tO2FC1lgZz6PlU7MnWD8S6+yahyhm8ORNop07P1gqJxQq1dY1AesBfIU3gFLNya79NGsC');
INSERT INTO public.persoon VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001003214345000', 'd2e828c4c066cb7ebb62ff2adf2a1f75c817a2d2b6acaa3d4061857627b054ac', '01a20523-0ae7-71b2-a23c-c58c89a9d563', 'Ejg5kayuVmt04FilN6v/+CuWBGCAenvvvL4LEeexPDqQ4zwORymkdbi2ua4BG9bhqSyTninRlp3lDw5kejLCk04yaeRnUbTSyOGTAGJqXK7kRHfFRd1gxvuZf8xpjr9VBw==');
INSERT INTO public.professional VALUES ('b32e5b6b-fcec-4cfb-8436-6827d63cd42d', '00000001003214345000', '01a20523-0ae7-7ad6-87e1-7dfbe3dbe827', 'lO/PU+QUMaI2EBXgOEeyRHNq67vPn1GGbX391XWwLnCPaW5UFwoCn1KCfM+SjEkAc16NowMRSv0yWIglWnrZyvMk+V2naeskkYOS7MVy3g==');
INSERT INTO public.professional VALUES ('8b3c4e2c-21fd-4eec-aca0-fe4965c8096e', '00000001003214345001', '01a20523-0ae7-7c3e-94ef-3d26f81c94b5', 'v4ZSLIaEqU/100H115Ar5b2Q7+UVSOc9JwVBRJI+4gDcRy8Y3QlIM3wzv7hTyrD3ElTZ5ngvZri98/MvGp/xlf5/V0ew+b97VXnwqZIMbJUETlFDAzJynG8=');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:21:46.061331');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:21:46.085954');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:21:46.104428');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:21:46.106463');
INSERT INTO public.toekenning VALUES ('397c8f30-0b9f-842b-a8ae-a253514df815', '00000001003214345000', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'procesregie', 'overdracht', '01a20523-1378-7a43-ac8a-78fa3b30367f', '01a20523-0c36-7e16-9089-453f1f98ed12', 1773997500000, NULL, NULL, NULL, NULL, NULL);
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
