-- What tenants choose for themselves. A row holds only what differs from the layer below: the tenant's
-- row over the installation's, the installation's over the release's own defaults.

-- The row without a tenant is the installation's: all read it, the platform alone writes it. There is no
-- id, because nothing refers to a row: who it belongs to is its key.
create function freehold_settings(subject text) returns void language plpgsql as $$
begin
    execute format($table$
        create table %1$s (
            tenant_id uuid,
            version int not null,
            chosen jsonb not null,
            updated_at timestamptz not null,
            constraint %1$s_tenant_unique unique nulls not distinct (tenant_id),
            constraint %1$s_tenant_fk foreign key (tenant_id) references tenants (id),
            constraint %1$s_version_positive check (version > 0),
            constraint %1$s_chosen_object check (jsonb_typeof(chosen) = 'object')
        )$table$, subject);
    perform freehold_protect(subject::regclass, 'select, insert, update');
    execute format(
        'create policy global_default_readable on %s for select to freehold_app using (tenant_id is null)', subject);
    execute format('insert into %s (version, chosen, updated_at) values (1, ''{}'', now())', subject);
end
$$;
revoke all on function freehold_settings(text) from public;

select freehold_settings('organization_settings');
select freehold_settings('booking_settings');
select freehold_settings('integration_settings');
select freehold_settings('security_settings');
select freehold_settings('communication_settings');

drop function freehold_settings(text);

-- Areas of work. They have no row of the installation: only the five tables above may have one.
create table area_settings (
    tenant_id uuid not null,
    area text not null,
    version int not null,
    chosen jsonb not null,
    updated_at timestamptz not null,
    constraint area_settings_pk primary key (tenant_id, area),
    constraint area_settings_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint area_settings_area_known check (area in ('client', 'task', 'analytics')),
    constraint area_settings_version_positive check (version > 0),
    constraint area_settings_chosen_object check (jsonb_typeof(chosen) = 'object')
);
select freehold_protect('area_settings', 'select, insert, update');
