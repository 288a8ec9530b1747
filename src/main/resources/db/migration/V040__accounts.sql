-- Tenants as customers: the plans they are on, what was agreed beyond them, and where their data lives.

-- The catalogue, sole source of features and limits. An absent limit is none. Belongs to no tenant: every
-- installation has the same, and only a migration changes it.
create table plans (
    name text not null,
    position int not null,
    api_calls_per_month bigint,
    storage_gb bigint,
    team_members bigint,
    cases bigint,
    constraint plans_pk primary key (name),
    constraint plans_position_unique unique (position),
    constraint plans_limits_positive check (
        api_calls_per_month > 0 and storage_gb > 0 and team_members > 0 and cases > 0)
);
insert into plans (name, position, api_calls_per_month, storage_gb, team_members, cases) values
    ('free', 1, 10000, 5, 3, 25),
    ('standard', 2, 500000, 100, 25, 100),
    ('professional', 3, 5000000, 1000, 50, 1000),
    ('performance', 4, 20000000, 2500, 150, 5000),
    ('enterprise', 5, null, null, null, null);

create table plan_features (
    plan text not null,
    feature text not null,
    position int not null,
    constraint plan_features_pk primary key (plan, feature),
    constraint plan_features_plan_fk foreign key (plan) references plans (name)
);
-- A plan has what the plans below it have; since is the first that has it.
insert into plan_features (plan, feature, position)
select p.name, f.feature, f.position
from (values
    ('advanced_analytics', 1, 'standard'),
    ('ai_orchestration', 2, 'professional'),
    ('real_time_collaboration', 3, 'professional'),
    ('custom_integrations', 4, 'professional'),
    ('api_access', 5, 'free'),
    ('sso', 6, 'performance'),
    ('audit_export', 7, 'performance'),
    ('data_residency', 8, 'enterprise'),
    ('scim', 9, 'enterprise')
) f (feature, position, since)
join plans s on s.name = f.since
join plans p on p.position >= s.position;

create table compliance_standards (
    plan text not null,
    region text not null,
    standard text not null,
    position int not null,
    constraint compliance_standards_pk primary key (plan, region, standard),
    constraint compliance_standards_plan_fk foreign key (plan) references plans (name)
);
-- american: standards of the United States, kept for data that lies there.
insert into compliance_standards (plan, region, standard, position)
select p.name, r.region, c.standard, c.position
from (values
    ('SOC2', 1, 'standard', false),
    ('HIPAA', 2, 'professional', true),
    ('GDPR', 3, 'free', false),
    ('CCPA', 4, 'standard', true),
    ('FedRAMP', 5, 'enterprise', true),
    ('ISO 27001', 6, 'performance', false)
) c (standard, position, since, american)
join plans s on s.name = c.since
join plans p on p.position >= s.position
join (values ('us-east'), ('us-west'), ('eu-west'), ('eu-central'), ('ap-southeast')) r (region)
    on not c.american or r.region like 'us-%';

grant select on plans, plan_features, compliance_standards to freehold_app, freehold_platform;

-- business_details is a small object of texts. trial_noticed_days: days before the end of which a notice
-- went out last, so that each goes out once.
alter table tenants
    add column region text not null default 'eu-west',
    add column website text,
    add column description text,
    add column business_details jsonb not null default '{}',
    add column trial_ends_at timestamptz,
    add column trial_noticed_days int,
    add column suspended_reason text,
    add column updated_at timestamptz not null default now(),
    add column deleted_at timestamptz,
    add constraint tenants_plan_fk foreign key (plan) references plans (name),
    add constraint tenants_region_known check (
        region in ('us-east', 'us-west', 'eu-west', 'eu-central', 'ap-southeast')),
    add constraint tenants_business_details_object check (jsonb_typeof(business_details) = 'object');
create index tenants_trials on tenants (trial_ends_at) where trial_ends_at is not null;

-- A tenant's row is written in the tenant's own scope, in one transaction with its audit row, its first
-- company and its letters. Never another's row, and never away: that stays the platform's.
create policy tenant_registration on tenants for insert to freehold_app
    with check (id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
create policy tenant_upkeep on tenants for update to freehold_app
    using (id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid))
    with check (id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid));
grant insert on tenants to freehold_app;
grant update (name, status, plan, time_zone, version, region, website, description, business_details, trial_ends_at,
    trial_noticed_days, suspended_reason, updated_at, deleted_at) on tenants to freehold_app;

-- What was agreed with one tenant beyond its plan: a feature on or off, a limit higher, lower or none.
create table tenant_overrides (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    name text not null,
    enabled boolean,
    unlimited boolean not null default false,
    amount bigint,
    reason text not null,
    set_by text not null,
    set_at timestamptz not null,
    expires_at timestamptz,
    constraint tenant_overrides_pk primary key (tenant_id, id),
    constraint tenant_overrides_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint tenant_overrides_name_unique unique (tenant_id, name),
    constraint tenant_overrides_one_value check (num_nonnulls(enabled, amount) + unlimited::int = 1),
    constraint tenant_overrides_amount_not_negative check (amount >= 0)
);
select freehold_protect('tenant_overrides');

-- Answers to operators' repeatable requests, which have no tenant. Without a status the first is under way.
create table platform_idempotency_keys (
    route text not null,
    key text not null,
    body_hash text not null,
    status int,
    body text,
    location text,
    claimed_at timestamptz not null,
    constraint platform_idempotency_keys_pk primary key (route, key)
);
create index platform_idempotency_keys_age on platform_idempotency_keys (claimed_at);
grant select, insert, update, delete on platform_idempotency_keys to freehold_platform;
