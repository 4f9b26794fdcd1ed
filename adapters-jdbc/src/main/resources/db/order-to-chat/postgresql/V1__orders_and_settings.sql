-- Orders, and shops' settings with the health of their numbers.
-- Ids are compared byte by byte (collate "C"): no locale of the server changes their order.

-- One row per order. What is searched or must be unique has a column; lines, charges, answers and the routing decision are
-- JSON text in body. phone and email repeat what is in body, to be searched by.
create table if not exists o2c_order (
  shop_id varchar(64) collate "C" not null,
  order_id varchar(64) collate "C" not null,
  reference varchar(14) collate "C" not null,
  submission_key varchar(128) collate "C" not null,
  status varchar(16) collate "C" not null,
  placed_at bigint not null,
  currency char(3) not null,
  total_minor bigint not null,
  routed_number varchar(16) collate "C" not null,
  routing_rule varchar(64),
  fingerprint varchar(64) collate "C",
  duplicate_of varchar(64) collate "C",
  cart_id varchar(128) collate "C",
  phone varchar(16) collate "C",
  email varchar(320),
  settings_version integer not null,
  body text not null,
  constraint o2c_order_pk primary key (shop_id, order_id),
  constraint o2c_order_reference_once unique (shop_id, reference),
  constraint o2c_order_submission_once unique (shop_id, submission_key)
);

-- Ends with order_id so that it alone answers "the earliest order like this one".
create index if not exists o2c_order_alike on o2c_order (shop_id, fingerprint, placed_at, order_id);

create index if not exists o2c_order_by_time on o2c_order (shop_id, placed_at, order_id);

-- Every version of a shop's settings; rows are added, never changed.
create table if not exists o2c_shop_settings (
  shop_id varchar(64) collate "C" not null,
  version integer not null,
  saved_at bigint not null,
  saved_by varchar(100) not null,
  body text not null,
  constraint o2c_shop_settings_pk primary key (shop_id, version)
);

-- The numbers of a shop that cannot take orders; a number without a row is well.
create table if not exists o2c_number_health (
  shop_id varchar(64) collate "C" not null,
  phone varchar(16) collate "C" not null,
  reason varchar(200) not null,
  constraint o2c_number_health_pk primary key (shop_id, phone)
);
