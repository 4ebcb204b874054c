-- How close an address was to the limit of fixed words when its account went, so that whoever
-- begins anew goes on from there.
ALTER TABLE erased_spending ADD COLUMN words_mark INTEGER;

-- Of which block one is a copy: of somebody whose account went, every address is blocked.
ALTER TABLE block ADD COLUMN copy_of BLOB;
CREATE INDEX block_copy_of ON block (copy_of) WHERE copy_of IS NOT NULL;
