ALTER TABLE stock ADD COLUMN reserved integer;
