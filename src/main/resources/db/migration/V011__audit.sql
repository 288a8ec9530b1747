-- Who did what: rows that are only ever added, and the chain of hashes over them.

create table audit_log (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    xid xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    actor_kind text not null,
    actor_id uuid,
    actor_name text not null,
    action text not null,
    object_type text not null,
    object_id uuid,
    ip text,
    user_agent text,
    request_id text,
    before jsonb,
    after jsonb,
    constraint audit_log_pk primary key (tenant_id, id),
    constraint audit_log_tenant_fk foreign key (tenant_id) references tenants (id)
);
create index audit_log_newest on audit_log (tenant_id, at desc, id desc);
create index audit_log_object on audit_log (tenant_id, object_id, at desc) where object_id is not null;
-- The sealing sweep goes through all tenants in the order of their transactions.
create index audit_log_order_across_tenants on audit_log (xid, id);
select freehold_protect('audit_log', 'select, insert');
-- Append-only for the platform too: nobody but the owner can change a row, and the chain shows it.
revoke update, delete on audit_log from freehold_platform;

create table audit_seals (
    tenant_id uuid not null,
    seq bigint not null,
    audit_id uuid not null,
    hash bytea not null,
    previous bytea not null,
    sealed_at timestamptz not null default now(),
    constraint audit_seals_pk primary key (tenant_id, seq),
    constraint audit_seals_once unique (tenant_id, audit_id),
    constraint audit_seals_entry_fk foreign key (tenant_id, audit_id) references audit_log (tenant_id, id),
    constraint audit_seals_seq_positive check (seq >= 1)
);
select freehold_protect('audit_seals', 'select');
revoke update, delete on audit_seals from freehold_platform;

-- How far the sweep has sealed; its one row is also the lock that lets one server sweep at a time.
create table audit_sweep (
    one boolean not null default true,
    xid xid8 not null,
    id uuid not null,
    constraint audit_sweep_pk primary key (one),
    constraint audit_sweep_single check (one)
);
insert into audit_sweep (xid, id) values ('0', '00000000-0000-0000-0000-000000000000');
grant select, update on audit_sweep to freehold_platform;
grant select on audit_sweep to freehold_app;

-- What operators do outside any tenant.
create table platform_audit (
    id uuid not null,
    at timestamptz not null,
    actor_kind text not null,
    actor_id uuid,
    actor_name text not null,
    action text not null,
    object_type text not null,
    object_id uuid,
    ip text,
    user_agent text,
    request_id text,
    details jsonb,
    constraint platform_audit_pk primary key (id)
);
create index platform_audit_newest on platform_audit (at desc, id desc);
grant select, insert on platform_audit to freehold_platform;
