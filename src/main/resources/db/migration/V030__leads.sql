-- Where leads come from, and the leads themselves.

create table products (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    code text not null,
    name text not null,
    active boolean not null default true,
    constraint products_pk primary key (tenant_id, id),
    constraint products_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint products_code_unique unique (tenant_id, code),
    constraint products_code_form check (code ~ '^[a-z][a-z0-9-]{0,39}$')
);
select freehold_protect('products');

create table providers (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    name text not null,
    entity text not null,
    entity_locked boolean not null default false,
    lb boolean not null default false,
    daily_cap int,
    active boolean not null default true,
    created_at timestamptz not null,
    constraint providers_pk primary key (tenant_id, id),
    constraint providers_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint providers_entity_fk foreign key (tenant_id, entity) references entities (tenant_id, code),
    constraint providers_name_unique unique (tenant_id, name),
    constraint providers_daily_cap_positive check (daily_cap > 0)
);
select freehold_protect('providers');

-- A key is kept as its SHA-256 only. Its hash alone finds the tenant, so it is unique over all of them.
create table provider_keys (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    provider_id uuid not null,
    key_hash text not null,
    expires_at timestamptz,
    created_at timestamptz not null,
    constraint provider_keys_pk primary key (tenant_id, id),
    constraint provider_keys_provider_fk foreign key (tenant_id, provider_id) references providers (tenant_id, id),
    constraint provider_keys_hash_across_tenants unique (key_hash)
);
create index provider_keys_provider on provider_keys (tenant_id, provider_id);
select freehold_protect('provider_keys');

-- Leads taken from a capped provider on one day of the tenant's calendar.
create table provider_days (
    tenant_id uuid not null,
    provider_id uuid not null,
    day date not null,
    used int not null,
    constraint provider_days_pk primary key (tenant_id, provider_id, day),
    constraint provider_days_provider_fk foreign key (tenant_id, provider_id) references providers (tenant_id, id)
);
select freehold_protect('provider_days');

-- payload and reasons are text, not jsonb: a sender's escaped NUL is kept as evidence, and jsonb refuses it.
-- delivery_* and client_name repeat what delivery says of this lead, so that the list is one query.
create table leads (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    provider_id uuid not null,
    entity text not null,
    entity_locked boolean not null,
    lb boolean not null,
    test boolean not null,
    status text not null,
    product text,
    department text,
    phone text collate "C",
    email text collate "C",
    first_name text,
    last_name text,
    search_name text collate "C" not null,
    consent_text text,
    consent_at timestamptz,
    consent_ip text,
    consent_url text,
    consent_certificate_url text,
    reasons text not null,
    notes text,
    payload text not null,
    delivery_id uuid,
    delivery_status text,
    client_name text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint leads_pk primary key (tenant_id, id),
    constraint leads_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint leads_provider_fk foreign key (tenant_id, provider_id) references providers (tenant_id, id),
    constraint leads_status_known check (status in ('new', 'invalid', 'pending_config', 'duplicate', 'no_consent',
        'no_open_orders', 'routed', 'delivered', 'returned'))
);
create index leads_newest on leads (tenant_id, created_at desc, id desc);
create index leads_phone on leads (tenant_id, phone);
create index leads_email on leads (tenant_id, email);
create index leads_search_name on leads (tenant_id, search_name);
-- Those that wait for routing are few beside all others.
create index leads_new on leads (tenant_id, id) where status = 'new';
create index leads_no_open_orders on leads (tenant_id, id) where status = 'no_open_orders';
select freehold_protect('leads');
