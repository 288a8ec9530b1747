-- The request that a job goes back to, and its trace: what fails in a job is found by the id that a caller was answered.

alter table jobs add column request_id text, add column traceparent text;
