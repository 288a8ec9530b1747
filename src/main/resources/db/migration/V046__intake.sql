-- Providers with mapping and quarantine, public forms, gating of sources, tracked visits, and replays.

-- mapping is text and not jsonb: the order in which somebody wrote it is theirs. '{}' maps nothing.
alter table providers
    add column rate_per_minute int,
    add column mapping text not null default '{}',
    add column quarantined_at timestamptz,
    add column quarantine_reason text,
    add column deleted_at timestamptz,
    add constraint providers_rate_positive check (rate_per_minute > 0),
    add constraint providers_quarantine_has_reason check ((quarantined_at is null) = (quarantine_reason is null)),
    drop constraint providers_name_unique;
-- A deleted provider stays as the source of its leads and gives its name free.
create unique index providers_name on providers (tenant_id, name) where deleted_at is null;

-- A form's public key is computed from tenant and id and stands nowhere: a restored copy has keys of its own.
create table forms (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    name text not null,
    provider_id uuid not null,
    product text not null,
    origins text[] not null,
    consent_version text not null,
    consent_text text not null,
    active boolean not null default true,
    created_at timestamptz not null,
    constraint forms_pk primary key (tenant_id, id),
    constraint forms_provider_fk foreign key (tenant_id, provider_id) references providers (tenant_id, id),
    constraint forms_product_fk foreign key (tenant_id, product) references products (tenant_id, code),
    constraint forms_name_unique unique (tenant_id, name)
);
create index forms_provider on forms (tenant_id, provider_id);
create index forms_product on forms (tenant_id, product);
-- A preflight names an origin and nothing else, so the platform looks for it in all tenants.
create index forms_origins_across_tenants on forms using gin (origins);
select freehold_protect('forms');

-- Whether products are open to every source or to those that are listed; no row means open.
create table source_gating (
    tenant_id uuid not null,
    version int not null,
    mode text not null,
    updated_at timestamptz not null,
    constraint source_gating_pk primary key (tenant_id),
    constraint source_gating_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint source_gating_mode_known check (mode in ('open', 'listed'))
);
select freehold_protect('source_gating');

create table source_gates (
    tenant_id uuid not null,
    product text not null,
    providers uuid[] not null,
    constraint source_gates_pk primary key (tenant_id, product),
    constraint source_gates_product_fk foreign key (tenant_id, product) references products (tenant_id, code)
        on delete cascade
);
select freehold_protect('source_gates');

-- How somebody came to a landing page; kept 90 days.
create table track_sessions (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    provider_id uuid not null,
    form_id uuid,
    landing_url text not null,
    referrer text,
    utm_source text,
    utm_medium text,
    utm_campaign text,
    utm_term text,
    utm_content text,
    consent_version text,
    created_at timestamptz not null,
    constraint track_sessions_pk primary key (tenant_id, id),
    constraint track_sessions_provider_fk foreign key (tenant_id, provider_id) references providers (tenant_id, id),
    constraint track_sessions_form_fk foreign key (tenant_id, form_id) references forms (tenant_id, id)
        on delete set null (form_id)
);
create index track_sessions_age on track_sessions (tenant_id, created_at);
create index track_sessions_provider on track_sessions (tenant_id, provider_id);
create index track_sessions_form on track_sessions (tenant_id, form_id) where form_id is not null;
select freehold_protect('track_sessions');

alter table leads
    add column form_id uuid,
    add column session_id uuid,
    add constraint leads_form_fk foreign key (tenant_id, form_id) references forms (tenant_id, id)
        on delete set null (form_id),
    add constraint leads_session_fk foreign key (tenant_id, session_id) references track_sessions (tenant_id, id)
        on delete set null (session_id);
create index leads_provider on leads (tenant_id, provider_id, created_at desc);
create index leads_form on leads (tenant_id, form_id) where form_id is not null;
create index leads_session on leads (tenant_id, session_id) where session_id is not null;
create index leads_invalid on leads (tenant_id, id) where status = 'invalid';
create index leads_pending_config on leads (tenant_id, id) where status = 'pending_config';

-- A trace goes with its lead; a lead that has a delivery is not deleted.
alter table routing_traces
    drop constraint routing_traces_lead_fk,
    add constraint routing_traces_lead_fk foreign key (tenant_id, lead_id) references leads (tenant_id, id)
        on delete cascade;

-- Many leads read anew; scope is the filter as JSON.
create table lead_replays (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    status text not null,
    scope text not null,
    tried int not null default 0,
    moved int not null default 0,
    asked_by text not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint lead_replays_pk primary key (tenant_id, id),
    constraint lead_replays_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint lead_replays_status_known check (status in ('queued', 'running', 'done'))
);
create index lead_replays_newest on lead_replays (tenant_id, created_at desc);
select freehold_protect('lead_replays');
