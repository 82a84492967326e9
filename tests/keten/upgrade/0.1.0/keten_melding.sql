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
CREATE TABLE public.vergeten (
    sleutel text NOT NULL
);
ALTER TABLE public.vergeten OWNER TO keten_melding_eigenaar;
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.aanbod VALUES ('01a20523-0f6e-73ea-9511-4952f9c02b84', 'zicht-op-veiligheid', '01a20523-0c41-7b68-b8ae-fe9a7449b9aa', '00000001001299757001', 'overgegaan');
INSERT INTO public.aanbod VALUES ('01a20523-0f5b-7549-90b1-5ed177f3e1a9', 'procesregie', '01a20523-0c36-7e16-9089-453f1f98ed12', '00000001001299757001', 'vervallen');
INSERT INTO public.aanbod VALUES ('01a20523-1227-7f5c-8599-a9df521a7504', 'procesregie', '01a20523-0c36-7e16-9089-453f1f98ed12', '00000001001299757001', 'vervallen');
INSERT INTO public.aanbod VALUES ('01a20523-1378-7a43-ac8a-78fa3b30367f', 'procesregie', '01a20523-0c36-7e16-9089-453f1f98ed12', '00000001001299757001', 'overgegaan');
INSERT INTO public.dienst_stand VALUES (1, 1, 20, 1778504400000);
INSERT INTO public.dossier VALUES ('01a20523-0c1f-730b-bdf3-1e0fa1151358', '00000001001299757001', 'melding', 5, 'onderzocht', 1767603600000, 1773673800000);
INSERT INTO public.dossier_traject VALUES ('01a20523-0c1f-730b-bdf3-1e0fa1151358', '80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001001299757001');
INSERT INTO public.dossier_traject VALUES ('01a20523-0c1f-730b-bdf3-1e0fa1151358', '0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '00000001001299757001');
INSERT INTO public.gebeurtenis VALUES (1, '01a20523-0c41-7779-88b3-0589b1cbd16e', 'toekenning/01a20523-0c36-7e16-9089-453f1f98ed12', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12","register":"procesregie","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '{"toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12","register":"procesregie","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00');
INSERT INTO public.gebeurtenis VALUES (2, '01a20523-0c44-7658-9fdb-7afd23957941', 'toekenning/01a20523-0c41-7b68-b8ae-fe9a7449b9aa', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '{"toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00');
INSERT INTO public.gebeurtenis VALUES (3, '01a20523-0c4b-7f87-9622-8f3ed6bae70d', 'toekenning/01a20523-0c48-72a3-a5f4-f7724af8b519', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '{"toekenning":"01a20523-0c48-72a3-a5f4-f7724af8b519","register":"procesregie","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '{"toekenning":"01a20523-0c48-72a3-a5f4-f7724af8b519","register":"procesregie","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00');
INSERT INTO public.gebeurtenis VALUES (4, '01a20523-0c4b-7823-868f-11a533598d77', 'toekenning/01a20523-0c4b-7b77-a12f-5ed5b4993e22', 1, '00000001001299757001', 'toekenning-ontstaan', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '{"toekenning":"01a20523-0c4b-7b77-a12f-5ed5b4993e22","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '{"toekenning":"01a20523-0c4b-7b77-a12f-5ed5b4993e22","register":"zicht-op-veiligheid","grond":"melding","bron":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00');
INSERT INTO public.gebeurtenis VALUES (5, '01a20523-0c4f-714b-9c15-24e84922784e', 'melding/01a20523-0c1f-730b-bdf3-1e0fa1151358', 1, '00000001001299757001', 'melding-geregistreerd', 1, 1767601800000, 1767603600000, 'vt-professional', 'melding', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819 0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '{"type":"Geregistreerd","inhoud":{"ontvangenOp":"2026-01-05T08:30:00.000Z","meldersoort":"professional","melder":{"sleutel":"01a20523-0c22-7ee2-b68d-ab9edf057ae4","tekst":"Vn9d+FgUmPuMA9WTfxw343AV3m6cOX9Q6Y3lGj44ZzwHxM2ATb9LKAsrdESfPRwGLyHDjMLIOkVey9UJaKdH0Vced7Rc1koMbukQ7IlT/uZhnzhqe2PVGFtP7zI="},"onveiligheid":["structureel"],"meldcodestappen":[1,2,3,4,5],"kinderen":[{"traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","persoon":"01a20523-0c32-7191-8b71-46008fe0d2f4","sleutel":"01a20523-0c22-73f7-a17e-84da4cbe9bae","zorgen":{"sleutel":"01a20523-0c22-73f7-a17e-84da4cbe9bae","tekst":"cpZSuOSJW+6HXGsfuFVolvKZtTwvbp+BU6OHPbuSUwwFaXfrOIvOD+9ee3LCZa5JyHxgl5pADDrQLa+JkhxL9AwQmO3JKviivtmbwAgv/ih4AM2Ry9iYvw=="},"alBekend":false},{"traject":"0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6","persoon":"01a20523-0c45-72a5-bd81-67c6efca8ee7","sleutel":"01a20523-0c22-7edc-844f-2bff659f640f","zorgen":{"sleutel":"01a20523-0c22-7edc-844f-2bff659f640f","tekst":"F9BlL2lGyScpext2D6ywIP0uR07FAMAp1E4ZTFthhWdL0/AEaLHZ93+C3b8XkK3cp9VMUdhs"},"alBekend":false}],"volwassenen":[{"persoon":"01a20523-0c4b-7272-b8c8-2071aec4bc14","rol":"vader","heeftGezag":true}]}}', '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","ontvangenOp":"2026-01-05T08:30:00.000Z","heraanmelding":[]}', '00-b09f6e27444a8545286c2ede1654866a-1709423a05e030a2-00');
INSERT INTO public.gebeurtenis VALUES (6, '01a20523-0d0f-76e9-bf8e-22435c414f19', 'melding/01a20523-0c1f-730b-bdf3-1e0fa1151358', 2, '00000001001299757001', 'melding-getrieerd', 1, 1767967200000, 1767967200000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819 0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '{"type":"Getrieerd","inhoud":{"besluit":"onderzoek","beoordelingen":[{"traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","uitkomst":"onveilig","gegevens":{"sleutel":"01a20523-0c22-73f7-a17e-84da4cbe9bae","tekst":"BkRsXUE9d4pBQnx6KqZp2/JiNz9Jw9moTT/o9p13ZVoMcQ45PjptfuHOu8VblWVtAUO4IfbWjqwTt58/VRNJiQeUYRUDgM6gBv6FZ7x3clH5YeMmyeEnMR55rLinyQXoH1ieNHEskcb+isWx9npytnsjfTichA=="}},{"traject":"0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6","uitkomst":"voldoende-veilig","gegevens":{"sleutel":"01a20523-0c22-7edc-844f-2bff659f640f","tekst":"/LLkm+kF3vhUpqfHfGV9P7RM7gUUiXbtN6u0NOll3Rd2yyI8GyVLEYwB1XDA/B6rz8c4KitRvucVDpRCAmLjK1A/HnLgOcaIiPy8IyFT0Qdej/FC9TSOmY1eeiIj0+RR2br6xBlo2N1VTE2IYb8U9c1mLQsnDLP1FsYDDX8G8bZ+hBavx+icIQdSvaEghUf56All8ukeDqizFPj7iSV2QSDqwg=="}}]}}', '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","besluit":"onderzoek"}', '00-fd15495ce91d2e2fb9b83fc614cb156b-6a1d53bf901d0022-00');
INSERT INTO public.gebeurtenis VALUES (7, '01a20523-0d7f-7f7f-86a1-10b35900fb96', 'melding/01a20523-0c1f-730b-bdf3-1e0fa1151358', 3, '00000001001299757001', 'vt-onderzoek-gestart', 1, 1769414400000, 1769414400000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819 0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '{"type":"OnderzoekBegonnen","inhoud":{}}', '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358"}', '00-476f1cd51fee2466dea0f70ece553f5f-62d7688c4ebf367b-00');
INSERT INTO public.gebeurtenis VALUES (8, '01a20523-0e07-7c39-91c0-7efa116f9909', 'melding/01a20523-0c1f-730b-bdf3-1e0fa1151358', 4, '00000001001299757001', 'vt-onderzoek-afgerond', 1, 1773673200000, 1773673200000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, '0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '{"type":"OnderzoekAfgerond","inhoud":{"traject":"0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6","bevestigd":true,"vrijwilligMogelijk":true,"toelichting":{"sleutel":"01a20523-0c22-7edc-844f-2bff659f640f","tekst":"dTd+f0KiiXnTL1vYp/47O/debrC7C5OEI9IwxGu8MiW+k3rpsapVhwSy8w3YagnaLXwuIHg="}}}', '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","bevestigd":true,"vrijwilligMogelijk":true}', '00-c53444e85b1cd86aeb5889dddb852d52-aa85ca8216535777-00');
INSERT INTO public.gebeurtenis VALUES (9, '01a20523-0e73-733c-ad62-b79ae8910a1d', 'melding/01a20523-0c1f-730b-bdf3-1e0fa1151358', 5, '00000001001299757001', 'vt-onderzoek-afgerond', 1, 1773673800000, 1773673800000, 'vt-professional', 'wettelijke taak Veilig Thuis (Wmo 4.1.1)', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"type":"OnderzoekAfgerond","inhoud":{"traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","bevestigd":true,"vrijwilligMogelijk":false,"toelichting":{"sleutel":"01a20523-0c22-73f7-a17e-84da4cbe9bae","tekst":"Jz03Io3rF6SI/e3pUMWVSzIEJ2T9bZUbw2fef5UO4C4ZVY2AIeXevWV0zQfKTjbEIJ6uGA=="}}}', '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","bevestigd":true,"vrijwilligMogelijk":false}', '00-4aacef66cc8beff330c5e82746a274cd-bd5c7cd9f06cb7d8-00');
INSERT INTO public.gebeurtenis VALUES (12, '01a20523-10de-7327-a08f-30ca7e269ba9', 'overdracht/01a20523-0f6e-73ea-9511-4952f9c02b84/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773828000000, 1773828000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"9546ad9d-1e0e-4097-af3b-34d5727cc985"}}', '{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","besluit":"geaccepteerd"}', '00-72dc336ad4fcecfa8fb92bdf851c97fe-2311561b0c9aafaa-00');
INSERT INTO public.gebeurtenis VALUES (10, '01a20523-0f6d-7440-82ac-c57db5eed5cb', 'overdracht/01a20523-0f5b-7549-90b1-5ed177f3e1a9/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773738000000, 1773738000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"ULQLZcdyz8LvVWzhjcQP+fA0l/2E6ZtOSvV/4l0EtsJNhEjscQYBXhjRV5Y2mv/8sSjP/TaTrxYPoyQJzPH0syCDGpXXdk2MEQKnIemJlXZGDaEHQ0XIHAy1LNa8Qw0dZzCdZS1xh6b+yXHzcVpbwOScw3WCk7TQ5m+JYgfOnAOpsFqQ4H17h9M66H9+ANe8bwkPtpShVVq8UKl2Z01Fi9TibvarxzPLBSCa3yR+qNWQgdzCPe33REYIlZv1F5IrvhsoyrZGzLP6iYRtp9x2KjLGqd3nwIyYrQdSEBBeKUWhjqnqbKf6mUl2/SsceQQ08HOOzCuJtovOB5AmqqpArxls//vhX8/41PJ6QDtGIMj2XTlgoaZ3ee/Dv+/I97oSnoLORTJE299VTRRZImmP41OsqBrRuz3+yHTarlT/5tL+6TEL4HSzgHDI4T0mSNNLIDdgkK4V9FR5GqDx8/VMM4GbUKt9lFajFyfzylTVq1gukRaGLVNRPBD3Ob0xj5vVRZsrUsxeTt/MfqAqUB1qIM7W5qphizw8bYL9yRSVuW/EQm9TjJITe3nkkCEqEYMiT/sV0R3S04aQsb3c2cTDNOiiymN4SX980zlgxa0JnjzQZ7Ou6VLQP02Ia12vRq1IPoFAhTMtMclhUxrXKXXYqhijA7m33ZgPMRd7hFcVUMVqYJ8hMI+Y2f1X+0fI1KVBiTQf1cnOUv8nLtUO5lGTpcgnNRgDR702nti34xmFbegYI0VaKaTqm0TZVNbEJyJhXD0KXMhT+bJpQEYq1R3sGRDxbRXEloOMT0USBmb2gN9VfDKUISTzmzKmEcxpEOg40kqI00jEzJGJeXBO6n/hGVCFhqv+OK2rPaF7f6tzkyZfa0ORKFzgMTDLCFoPtCnX/E0xko2GSMfRO6pNA/xkAQab6Oq1fAHl98sKjXrzw9oNY6DOkvgzSds2spIfrn7twDWn31Zs5wEwBVD4qVlJYXNUdvubg+u0fUuJ","aanvullingen":[]}', '{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}]}', '00-75c25943d236ef8b9df21eeaf55a24e0-d78a1f66859a5b72-00');
INSERT INTO public.gebeurtenis VALUES (11, '01a20523-0f6f-7174-8b5c-71647ef0121f', 'overdracht/01a20523-0f6e-73ea-9511-4952f9c02b84/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773738000000, 1773738000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","soort":"zicht-tijdens-raadsonderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"cB7/PxdU6SgCqClIiStPG8JLrDY8XhJBtGgA+Er1YHqKQqfL4vGJDLYQtPXzzfzFxftdcty6RG0PZtucmlbmDxdeuKwM6pH31/jDS3AYjnhvEVg5uzQ+KkZbIaKDkxyBBUEE5S5+5afIx3TpU6JSRKC3Xbxn3njgM7p7B3tRzk9nCQgV7vRcN1Z+uyAjABkynCS9ZSOV0ops/fbuYGKi0D/6rJTTdU/XU5kekeLHReP/+Q0PH+4PNWXzWiLEZZY+LxNAe4JLqdhVCgaLF93cDpXT8avfTi+7nKnhi3BVXtn5fz3iaJEZoB7AarkQczdw/fREkGm0kdRkjfW+TLNrVvdhzJw1HhKM0KAB80KidHwkbURk1+UgRg5lQEGoYdCGatrIHXElYvJsVUqLouZnXbEY2r3gugTb0heKfHcrkhBuoiTRnejXAsgz5siFjPXPa3DHodOShNwNeSxoaSUMXZoO5voYOcvvadXZ6IAUqlTfH4YAhI/ubvgzazY6X7N9Vb3ke/zkDW5CQttVZzfQkoHwFzWe8wX7YxHBAeG+Y+1LKjjuXf30hMCZy/Qdnt1RFdSMsAYbkDYaYUYjwy7+LPQdR71NqqSfcGX8BY67Mtpg0sX/T3KcUuK0s+z5ZKaGpqqMFsnoRP7naJHdiyKA1DNi7mu2ua9MsRt8fdRQXE2/FLspRoS+OQ3ji5mZZCa17PDzh7JmEjbkixUualvxDFWgPo0BD52BYJa1j53VaxX3L2D+vsWiSvBtHwSV/J1jP7RP6aoOAsF20kkA0Mre3bjXs5hxvJK84LnnHKE70mGVuuBxX1EquzrvACP5sUWUTeJyWQRO5tXF1bQVxZRjdjpfEizBI27VhY0PN1+A1aqCTcR5RlR73wCO9HBak9NHoas9tK5MsSn+5MvniFBPvm/RDxp+TXKnwSvk5TzPqULaHGkNlI3VNNkDFfGkxnbrAOF6BH137FFWE2En4F574V9WmR0c/079i1Sv","aanvullingen":[]}', '{"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","soort":"zicht-tijdens-raadsonderzoek","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}]}', '00-75c25943d236ef8b9df21eeaf55a24e0-d78a1f66859a5b72-00');
INSERT INTO public.gebeurtenis VALUES (17, '01a20523-12a5-7421-8eb5-513cba97b0d3', 'overdracht/01a20523-1227-7f5c-8599-a9df521a7504/aanbieder', 3, '00000001001299757001', 'besluit-gezien', 1, 1773909000000, 1773909000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","besluit":"ingetrokken"}', '00-4d29fca3bf328a8e9b57033126a09b48-67177a04192df176-00');
INSERT INTO public.gebeurtenis VALUES (13, '01a20523-10e4-7986-ad4d-843a1b3fd005', 'toekenning/01a20523-0c41-7b68-b8ae-fe9a7449b9aa', 2, '00000001001299757001', 'toekenning-vrijgegeven', 1, 1773828000000, 1773828000000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa","register":"zicht-op-veiligheid","overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","acceptatie":{"epoch":1,"versie":2,"hash":"7c4608d3d49d1857db9a7df3dfc852e5178cabe6e918c1bc58963ed14c97d6fc"}}', '{"toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa","register":"zicht-op-veiligheid","overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","acceptatie":{"epoch":1,"versie":2,"hash":"7c4608d3d49d1857db9a7df3dfc852e5178cabe6e918c1bc58963ed14c97d6fc"}}', '00-72dc336ad4fcecfa8fb92bdf851c97fe-2311561b0c9aafaa-00');
INSERT INTO public.gebeurtenis VALUES (14, '01a20523-1168-755f-a3d5-0f015dd25bd5', 'overdracht/01a20523-0f5b-7549-90b1-5ed177f3e1a9/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773838800000, 1773838800000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"8b3c4e2c-21fd-4eec-aca0-fe4965c8096e","reden":"verkeerde-organisatie","toelichting":"E6Wh280MqgPc7ud+FNiZiTF1zefezGE/VnF/ycujF/sWgv/D/rqQYddcPWVGkINMz1a8ovc="}}', '{"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","besluit":"teruggelegd"}', '00-6c2dab9ca2c450eecd68c58a374b1eb6-aef458c0a3de6fa2-00');
INSERT INTO public.gebeurtenis VALUES (15, '01a20523-1229-7d9c-aa70-0587a31a2701', 'overdracht/01a20523-1227-7f5c-8599-a9df521a7504/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773907200000, 1773907200000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"d4tmokJyBn7bu12Bo3OBBfsZ0Pp5oMv7LNzZugtdRgJXrjYkKPreVZ48O9KlM73XyJth2gH0l3Rz5lcc8TuGBHnHt7pZsAnYL+3mzcHMhttXH8mkapumEJT3cn8K+Dqly/5d5bvl3/14rFfJ8+JqcfzNEkXlQKMTYrs0udwBCQL/5UWFijjqNbin3fW4ZvQ0oJ75Lu1uOUZgHRQu9hZtagx1694V5IBbvbYcd63X1A4U6INvE7N+P2DANFwEhEfHf/5+rO/OuFj+XzYYs8yYlFqOvNI30HAVG0AiMaFLUKtmjgPZl8kt29s6W/pg6tNGFj7HSCj6wamiV9YTz5cncC3DZQWZGQcoz1IjTvmxme438gX6tSwoRD3HScf8/jU8+sP8zDoU+6+yqE1bSnzBnOpXmyAnksFO26u0FLMi8aF3JvCbXW+DRDt7ac/1pyssk8o25krggqO8tfBjtcGIk5eEjwPY9ZGqtDYbf8lx1FRbArBrDIkLW3GxdSBO0YP7oe2zTRS06R+odx7MPryYKhCHkr0Jfyv+izErXPSiArRNVDpeF8BoU7NIOuuIGJIoaHcKTbk27VQ3YwRCU0L29UAudzyd3IXsoJkbWhdusitpiROcCbmvV6R4fo9COzi0cypx3ZDp4wqvEhAXXo+4OKd7Ij6I+DcCTQKeOyXuWgCsISfCY959RfhegpvVD9WJGrPlrMV5z00dQI9J+cFEcezGnWfrmfx4YQ==","aanvullingen":[]}', '{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}]}', '00-a8878126f23eef09acd961155f3513ad-a1f2c88c7540e184-00');
INSERT INTO public.gebeurtenis VALUES (16, '01a20523-1281-7aa1-8bd2-548b472459c9', 'overdracht/01a20523-1227-7f5c-8599-a9df521a7504/aanbieder', 2, '00000001001299757001', 'intrekking-gewenst', 1, 1773909000000, 1773909000000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"d4tmokJyBn7bu12Bo3OBBfsZ0Pp5oMv7LNzZugtdRgJXrjYkKPreVZ48O9KlM73XyJth2gH0l3Rz5lcc8TuGBHnHt7pZsAnYL+3mzcHMhttXH8mkapumEJT3cn8K+Dqly/5d5bvl3/14rFfJ8+JqcfzNEkXlQKMTYrs0udwBCQL/5UWFijjqNbin3fW4ZvQ0oJ75Lu1uOUZgHRQu9hZtagx1694V5IBbvbYcd63X1A4U6INvE7N+P2DANFwEhEfHf/5+rO/OuFj+XzYYs8yYlFqOvNI30HAVG0AiMaFLUKtmjgPZl8kt29s6W/pg6tNGFj7HSCj6wamiV9YTz5cncC3DZQWZGQcoz1IjTvmxme438gX6tSwoRD3HScf8/jU8+sP8zDoU+6+yqE1bSnzBnOpXmyAnksFO26u0FLMi8aF3JvCbXW+DRDt7ac/1pyssk8o25krggqO8tfBjtcGIk5eEjwPY9ZGqtDYbf8lx1FRbArBrDIkLW3GxdSBO0YP7oe2zTRS06R+odx7MPryYKhCHkr0Jfyv+izErXPSiArRNVDpeF8BoU7NIOuuIGJIoaHcKTbk27VQ3YwRCU0L29UAudzyd3IXsoJkbWhdusitpiROcCbmvV6R4fo9COzi0cypx3ZDp4wqvEhAXXo+4OKd7Ij6I+DcCTQKeOyXuWgCsISfCY959RfhegpvVD9WJGrPlrMV5z00dQI9J+cFEcezGnWfrmfx4YQ==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', '{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","reden":"vergissing"}', '00-4d29fca3bf328a8e9b57033126a09b48-4166fc28d4778489-00');
INSERT INTO public.gebeurtenis VALUES (18, '01a20523-137b-7b34-8f42-ef6b73a03385', 'overdracht/01a20523-1378-7a43-ac8a-78fa3b30367f/aanbieder', 1, '00000001001299757001', 'overdracht-aangeboden', 1, 1773910800000, 1773910800000, 'vt-professional', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"hoE8CfEYn77g7udPVOo4KdSV46I9br+/wDmEUWYtqamOciSRNZAK9oQfdisQAJ4v3dcR0Hp2/UixzScZ2OHrMBwr/pklPR32z1Jkuz+nD/TyxRN7ccoHLe+h2svhHuH4kWFcRD22UINYZbHzkV8oqBVpwphMLORT4PoRzcpGTeEjymDEPgGupg+OqG+sUHeI2ZwQZ6Kix4E1iWEqFdYDPqzjB1OOvhC+i4xJAnageFUwhFvt41cdDla82ZPh1gqx2I8+P2j1pZsDlqh/nG+fzdJvaHprQD4f63twmo0xWaUvAff7bMxYmLBaVdtse0l3vU4SDutxNy/UTGVgA3ParW0sy7F+pjdf9MFYDx43IwUgLcqd8CWVAoLHwOTfnTNRvqFw3fADfRfB9/wrG7mdbb1xO+3T5PUT4p1chPi2UVzhSTR5LNZkEfzA6s2SNVj1mW9YK+kwP4SLr1dXYpRDWQ96dYk5JNIowbHnEnjpw8RczURLNJrAo1PxIr3EoT7RPd7aq9m4/2MtIADfRiSQ6y2tFp5WFXP4ti3q+WIDSE/BvszOaGjX1kw47LZ/01aH14yS+yR10id1/37kPDMlEj0YpvNJu7DVHUe/WJPLJiGrqMogJPshMx/KVrWVSe3q9K8deFfi48C0emroPJUIK3HRcdHvxJBcN7Dfqrri2naFsKIMSDfmf51M6+/UoHAeRFhIUzsEGMDxzIW0/Qd7ofqnQV0oScrUMg==","aanvullingen":[]}', '{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","soort":"verzoek-tot-onderzoek","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}]}', '00-31297ef505b2133b859fc77f4bb3af93-5cee61700245c4a7-00');
INSERT INTO public.gebeurtenis VALUES (19, '01a20523-14e0-7db7-8b2a-d665608635d8', 'overdracht/01a20523-1378-7a43-ac8a-78fa3b30367f/aanbieder', 2, '00000001001299757001', 'besluit-gezien', 1, 1773997500000, 1773997500000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"schema":1,"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"b32e5b6b-fcec-4cfb-8436-6827d63cd42d"}}', '{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","besluit":"geaccepteerd"}', '00-71e9d542dece2853c2b32d74dc52986b-44df43e4af9e1c42-00');
INSERT INTO public.gebeurtenis VALUES (20, '01a20523-14e1-720d-b232-d1d503d0503f', 'toekenning/01a20523-0c36-7e16-9089-453f1f98ed12', 2, '00000001001299757001', 'toekenning-vrijgegeven', 1, 1773997500000, 1773997500000, 'systeem', 'verzoek-tot-onderzoek', NULL, '80631f85-5c72-4aad-b338-ebc7df9e3819', '{"toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12","register":"procesregie","overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","acceptatie":{"epoch":1,"versie":2,"hash":"4283052f7b09dfb0303f7f8022952a3097f038e8d6c5061f94a4dc937990a534"}}', '{"toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12","register":"procesregie","overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","acceptatie":{"epoch":1,"versie":2,"hash":"4283052f7b09dfb0303f7f8022952a3097f038e8d6c5061f94a4dc937990a534"}}', '00-71e9d542dece2853c2b32d74dc52986b-44df43e4af9e1c42-00');
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/00000000000000000000000000000000', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-4', 'd32b491b9823f054df7ad8ed04c6f5584602c52db95158d79343b3e6e0611244', 201, '{"id":"01a20523-0c1f-730b-bdf3-1e0fa1151358","fase":"wacht-op-triage","trajecten":[{"traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","heraanmelding":false},{"traject":"0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6","heraanmelding":false}]}', '/melding/v1/meldingen/01a20523-0c1f-730b-bdf3-1e0fa1151358', '"1"', 1795382512662);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/triages/01a205230c1f730bbdf31e0fa1151358', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-5', '087244e0eb3cd534f79c8643b24f7c3d737c89aa1f11118b3d3a03e853eb6bf9', 201, '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","fase":"wacht-op-onderzoek"}', '/melding/v1/meldingen/01a20523-0c1f-730b-bdf3-1e0fa1151358', '"2"', 1795382512895);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeken/01a205230c1f730bbdf31e0fa1151358', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-6', 'af45fc8fcc4d4866217eea6a7db01ca3033af9773488c58e5a6f777f7691a3c9', 201, '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","fase":"in-onderzoek"}', '/melding/v1/meldingen/01a20523-0c1f-730b-bdf3-1e0fa1151358', '"3"', 1795382513021);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeksconclusies/01a205230c1f730bbdf31e0fa1151358', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-7', '2650b23a5e65027c62dd47b9930bd6568f05928f4df0c3212eaa682244067bf6', 201, '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","fase":"in-onderzoek"}', '/melding/v1/meldingen/01a20523-0c1f-730b-bdf3-1e0fa1151358', '"4"', 1795382513156);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/onderzoeksconclusies/01a205230c1f730bbdf31e0fa1151358', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-8', '0b8bfefef12cb1cf0f7744b25dba332200b8d759def991265a646fa046fe6ed9', 201, '{"melding":"01a20523-0c1f-730b-bdf3-1e0fa1151358","fase":"onderzocht"}', '/melding/v1/meldingen/01a20523-0c1f-730b-bdf3-1e0fa1151358', '"5"', 1795382513265);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/verzoeken-tot-onderzoek/01a205230c1f730bbdf31e0fa1151358', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-10', 'ca89b68ec1bbbda893c10f94e52840a206b1ac502f03be76873d30c7880014b9', 201, '{"procesregie":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","zichtOpVeiligheid":"01a20523-0f6e-73ea-9511-4952f9c02b84"}', '/melding/v1/overdrachten/01a20523-0f5b-7549-90b1-5ed177f3e1a9', '"5"', 1795382513483);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/overdrachten/01a205230c1f730bbdf31e0fa1151358', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-14', '08df1d462980285b631f51240474673a4a39ca25a92a71147fbb327448c5006c', 201, '{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504"}', '/melding/v1/overdrachten/01a20523-1227-7f5c-8599-a9df521a7504', '"1"', 1795382514212);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/overdrachten/{id}/intrekkingswensen/01a2052312277f5c8599a9df521a7504', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-15', 'cba0934ed795229369efc9aaa8988c69ffb0d9592afa067d2a39b9286dbc2c06', 201, '{"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","toestand":"intrekking-gewenst"}', '/melding/v1/overdrachten/01a20523-1227-7f5c-8599-a9df521a7504', '"3"', 1795382514299);
INSERT INTO public.idempotentie VALUES ('00000001001299757001', '/meldingen/{id}/overdrachten/01a205230c1f730bbdf31e0fa1151358', 'naar-de-raad-b491a95e59164876a1b3bf24ab5a8554-17', '1501659218761a70c2a08e46d7caa410dfcc3bfa59440e1a26667b77bb8a5851', 201, '{"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f"}', '/melding/v1/overdrachten/01a20523-1378-7a43-ac8a-78fa3b30367f', '"1"', 1795382514545);
INSERT INTO public.inzage VALUES ('01a20523-1303-73f5-a545-63ad4c74b962', 1795382514434, '00000001001299757001', 'vt-professional', 'professional', 'jeugdbescherming', 'inzien', 'urn:keten:verwerking:inzien', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'overdracht/01a20523-1227-7f5c-8599-a9df521a7504', 'eigen aanbod', '9f5a2886697429fcb551924e3c55b52b', '2b80953f114b4426');
INSERT INTO public.kind VALUES ('80631f85-5c72-4aad-b338-ebc7df9e3819', '00000001001299757001', '01a20523-0c32-7191-8b71-46008fe0d2f4', 1767601800000, NULL);
INSERT INTO public.kind VALUES ('0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', '00000001001299757001', '01a20523-0c45-72a5-bd81-67c6efca8ee7', 1767601800000, NULL);
INSERT INTO public.overdracht VALUES ('01a20523-0f6e-73ea-9511-4952f9c02b84', 'aanbieder', '00000001001299757001', '00000001002564440000', 'zicht-tijdens-raadsonderzoek', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'geaccepteerd', 2, 1, 1, 'bc6aa331244f87d869de0c15658d03c5aa95377215076239907264ea2b9af254', '{"schema":1,"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","soort":"zicht-tijdens-raadsonderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001002564440000","registers":[{"register":"zicht-op-veiligheid","toekenning":"01a20523-0c41-7b68-b8ae-fe9a7449b9aa"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"cB7/PxdU6SgCqClIiStPG8JLrDY8XhJBtGgA+Er1YHqKQqfL4vGJDLYQtPXzzfzFxftdcty6RG0PZtucmlbmDxdeuKwM6pH31/jDS3AYjnhvEVg5uzQ+KkZbIaKDkxyBBUEE5S5+5afIx3TpU6JSRKC3Xbxn3njgM7p7B3tRzk9nCQgV7vRcN1Z+uyAjABkynCS9ZSOV0ops/fbuYGKi0D/6rJTTdU/XU5kekeLHReP/+Q0PH+4PNWXzWiLEZZY+LxNAe4JLqdhVCgaLF93cDpXT8avfTi+7nKnhi3BVXtn5fz3iaJEZoB7AarkQczdw/fREkGm0kdRkjfW+TLNrVvdhzJw1HhKM0KAB80KidHwkbURk1+UgRg5lQEGoYdCGatrIHXElYvJsVUqLouZnXbEY2r3gugTb0heKfHcrkhBuoiTRnejXAsgz5siFjPXPa3DHodOShNwNeSxoaSUMXZoO5voYOcvvadXZ6IAUqlTfH4YAhI/ubvgzazY6X7N9Vb3ke/zkDW5CQttVZzfQkoHwFzWe8wX7YxHBAeG+Y+1LKjjuXf30hMCZy/Qdnt1RFdSMsAYbkDYaYUYjwy7+LPQdR71NqqSfcGX8BY67Mtpg0sX/T3KcUuK0s+z5ZKaGpqqMFsnoRP7naJHdiyKA1DNi7mu2ua9MsRt8fdRQXE2/FLspRoS+OQ3ji5mZZCa17PDzh7JmEjbkixUualvxDFWgPo0BD52BYJa1j53VaxX3L2D+vsWiSvBtHwSV/J1jP7RP6aoOAsF20kkA0Mre3bjXs5hxvJK84LnnHKE70mGVuuBxX1EquzrvACP5sUWUTeJyWQRO5tXF1bQVxZRjdjpfEizBI27VhY0PN1+A1aqCTcR5RlR73wCO9HBak9NHoas9tK5MsSn+5MvniFBPvm/RDxp+TXKnwSvk5TzPqULaHGkNlI3VNNkDFfGkxnbrAOF6BH137FFWE2En4F574V9WmR0c/079i1Sv","aanvullingen":[]}', 1, 2, '7c4608d3d49d1857db9a7df3dfc852e5178cabe6e918c1bc58963ed14c97d6fc', '{"schema":1,"overdracht":"01a20523-0f6e-73ea-9511-4952f9c02b84","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-18T10:00:00.000Z","door":"9546ad9d-1e0e-4097-af3b-34d5727cc985"}}', NULL, 1, 1773738000000, 1773828000000);
INSERT INTO public.overdracht VALUES ('01a20523-0f5b-7549-90b1-5ed177f3e1a9', 'aanbieder', '00000001001299757001', '00000001003214345001', 'verzoek-tot-onderzoek', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'teruggelegd', 2, 1, 1, 'c3e14c7aa89a45f409fd532ec1be525cbc91c4b37fa249af331114245c029ba5', '{"schema":1,"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-17T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"ULQLZcdyz8LvVWzhjcQP+fA0l/2E6ZtOSvV/4l0EtsJNhEjscQYBXhjRV5Y2mv/8sSjP/TaTrxYPoyQJzPH0syCDGpXXdk2MEQKnIemJlXZGDaEHQ0XIHAy1LNa8Qw0dZzCdZS1xh6b+yXHzcVpbwOScw3WCk7TQ5m+JYgfOnAOpsFqQ4H17h9M66H9+ANe8bwkPtpShVVq8UKl2Z01Fi9TibvarxzPLBSCa3yR+qNWQgdzCPe33REYIlZv1F5IrvhsoyrZGzLP6iYRtp9x2KjLGqd3nwIyYrQdSEBBeKUWhjqnqbKf6mUl2/SsceQQ08HOOzCuJtovOB5AmqqpArxls//vhX8/41PJ6QDtGIMj2XTlgoaZ3ee/Dv+/I97oSnoLORTJE299VTRRZImmP41OsqBrRuz3+yHTarlT/5tL+6TEL4HSzgHDI4T0mSNNLIDdgkK4V9FR5GqDx8/VMM4GbUKt9lFajFyfzylTVq1gukRaGLVNRPBD3Ob0xj5vVRZsrUsxeTt/MfqAqUB1qIM7W5qphizw8bYL9yRSVuW/EQm9TjJITe3nkkCEqEYMiT/sV0R3S04aQsb3c2cTDNOiiymN4SX980zlgxa0JnjzQZ7Ou6VLQP02Ia12vRq1IPoFAhTMtMclhUxrXKXXYqhijA7m33ZgPMRd7hFcVUMVqYJ8hMI+Y2f1X+0fI1KVBiTQf1cnOUv8nLtUO5lGTpcgnNRgDR702nti34xmFbegYI0VaKaTqm0TZVNbEJyJhXD0KXMhT+bJpQEYq1R3sGRDxbRXEloOMT0USBmb2gN9VfDKUISTzmzKmEcxpEOg40kqI00jEzJGJeXBO6n/hGVCFhqv+OK2rPaF7f6tzkyZfa0ORKFzgMTDLCFoPtCnX/E0xko2GSMfRO6pNA/xkAQab6Oq1fAHl98sKjXrzw9oNY6DOkvgzSds2spIfrn7twDWn31Zs5wEwBVD4qVlJYXNUdvubg+u0fUuJ","aanvullingen":[]}', 1, 2, '408a0c285df1a82beae024d3d2f7152d8efb2025cad450a0b1966213627044c4', '{"schema":1,"overdracht":"01a20523-0f5b-7549-90b1-5ed177f3e1a9","ontvangenOp":"2026-03-17T09:00:00.000Z","vragen":[],"besluit":{"soort":"teruggelegd","op":"2026-03-18T13:00:00.000Z","door":"8b3c4e2c-21fd-4eec-aca0-fe4965c8096e","reden":"verkeerde-organisatie","toelichting":"E6Wh280MqgPc7ud+FNiZiTF1zefezGE/VnF/ycujF/sWgv/D/rqQYddcPWVGkINMz1a8ovc="}}', NULL, 1, 1773738000000, 1773838800000);
INSERT INTO public.overdracht VALUES ('01a20523-1227-7f5c-8599-a9df521a7504', 'aanbieder', '00000001001299757001', '00000001003214345001', 'verzoek-tot-onderzoek', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'ingetrokken', 3, 1, 2, 'a6ab366801145de39f9eb642252e6443eb3fc0480cd31fd5c883dec5a7488f78', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345001","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T08:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"d4tmokJyBn7bu12Bo3OBBfsZ0Pp5oMv7LNzZugtdRgJXrjYkKPreVZ48O9KlM73XyJth2gH0l3Rz5lcc8TuGBHnHt7pZsAnYL+3mzcHMhttXH8mkapumEJT3cn8K+Dqly/5d5bvl3/14rFfJ8+JqcfzNEkXlQKMTYrs0udwBCQL/5UWFijjqNbin3fW4ZvQ0oJ75Lu1uOUZgHRQu9hZtagx1694V5IBbvbYcd63X1A4U6INvE7N+P2DANFwEhEfHf/5+rO/OuFj+XzYYs8yYlFqOvNI30HAVG0AiMaFLUKtmjgPZl8kt29s6W/pg6tNGFj7HSCj6wamiV9YTz5cncC3DZQWZGQcoz1IjTvmxme438gX6tSwoRD3HScf8/jU8+sP8zDoU+6+yqE1bSnzBnOpXmyAnksFO26u0FLMi8aF3JvCbXW+DRDt7ac/1pyssk8o25krggqO8tfBjtcGIk5eEjwPY9ZGqtDYbf8lx1FRbArBrDIkLW3GxdSBO0YP7oe2zTRS06R+odx7MPryYKhCHkr0Jfyv+izErXPSiArRNVDpeF8BoU7NIOuuIGJIoaHcKTbk27VQ3YwRCU0L29UAudzyd3IXsoJkbWhdusitpiROcCbmvV6R4fo9COzi0cypx3ZDp4wqvEhAXXo+4OKd7Ij6I+DcCTQKeOyXuWgCsISfCY959RfhegpvVD9WJGrPlrMV5z00dQI9J+cFEcezGnWfrmfx4YQ==","aanvullingen":[],"intrekkingswens":{"op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', 1, 2, 'a3eec1befbf88cb1f92ecfaba430909f1d218245c652f91b7e353d638c300cc8', '{"schema":1,"overdracht":"01a20523-1227-7f5c-8599-a9df521a7504","ontvangenOp":"2026-03-19T08:00:00.000Z","vragen":[],"besluit":{"soort":"ingetrokken","op":"2026-03-19T08:30:00.000Z","door":"vt-professional","reden":"vergissing"}}', NULL, 1, 1773907200000, 1773909000000);
INSERT INTO public.overdracht VALUES ('01a20523-1378-7a43-ac8a-78fa3b30367f', 'aanbieder', '00000001001299757001', '00000001003214345000', 'verzoek-tot-onderzoek', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'geaccepteerd', 2, 1, 1, 'af46803982bf9511699bf056d1f874ce1db2463e26ff1cd52e528a18b2f75566', '{"schema":1,"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","soort":"verzoek-tot-onderzoek","traject":"80631f85-5c72-4aad-b338-ebc7df9e3819","van":"00000001001299757001","naar":"00000001003214345000","registers":[{"register":"procesregie","toekenning":"01a20523-0c36-7e16-9089-453f1f98ed12"}],"grondslag":"verzoek-tot-onderzoek","aangebodenOp":"2026-03-19T09:00:00.000Z","aangebodenDoor":"vt-professional","inhoud":"hoE8CfEYn77g7udPVOo4KdSV46I9br+/wDmEUWYtqamOciSRNZAK9oQfdisQAJ4v3dcR0Hp2/UixzScZ2OHrMBwr/pklPR32z1Jkuz+nD/TyxRN7ccoHLe+h2svhHuH4kWFcRD22UINYZbHzkV8oqBVpwphMLORT4PoRzcpGTeEjymDEPgGupg+OqG+sUHeI2ZwQZ6Kix4E1iWEqFdYDPqzjB1OOvhC+i4xJAnageFUwhFvt41cdDla82ZPh1gqx2I8+P2j1pZsDlqh/nG+fzdJvaHprQD4f63twmo0xWaUvAff7bMxYmLBaVdtse0l3vU4SDutxNy/UTGVgA3ParW0sy7F+pjdf9MFYDx43IwUgLcqd8CWVAoLHwOTfnTNRvqFw3fADfRfB9/wrG7mdbb1xO+3T5PUT4p1chPi2UVzhSTR5LNZkEfzA6s2SNVj1mW9YK+kwP4SLr1dXYpRDWQ96dYk5JNIowbHnEnjpw8RczURLNJrAo1PxIr3EoT7RPd7aq9m4/2MtIADfRiSQ6y2tFp5WFXP4ti3q+WIDSE/BvszOaGjX1kw47LZ/01aH14yS+yR10id1/37kPDMlEj0YpvNJu7DVHUe/WJPLJiGrqMogJPshMx/KVrWVSe3q9K8deFfi48C0emroPJUIK3HRcdHvxJBcN7Dfqrri2naFsKIMSDfmf51M6+/UoHAeRFhIUzsEGMDxzIW0/Qd7ofqnQV0oScrUMg==","aanvullingen":[]}', 1, 2, '4283052f7b09dfb0303f7f8022952a3097f038e8d6c5061f94a4dc937990a534', '{"schema":1,"overdracht":"01a20523-1378-7a43-ac8a-78fa3b30367f","ontvangenOp":"2026-03-19T09:00:00.000Z","vragen":[],"besluit":{"soort":"geaccepteerd","op":"2026-03-20T09:05:00.000Z","door":"b32e5b6b-fcec-4cfb-8436-6827d63cd42d"}}', NULL, 1, 1773910800000, 1773997500000);
INSERT INTO public.overdracht_sleutel VALUES ('01a20523-0f5b-7549-90b1-5ed177f3e1a9', 'aanbieder', '00000001001299757001', '01a20523-0c22-73f7-a17e-84da4cbe9bae', 'kLFLUtzCYvqIoF4kMMzV2Aaup5+AjqHrrerSxW7GDn+wLgIyvoJuRaihughFpS8t5i/mXE7bRqOl8Iux');
INSERT INTO public.overdracht_sleutel VALUES ('01a20523-0f6e-73ea-9511-4952f9c02b84', 'aanbieder', '00000001001299757001', '01a20523-0c22-73f7-a17e-84da4cbe9bae', '8TXaN4oQ2q4HRMsx6Th/5f2X91I8HUhsHU/RhAvHJSUOgD3mv8CYhR+q7YlwrmKFfyRzdy/PCnsDLBaO');
INSERT INTO public.overdracht_sleutel VALUES ('01a20523-1227-7f5c-8599-a9df521a7504', 'aanbieder', '00000001001299757001', '01a20523-0c22-73f7-a17e-84da4cbe9bae', 'Rkh856Qh9cruii5+Y/RJ80Euxi7OyQI/GKNwjsNiqX6NUrm34y3L9uGJ7imh4LJbCG3OXaolbpKKwTA5');
INSERT INTO public.overdracht_sleutel VALUES ('01a20523-1378-7a43-ac8a-78fa3b30367f', 'aanbieder', '00000001001299757001', '01a20523-0c22-73f7-a17e-84da4cbe9bae', 'XUTiHXFkmm3C4BwQG34N6hnKR7CLp6s0CEOLIhN0iNRj2a7MgoDRxftVyP+vGZfcizlYjDr8JH0LruP7');
INSERT INTO public.persoon VALUES ('01a20523-0c20-77f4-9fa0-98f9498fb644', '00000001001299757001', NULL, '01a20523-0c22-7ee2-b68d-ab9edf057ae4', 'SPiI+xIHWiSLoREk6iiZUwo4YpbAmSQr8EcW+wJzrOwYRKp/yZKGXb753W+Zkqa+');
INSERT INTO public.persoon VALUES ('01a20523-0c32-7191-8b71-46008fe0d2f4', '00000001001299757001', 'afa7de8bbbed483dee998c53e4b92c71ce5555e958cfafca2bc3ab02c11ad03b', '01a20523-0c22-73f7-a17e-84da4cbe9bae', 'WrG0zqiKKOgnjf9gXWeAG2Va+WfvdukpT5B8S96nhQ8bHB23kp+OTjoDKCXbrmH7QyeDVviVM9Ns2OLPnZI2rPXYTD7isbneaJn1C50iVzjfNnC2PbepytJSoEa6ya0W/w==');
INSERT INTO public.persoon VALUES ('01a20523-0c45-72a5-bd81-67c6efca8ee7', '00000001001299757001', 'e394948b9f0f347f9e0f283a7bae81f4236ff1fb9d841f2eee3403afdea4b42f', '01a20523-0c22-7edc-844f-2bff659f640f', 'ZxBYlfZHeFEH4YuJrGJJQyPi4w+/uPHDWVrqZ5uTtc+g5sbUqB3FBwfY0OeP6ysJ1DHDonrr5NHmfOA85VfXdMLp/CumyTrYh1xtH2sDOvtb7PBmTK0Mvd1qr+1exXwI1m0=');
INSERT INTO public.persoon VALUES ('01a20523-0c4b-7272-b8c8-2071aec4bc14', '00000001001299757001', NULL, '01a20523-0c22-70cd-b84e-d92c8637b721', '8SB3c8+vKVZ2grw5IESW0UONEVVWnr22TL3x+qRuOoefX+RFzM+qKxNtorbcxxClRQ==');
INSERT INTO public.schemaversions VALUES (1, '0001-logboek.sql', '2026-11-22 21:21:46.164483');
INSERT INTO public.schemaversions VALUES (2, '0001-logboek_postgres.sql', '2026-11-22 21:21:46.188041');
INSERT INTO public.schemaversions VALUES (3, '0010-overdracht.sql', '2026-11-22 21:21:46.202311');
INSERT INTO public.schemaversions VALUES (4, '0010-overdracht_postgres.sql', '2026-11-22 21:21:46.204715');
INSERT INTO public.schemaversions VALUES (5, '0100-kind.sql', '2026-11-22 21:21:46.209884');
INSERT INTO public.schemaversions VALUES (6, '0100-kind_postgres.sql', '2026-11-22 21:21:46.210355');
INSERT INTO public.toekenning VALUES ('01a20523-0c48-72a3-a5f4-f7724af8b519', '00000001001299757001', '0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', 'procesregie', 'melding', '01a20523-0c1f-730b-bdf3-1e0fa1151358', NULL, 1767601800000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.toekenning VALUES ('01a20523-0c4b-7b77-a12f-5ed5b4993e22', '00000001001299757001', '0c8f8b6f-29bc-47bc-8aa1-e567de1bd5a6', 'zicht-op-veiligheid', 'melding', '01a20523-0c1f-730b-bdf3-1e0fa1151358', NULL, 1767601800000, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.toekenning VALUES ('01a20523-0c41-7b68-b8ae-fe9a7449b9aa', '00000001001299757001', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'zicht-op-veiligheid', 'melding', '01a20523-0c1f-730b-bdf3-1e0fa1151358', NULL, 1767601800000, '01a20523-0f6e-73ea-9511-4952f9c02b84', 1, 2, '7c4608d3d49d1857db9a7df3dfc852e5178cabe6e918c1bc58963ed14c97d6fc', 1773828000000);
INSERT INTO public.toekenning VALUES ('01a20523-0c36-7e16-9089-453f1f98ed12', '00000001001299757001', '80631f85-5c72-4aad-b338-ebc7df9e3819', 'procesregie', 'melding', '01a20523-0c1f-730b-bdf3-1e0fa1151358', NULL, 1767601800000, '01a20523-1378-7a43-ac8a-78fa3b30367f', 1, 2, '4283052f7b09dfb0303f7f8022952a3097f038e8d6c5061f94a4dc937990a534', 1773997500000);
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
GRANT INSERT ON TABLE public.vergeten TO keten_melding_dienst;
GRANT SELECT,DELETE ON TABLE public.vergeten TO keten_melding_werker;
