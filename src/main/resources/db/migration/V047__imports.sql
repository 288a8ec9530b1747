-- Leads from files. The file lies in parts until its import is over; each row of it becomes a lead once.

create table lead_imports (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    provider_id uuid not null,
    entity text not null,
    dry_run boolean not null,
    status text not null,
    failure text,
    bytes bigint not null,
    lines int not null default 0,
    accepted int not null default 0,
    refused int not null default 0,
    undone int not null default 0,
    kept int not null default 0,
    request_key text,
    created_by text not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint lead_imports_pk primary key (tenant_id, id),
    constraint lead_imports_provider_fk foreign key (tenant_id, provider_id) references providers (tenant_id, id),
    constraint lead_imports_request_unique unique (tenant_id, request_key),
    constraint lead_imports_status_known check (status in ('queued', 'running', 'done', 'failed', 'undone'))
);
create index lead_imports_newest on lead_imports (tenant_id, created_at desc, id desc);
create index lead_imports_provider on lead_imports (tenant_id, provider_id);
select freehold_protect('lead_imports');

create table lead_import_parts (
    tenant_id uuid not null,
    import_id uuid not null,
    part int not null,
    bytes bytea not null,
    constraint lead_import_parts_pk primary key (tenant_id, import_id, part),
    constraint lead_import_parts_import_fk foreign key (tenant_id, import_id) references lead_imports (tenant_id, id)
);
select freehold_protect('lead_import_parts');

create table lead_import_errors (
    tenant_id uuid not null,
    import_id uuid not null,
    line int not null,
    number int not null,
    field text not null,
    reason text not null,
    constraint lead_import_errors_pk primary key (tenant_id, import_id, line, number),
    constraint lead_import_errors_import_fk foreign key (tenant_id, import_id) references lead_imports (tenant_id, id)
);
select freehold_protect('lead_import_errors');

-- A foreign key to the import would be asked once more for each of 100,000 rows; imports are never deleted.
alter table leads
    add column import_id uuid,
    add column import_line int,
    add constraint leads_import_has_line check ((import_id is null) = (import_line is null));
create unique index leads_import on leads (tenant_id, import_id, import_line) where import_id is not null;
