-- Clicks, one row each, and their totals.

-- Rows are added and, when they are old, deleted; never changed. Nothing in them is about a person.
create table if not exists o2c_click (
  shop_id varchar(64) not null,
  click_id varchar(64) not null,
  clicked_at bigint not null,
  product_id varchar(64),
  page varchar(16) not null,
  entry_point varchar(41) not null,
  device varchar(8) not null,
  agent varchar(8) not null,
  routed_number varchar(16),
  constraint o2c_click_pk primary key (shop_id, click_id)
);

create index if not exists o2c_click_by_time on o2c_click (shop_id, clicked_at, click_id);

-- What was appended and is not yet in the totals below: one row per batch, added up in body. Short-lived.
create table if not exists o2c_click_batch (
  shop_id varchar(64) not null,
  batch_id varchar(64) not null,
  clicks integer not null,
  body varchar(1000000) not null,
  constraint o2c_click_batch_pk primary key (shop_id, batch_id)
);

-- How the shop's days are cut, and since when every single click is still there. Its row is locked while totals are written.
create table if not exists o2c_click_shop (
  shop_id varchar(64) not null,
  zone varchar(64) not null,
  kept_since bigint not null,
  constraint o2c_click_shop_pk primary key (shop_id)
);

-- Clicks by quarter hour: one row per day of UTC, device and agent. Body has a line for every button: its id, a tab, up to 96
-- counts behind the place of the first ("40:3,,1").
create table if not exists o2c_click_quarter (
  shop_id varchar(64) not null,
  utc_day integer not null,
  device varchar(8) not null,
  agent varchar(8) not null,
  clicks bigint not null,
  body varchar(1000000) not null,
  constraint o2c_click_quarter_pk primary key (shop_id, utc_day, device, agent)
);

-- Persons' clicks by product and day of the shop, in blocks of 32 days; block -1 is all days together. A row has the products
-- from one in the order of their ids to before the one of the next row, a line for each: its id, up to 32 counts and, behind a
-- slash, the quarter hour of each day's first click. Buttons tells whether a line is about all of them together or, with the
-- button after the product, each. What belongs to single clicks that were dropped has kept 1.
create table if not exists o2c_click_product (
  shop_id varchar(64) not null,
  buttons varchar(4) not null,
  block_no integer not null,
  kept integer not null,
  first_product varchar(64) not null,
  body varchar(1000000) not null,
  constraint o2c_click_product_pk primary key (shop_id, buttons, block_no, kept, first_product)
);
