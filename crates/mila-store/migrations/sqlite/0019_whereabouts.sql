-- Where somebody said that they live, and where they are for a while. It goes before what their number tells.
ALTER TABLE account ADD COLUMN home_zone TEXT;
ALTER TABLE account ADD COLUMN away_zone TEXT;
ALTER TABLE account ADD COLUMN away_until INTEGER;
