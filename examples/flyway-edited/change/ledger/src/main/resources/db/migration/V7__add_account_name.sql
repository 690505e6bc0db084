ALTER TABLE account ADD COLUMN name varchar(200);
