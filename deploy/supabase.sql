-- Mila's two roles, for Supabase's SQL editor or any PostgreSQL 15 or newer. Run it once, in the
-- database that Mila is to use, as the role that administers it. Put two long random passwords
-- of letters and digits for the '...'.

-- The owner makes and migrates the tables. Only `mila migrate` and `mila store move` use it.
CREATE ROLE mila_owner LOGIN PASSWORD '<password of the owner>';
-- Mila runs as this role. It owns nothing, and row-level security holds for it.
CREATE ROLE mila_app LOGIN PASSWORD '<password of the app>';

DO $$
BEGIN
    -- The owner makes the schema `mila`, which a data API over `public` does not show.
    EXECUTE format('GRANT CONNECT, CREATE ON DATABASE %I TO mila_owner', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO mila_app', current_database());
END
$$;
