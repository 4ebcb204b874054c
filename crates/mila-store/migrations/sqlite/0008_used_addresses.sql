-- When an address was written from last stands where arrivals that are recorded together may look.
-- Nothing yet: the time in person_address counts until then.
ALTER TABLE address ADD COLUMN used_at INTEGER;
