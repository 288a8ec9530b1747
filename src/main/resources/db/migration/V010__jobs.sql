-- Events on their way out, the job queue, and the log of what ran by the clock.

create table outbox_events (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    xid xid8 not null default pg_current_xact_id(),
    type text not null,
    permission text not null,
    data jsonb not null,
    at timestamptz not null,
    constraint outbox_events_pk primary key (tenant_id, id),
    constraint outbox_events_tenant_fk foreign key (tenant_id) references tenants (id)
);
create index outbox_events_replay on outbox_events (tenant_id, xid, id);
-- The dispatcher reads all tenants in commit order and the broom all by age: no tenant leads here.
create index outbox_events_order_across_tenants on outbox_events (xid, id);
create index outbox_events_age_across_tenants on outbox_events (at);
select freehold_protect('outbox_events', 'select, insert');

create table jobs (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    kind text not null,
    key text,
    payload jsonb not null,
    state text not null default 'READY',
    attempts int not null default 0,
    attempts_max int not null default 10,
    run_after timestamptz not null default now(),
    lease_until timestamptz,
    fence bigint not null default 0,
    last_error text,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint jobs_pk primary key (tenant_id, id),
    constraint jobs_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint jobs_key_unique unique (tenant_id, kind, key),
    constraint jobs_state_known check (state in ('READY', 'RUNNING', 'DONE', 'DEAD')),
    constraint jobs_running_leased check ((state = 'RUNNING') = (lease_until is not null)),
    constraint jobs_attempts_positive check (attempts >= 0 and attempts_max >= 1)
);
create index jobs_ready on jobs (tenant_id, run_after, id) where state = 'READY';
create index jobs_running on jobs (tenant_id, lease_until) where state = 'RUNNING';
-- For the broom, which sweeps all tenants at once.
create index jobs_ended_across_tenants on jobs (finished_at) where state in ('DONE', 'DEAD');
-- Requests enqueue; claiming and settling is the platform's.
select freehold_protect('jobs', 'select, insert');

-- Who is next: one row a tenant that ever had a job.
create table job_turns (
    tenant_id uuid not null,
    served_at timestamptz not null default '-infinity',
    constraint job_turns_pk primary key (tenant_id),
    constraint job_turns_tenant_fk foreign key (tenant_id) references tenants (id)
);
select freehold_protect('job_turns', 'select, insert');

-- One row a task and due time; whoever inserts it runs it. Belongs to no tenant.
create table cron_logs (
    name text not null,
    due_at timestamptz not null,
    status text not null,
    attempts int not null default 0,
    lease_until timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    result text,
    constraint cron_logs_pk primary key (name, due_at),
    constraint cron_logs_status_known check (status in ('ENROLLED', 'RUNNING', 'DONE', 'FAILED'))
);
grant select, insert, update, delete on cron_logs to freehold_platform;
