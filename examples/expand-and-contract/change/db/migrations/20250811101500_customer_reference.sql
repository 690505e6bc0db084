-- migrate:up
alter table orders add column customer_reference text;
update orders set customer_reference = reference where reference is not null;
alter table orders drop column reference;

-- migrate:down
alter table orders add column reference text;
update orders set reference = customer_reference where customer_reference is not null;
alter table orders drop column customer_reference;
