-- By which edition of the zone database the instants of somebody's reminders were computed; nothing when
-- by several. It tells nothing else, and stands outside the wall: whoever computes them again when the
-- zones change must find whose they are.
CREATE TABLE reminder_zones (
    person_id   BLOB PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    zones       TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_zones_zones ON reminder_zones (zones);

-- Nobody knows by which zones these were computed.
INSERT INTO reminder_zones (person_id, zones)
    SELECT DISTINCT person_id, '' FROM reminder WHERE due_local IS NOT NULL;
