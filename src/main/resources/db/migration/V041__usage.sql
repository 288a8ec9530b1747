-- What tenants use, day by day, and what they were told about it.

-- API_CALLS and CASES count what happened on the day, USERS and STORAGE (bytes) what there was at its end.
-- Days are UTC's, as months of the plans are.
create table usage_metrics (
    tenant_id uuid not null,
    metric text not null,
    day date not null,
    value bigint not null,
    constraint usage_metrics_pk primary key (tenant_id, metric, day),
    constraint usage_metrics_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint usage_metrics_metric_known check (metric in ('API_CALLS', 'STORAGE', 'USERS', 'CASES')),
    constraint usage_metrics_value_not_negative check (value >= 0)
);
select freehold_protect('usage_metrics', 'select, insert, update');

-- Bytes that the tenant's files take now, changed with each file in its transaction.
create table usage_storage (
    tenant_id uuid not null,
    bytes bigint not null,
    constraint usage_storage_pk primary key (tenant_id),
    constraint usage_storage_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint usage_storage_bytes_not_negative check (bytes >= 0)
);
select freehold_protect('usage_storage', 'select, insert, update');

-- Each notice of a month goes out once, whichever server comes upon it.
create table usage_notices (
    tenant_id uuid not null,
    metric text not null,
    month date not null,
    percent int not null,
    noticed_at timestamptz not null,
    constraint usage_notices_pk primary key (tenant_id, metric, month, percent),
    constraint usage_notices_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint usage_notices_percent_known check (percent in (75, 90, 100))
);
select freehold_protect('usage_notices', 'select, insert');

-- The last flush of each server that was added up. A flush whose answer was lost is sent again under its
-- number, and added once. Belongs to no tenant: one flush carries all of a server's.
create table usage_flushes (
    server uuid not null,
    number bigint not null,
    flushed_at timestamptz not null,
    constraint usage_flushes_pk primary key (server)
);
grant select, insert, update, delete on usage_flushes to freehold_platform;
