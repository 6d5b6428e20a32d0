-- What was answered to calls that carried an Idempotency-Key, by whom they came from. A call has one row, at line 1; a streamed
-- one has a row for each batch of its lines. `request` is a hash of what was asked, `answer` the JSON as it was sent.
create table idempotency (
  caller     text not null,
  key        text not null,
  line       integer not null,
  lines      integer not null,
  request    text not null,
  answer     text not null,
  created_at timestamptz not null default now(),
  primary key (caller, key, line)
);
create index idempotency_age on idempotency (created_at);
