-- One row per canonical URL, for ever. status and reason are those of its latest run; run 0 is a page that nobody
-- submitted: an article reached by redirect lives there. article_id of another page makes this one its alias.
create table pages (
  id         text primary key,
  url        text not null,
  host       text not null,
  status     text not null,
  reason     text,
  run        integer not null,
  priority   smallint not null,
  labels     text[] not null default '{}',
  article_id text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index pages_article on pages (article_id) where article_id is not null and article_id <> id;

create table runs (
  page_id    text not null references pages,
  run        integer not null,
  cause      text not null,
  status     text not null default 'under-way',
  reason     text,
  stage      text,
  detail     text,
  created_at timestamptz not null default now(),
  ended_at   timestamptz,
  primary key (page_id, run)
);
create unique index runs_under_way on runs (page_id) where status = 'under-way';

-- Runs that still have to be put on the conveyor.
create table outbox (
  id       bigint generated always as identity primary key,
  page_id  text not null,
  run      integer not null,
  priority smallint not null
);
create index outbox_order on outbox (priority, id);
create index outbox_run on outbox (page_id, run);

-- No reference to pages: an entry that belongs to no page must not stop the others from being written.
create table trail (
  page_id   text not null,
  run       integer not null,
  stream_id text not null,
  entry     jsonb not null,
  primary key (page_id, run, stream_id)
);

create table articles (
  id           text primary key references pages,
  record       jsonb not null,
  content_hash text not null,
  revision     integer not null,
  validators   jsonb not null,
  fetched_at   timestamptz not null,
  stored_at    timestamptz not null default now(),
  refreshed_at timestamptz not null default now()
);

create table revisions (
  article_id   text not null references articles,
  content_hash text not null,
  revision     integer not null,
  headline     text not null,
  body         jsonb not null,
  capture_id   text not null,
  fetched_at   timestamptz not null,
  primary key (article_id, content_hash)
);
