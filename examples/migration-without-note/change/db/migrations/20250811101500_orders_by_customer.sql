-- migrate:up transaction:false
create index concurrently orders_customer_id_placed_at on orders (customer_id, placed_at desc);

-- migrate:down transaction:false
drop index concurrently orders_customer_id_placed_at;
