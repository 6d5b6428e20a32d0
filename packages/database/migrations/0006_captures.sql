-- What refers to a capture, so that those which nothing needs can be told.
create index articles_capture on articles using hash ((record->>'captureId'));
create index revisions_capture on revisions using hash (capture_id);
create index runs_capture on runs using hash ((document->>'captureId')) where document is not null;
create index trail_capture on trail using hash ((entry->>'captureId')) where entry ? 'captureId';
