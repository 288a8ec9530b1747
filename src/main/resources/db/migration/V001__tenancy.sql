-- The registry of tenants and the fences that every later table is put behind.
-- Three roles exist before the first migration: freehold_owner runs migrations and owns everything,
-- freehold_app serves requests and owns nothing, freehold_platform does the listed work across tenants.

create table tenants (
    id uuid not null,
    slug text not null,
    name text not null,
    status text not null default 'ACTIVE',
    plan text not null default 'free',
    time_zone text not null default 'Europe/Paris',
    version int not null default 0,
    created_at timestamptz not null default now(),
    constraint tenants_pk primary key (id),
    constraint tenants_slug_unique unique (slug),
    constraint tenants_slug_form check (slug ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
    constraint tenants_status_known check (status in ('ACTIVE', 'SUSPENDED', 'CANCELLED', 'TRIAL_EXPIRED'))
);

alter table tenants enable row level security;
alter table tenants force row level security;
-- A tenant may read its own row; the platform writes them.
create policy tenant_isolation on tenants for select to freehold_app
    using (id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy admin_bypass on tenants to freehold_platform using (true) with check (true);
-- FORCE binds the owner too; without its own policy a foreign key's check would find no tenant.
create policy owner_access on tenants to freehold_owner using (true) with check (true);
grant select on tenants to freehold_app;
grant select, insert, update on tenants to freehold_platform;

-- Puts a tenant table behind row-level security. Privileges are the application role's; a table that
-- only grows passes 'select, insert'. After a commit the setting reads '' and not null, hence nullif.
create function freehold_protect(guarded regclass, privileges text default 'select, insert, update, delete')
returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format($policy$
        create policy tenant_isolation on %s to freehold_app
        using (tenant_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
        with check (tenant_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
        $policy$, guarded);
    execute format('create policy admin_bypass on %s to freehold_platform using (true) with check (true)', guarded);
    execute format('create policy owner_access on %s to freehold_owner using (true) with check (true)', guarded);
    execute format('grant %s on %s to freehold_app', privileges, guarded);
    execute format('grant select, insert, update, delete on %s to freehold_platform', guarded);
end
$$;
revoke all on function freehold_protect(regclass, text) from public;

create table idempotency_keys (
    tenant_id uuid not null,
    route text not null,
    key text not null,
    body_hash text not null,
    status int not null,
    body text,
    location text,
    created_at timestamptz not null default now(),
    constraint idempotency_keys_pk primary key (tenant_id, route, key),
    constraint idempotency_keys_tenant_fk foreign key (tenant_id) references tenants (id)
);
create index idempotency_keys_age on idempotency_keys (tenant_id, created_at);
select freehold_protect('idempotency_keys');

-- One row a bucket and window: the counter that all servers share.
create table rate_windows (
    tenant_id uuid not null,
    bucket text not null,
    window_start timestamptz not null,
    used int not null,
    constraint rate_windows_pk primary key (tenant_id, bucket, window_start),
    constraint rate_windows_tenant_fk foreign key (tenant_id) references tenants (id)
);
select freehold_protect('rate_windows');
