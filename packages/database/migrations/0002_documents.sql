-- What a run begins with when a document was handed in, instead of a fetch: the part of the message that is not the run's own.
alter table runs add column document jsonb;
