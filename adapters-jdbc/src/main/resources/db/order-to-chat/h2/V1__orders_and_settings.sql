-- Orders, and shops' settings with the health of their numbers.

-- H2 acknowledges a commit up to half a second before it is written, and a killed process loses it. With no delay a commit is
-- written when it returns. H2 forgets this when the database is closed, unless the URL has WRITE_DELAY=0. Both settings need
-- the rights of an administrator.
set write_delay 0;

-- After a kill H2 overlooks a last commit that it wrote into reused blocks. It reuses them after 45 seconds; this makes it 24
-- days and stays with the database, REUSE_SPACE=FALSE in the URL makes it never.
set retention_time 2147483647;

-- One row per order. What is searched or must be unique has a column; lines, charges, answers and the routing decision are
-- JSON text in body. phone and email repeat what is in body, to be searched by.
create table if not exists o2c_order (
  shop_id varchar(64) not null,
  order_id varchar(64) not null,
  reference varchar(14) not null,
  submission_key varchar(128) not null,
  status varchar(16) not null,
  placed_at bigint not null,
  currency char(3) not null,
  total_minor bigint not null,
  routed_number varchar(16) not null,
  routing_rule varchar(64),
  fingerprint varchar(64),
  duplicate_of varchar(64),
  cart_id varchar(128),
  phone varchar(16),
  email varchar(320),
  settings_version integer not null,
  body varchar(1000000) not null,
  constraint o2c_order_pk primary key (shop_id, order_id),
  constraint o2c_order_reference_once unique (shop_id, reference),
  constraint o2c_order_submission_once unique (shop_id, submission_key)
);

-- Ends with order_id so that it alone answers "the earliest order like this one".
create index if not exists o2c_order_alike on o2c_order (shop_id, fingerprint, placed_at, order_id);

create index if not exists o2c_order_by_time on o2c_order (shop_id, placed_at, order_id);

-- Every version of a shop's settings; rows are added, never changed.
create table if not exists o2c_shop_settings (
  shop_id varchar(64) not null,
  version integer not null,
  saved_at bigint not null,
  saved_by varchar(100) not null,
  body varchar(1000000) not null,
  constraint o2c_shop_settings_pk primary key (shop_id, version)
);

-- The numbers of a shop that cannot take orders; a number without a row is well.
create table if not exists o2c_number_health (
  shop_id varchar(64) not null,
  phone varchar(16) not null,
  reason varchar(200) not null,
  constraint o2c_number_health_pk primary key (shop_id, phone)
);
