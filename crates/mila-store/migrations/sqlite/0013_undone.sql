-- What an answer claims and was not done, which it says at its end: names of deeds.
ALTER TABLE message ADD COLUMN says_undone TEXT;
