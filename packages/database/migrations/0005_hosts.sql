-- What became of the requests to each host (name:port), and how it stood after the last of them. last_errors are the latest ten,
-- the latest first. The next request may go at free_at, unless back_off_until or paused_until is later.
create table hosts (
  host             text primary key,
  first_seen       timestamptz not null,
  last_seen        timestamptz not null,
  last_request_at  timestamptz,
  requests         bigint not null,
  bytes            bigint not null,
  errors           bigint not null,
  least_spacing_ms double precision,
  delay_ms         double precision,
  delay_for        text,
  failures         bigint not null default 0,
  why              text,
  free_at          timestamptz,
  back_off_until   timestamptz,
  paused_until     timestamptz,
  robots           jsonb,
  rights           jsonb,
  last_errors      jsonb not null
);
create index hosts_latest on hosts (last_seen desc, host desc);

create table host_hours (
  host             text not null,
  hour             timestamptz not null,
  requests         bigint not null,
  bytes            bigint not null,
  errors           bigint not null,
  least_spacing_ms double precision,
  primary key (host, hour)
);
create index host_hours_age on host_hours (hour);

-- The last entry of the stream that is in the tables above: it moves on together with them. One row.
create table host_cursor (
  stream  text not null,
  last_id text not null
);
insert into host_cursor values ('', '0-0');

-- name:port of a page's address, of which pages.host leaves the usual port out.
create function host_and_port(url text, host text) returns text language sql immutable parallel safe return
  case when host like '%:%' and host not like '%]' then host
       when url like 'https:%' then host || ':443'
       else host || ':80' end;

create index pages_waiting on pages (host_and_port(url, host)) where status = 'under-way';
