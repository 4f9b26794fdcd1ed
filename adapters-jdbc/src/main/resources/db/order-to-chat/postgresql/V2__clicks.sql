-- Clicks, one row each, and their totals.
-- Ids are compared byte by byte (collate "C"): no locale of the server changes their order.

-- Rows are added and, when they are old, deleted; never changed. Nothing in them is about a person.
create table if not exists o2c_click (
  shop_id varchar(64) collate "C" not null,
  click_id varchar(64) collate "C" not null,
  clicked_at bigint not null,
  product_id varchar(64) collate "C",
  page varchar(16) collate "C" not null,
  entry_point varchar(41) collate "C" not null,
  device varchar(8) collate "C" not null,
  agent varchar(8) collate "C" not null,
  routed_number varchar(16) collate "C",
  constraint o2c_click_pk primary key (shop_id, click_id)
);

create index if not exists o2c_click_by_time on o2c_click (shop_id, clicked_at, click_id);

-- What was appended and is not yet in the totals below: one row per batch, added up in body. Short-lived.
create table if not exists o2c_click_batch (
  shop_id varchar(64) collate "C" not null,
  batch_id varchar(64) collate "C" not null,
  clicks integer not null,
  body text not null,
  constraint o2c_click_batch_pk primary key (shop_id, batch_id)
);

-- Read and deleted within seconds: compressing it would cost more than it saves.
alter table o2c_click_batch alter column body set storage external;

-- How the shop's days are cut, and since when every single click is still there. Its row is locked while totals are written.
create table if not exists o2c_click_shop (
  shop_id varchar(64) collate "C" not null,
  zone varchar(64) collate "C" not null,
  kept_since bigint not null,
  constraint o2c_click_shop_pk primary key (shop_id)
);

-- Clicks by quarter hour: one row per day of UTC, device and agent. Body has a line for every button: its id, a tab, up to 96
-- counts behind the place of the first ("40:3,,1").
create table if not exists o2c_click_quarter (
  shop_id varchar(64) collate "C" not null,
  utc_day integer not null,
  device varchar(8) collate "C" not null,
  agent varchar(8) collate "C" not null,
  clicks bigint not null,
  body text not null,
  constraint o2c_click_quarter_pk primary key (shop_id, utc_day, device, agent)
);

-- Rows are replaced often; with room on their page no index has to follow.
alter table o2c_click_quarter set (fillfactor = 60);

-- A busy day's text stays in its row: taking it out and compressing it would cost more than it saves.
alter table o2c_click_quarter set (toast_tuple_target = 8160);

-- Persons' clicks by product and day of the shop, in blocks of 32 days; block -1 is all days together. A row has the products
-- from one in the order of their ids to before the one of the next row, a line for each: its id, up to 32 counts and, behind a
-- slash, the quarter hour of each day's first click. Buttons tells whether a line is about all of them together or, with the
-- button after the product, each. What belongs to single clicks that were dropped has kept 1.
create table if not exists o2c_click_product (
  shop_id varchar(64) collate "C" not null,
  buttons varchar(4) collate "C" not null,
  block_no integer not null,
  kept integer not null,
  first_product varchar(64) collate "C" not null,
  body text not null,
  constraint o2c_click_product_pk primary key (shop_id, buttons, block_no, kept, first_product)
);

alter table o2c_click_product set (fillfactor = 60);
