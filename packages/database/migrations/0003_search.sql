-- Lists and search. Everything here is derived from `record`, so that whoever stores an article need not know of it.
-- Nothing here may fail: whatever a publisher wrote, its article is stored.

-- The stemmer of a language, by its ISO 639 code; 'simple' only folds case.
create function stemmer(language text) returns text language sql immutable parallel safe return
  case split_part(language, '-', 1)
    when 'ar' then 'arabic'     when 'ca' then 'catalan'   when 'da' then 'danish'    when 'de' then 'german'
    when 'el' then 'greek'      when 'en' then 'english'   when 'es' then 'spanish'   when 'et' then 'estonian'
    when 'eu' then 'basque'     when 'fi' then 'finnish'   when 'fr' then 'french'    when 'ga' then 'irish'
    when 'hi' then 'hindi'      when 'hu' then 'hungarian' when 'hy' then 'armenian'  when 'id' then 'indonesian'
    when 'it' then 'italian'    when 'lt' then 'lithuanian' when 'nb' then 'norwegian' when 'ne' then 'nepali'
    when 'nl' then 'dutch'      when 'nn' then 'norwegian' when 'no' then 'norwegian' when 'pt' then 'portuguese'
    when 'ro' then 'romanian'   when 'ru' then 'russian'   when 'sr' then 'serbian'   when 'sv' then 'swedish'
    when 'ta' then 'tamil'      when 'tr' then 'turkish'   when 'yi' then 'yiddish'   else 'simple'
  end;

-- A name as it is compared: without case, whatever the server's locale.
create function folded(name text) returns text language sql immutable parallel safe return
  lower(left(btrim(name), 100) collate pg_unicode_fast) collate "default";

-- Text as the parser of PostgreSQL reads it right under any locale (under C it takes “ and — for letters), without markup and
-- paths, of which it makes tokens of their own. A Chinese or Japanese character ends in _, which makes words of it phrases.
create function searchable(written text) returns text language sql immutable parallel safe return
  regexp_replace(
    regexp_replace(
      translate(written, U&'<>/\\\00AD\200B\200C\200D\2060\FEFF', '    ') collate pg_unicode_fast,
      U&'[^[:ascii:][:alnum:]\0300-\036F\0900-\0963\0966-\109F]', ' ', 'g'),
    U&'([\3040-\30FF\3400-\9FFF])', '\1_', 'g') collate "default";

-- Text in which highlights are to be shown as it is: U+0001 stands around what `searchable` takes out, and is to be removed.
create function showable(written text) returns text language sql immutable parallel safe return
  regexp_replace(
    translate(written, U&'\0001\0002\0003', '') collate pg_unicode_fast,
    U&'([^[:ascii:][:alnum:]\0300-\036F\0900-\0963\0966-\109F]|[<>&/\\\3040-\30FF\3400-\9FFF])', U&'\0001\\1\0001', 'g')
  collate "default";

create function language_of(record jsonb) returns text language sql immutable parallel safe return
  coalesce(folded(record->'language'->>'code'), 'und');

create function body_of(record jsonb) returns text language sql immutable parallel safe return (
  select string_agg(block, E'\n\n') from jsonb_array_elements_text(jsonb_path_query_array(record, '$.body[*].text')) as block
);

-- The functions of the columns are PL/pgSQL, which takes half the time here; a restored dump needs their search path.

-- When an article was published, as far as it says so: without a zone it is UTC, and what the calendar does not have is nothing.
create function published_of(record jsonb) returns timestamptz language plpgsql immutable parallel safe set search_path from current as $$
declare
  said text := record->>'publishedAt';
  utc text := said || case when said !~ 'T' then 'T00:00Z' when said ~ '(Z|[+-]\d\d:\d\d)$' then '' else 'Z' end;
begin
  if pg_input_is_valid(utc, 'timestamptz') and utc::timestamptz between '1600-01-01Z' and '2999-12-31Z' then
    return utc::timestamptz;
  end if;
  return null;
end $$;

-- A lexeme that no text has, for what an article is found by exactly.
create function mark(kind text, name text) returns text language sql immutable parallel safe return '=' || kind || ':' || folded(name);

-- The query for a mark.
create function exactly(mark text) returns tsquery language sql immutable parallel safe return
  ('''' || replace(replace(mark, '\', '\\'), '''', '''''') || '''')::tsquery;

create function marks_of(record jsonb) returns text[] language plpgsql immutable parallel safe set search_path from current as $$
begin
  return array(
    select '=stemmer:' || stemmer(language_of(record))
    union
    select mark(kind, name)
    from (values ('publisher', '$.publisher.name'::jsonpath), ('publisher', '$.publisher.domain'), ('entity', '$.entities[0 to 199].name'),
        ('topic', '$.topics[0 to 49].code'), ('topic', '$.topics[0 to 49].label')) as given (kind, path),
      jsonb_array_elements_text(jsonb_path_query_array(record, path)) as name
    where name is not null
  );
end $$;

create function words_of(config regconfig, written text, weight "char") returns tsvector language sql immutable parallel safe return
  setweight(to_tsvector(config, searchable(coalesce(written, ''))), weight);

-- What an article is found by: its words and its marks. (100,000 characters are at most 800 KB of words; 1 MB is an error.) What
-- stands between headline, standfirst and body is so long that no phrase begins in one and ends in the next.
create function search_of(record jsonb) returns tsvector language plpgsql immutable parallel safe set search_path from current as $$
declare
  config regconfig := stemmer(language_of(record));
  gap tsvector := '=:100';
begin
  return array_to_tsvector(marks_of(record)) || words_of(config, left(record->>'headline', 1000), 'A')
    || gap || words_of(config, left(record->>'standfirst', 2000), 'B')
    || gap || words_of(config, left(body_of(record), 100000), 'D');
end $$;

-- What relevance looks at.
create function opening_of(record jsonb) returns tsvector language plpgsql immutable parallel safe set search_path from current as $$
declare
  config regconfig := stemmer(language_of(record));
begin
  return words_of(config, left(record->>'headline', 1000), 'A') || words_of(config, left(record->>'standfirst', 1000), 'B')
    || words_of(config, left(record->'body'->0->>'text', 500), 'D');
end $$;

-- A row that is read for its dates and its relevance should be short: the rest is kept outside of it.
alter table articles set (toast_tuple_target = 1024);
alter table articles
  add column language     text        not null generated always as (language_of(record)) stored,
  add column published_at timestamptz          generated always as (published_of(record)) stored,
  add column opening      tsvector storage main not null generated always as (opening_of(record)) stored,
  add column search       tsvector    not null generated always as (search_of(record)) stored;

create index articles_search on articles using gin (search);
create index articles_newest on articles (coalesce(published_at, '0001-01-01Z'::timestamptz) desc, id desc);
create index articles_oldest on articles (coalesce(published_at, '9999-12-31Z'::timestamptz), id);
create index articles_stored on articles (stored_at desc, id desc);
create index articles_language on articles (language, coalesce(published_at, '0001-01-01Z'::timestamptz) desc, id desc);

drop index pages_article;
create index pages_article on pages (article_id) where article_id is not null;
create index pages_labels on pages using gin (labels) where labels <> '{}';
create index pages_newest on pages (created_at desc, id desc) where run > 0;
create index pages_status on pages (status, created_at desc, id desc) where run > 0;
create index pages_reason on pages (reason, created_at desc, id desc) where run > 0;
create index pages_host on pages (host, created_at desc, id desc);
