-- Who may come in: operators (ours), identities (people, once over all tenants) and the memberships
-- that let an identity act for a tenant.

-- email_key is the address case-folded by the application: lower() is not leakproof, so an index on it
-- would not be used behind row-level security.
create table operators (
    id uuid not null,
    email text not null,
    email_key text not null,
    name text not null,
    password_hash text not null,
    role text not null,
    department text,
    last_login_at timestamptz,
    last_activity_at timestamptz,
    disabled_at timestamptz,
    created_at timestamptz not null default now(),
    constraint operators_pk primary key (id),
    constraint operators_email_unique unique (email_key),
    constraint operators_role_known check (
        role in ('SUPER_ADMIN', 'ADMIN', 'DEVELOPER', 'SUPPORT', 'MARKETING', 'FINANCE', 'SALES'))
);

create table operator_sessions (
    id uuid not null,
    operator_id uuid not null,
    ip text not null,
    user_agent text not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    expires_at timestamptz not null,
    closed_at timestamptz,
    closed_because text,
    constraint operator_sessions_pk primary key (id),
    constraint operator_sessions_operator_fk foreign key (operator_id) references operators (id) on delete cascade,
    constraint operator_sessions_closed_whole check ((closed_at is null) = (closed_because is null))
);
create index operator_sessions_operator on operator_sessions (operator_id);

create table operator_refresh_tokens (
    id uuid not null,
    session_id uuid not null,
    token_hash text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint operator_refresh_tokens_pk primary key (id),
    constraint operator_refresh_tokens_hash_unique unique (token_hash),
    constraint operator_refresh_tokens_session_fk foreign key (session_id)
        references operator_sessions (id) on delete cascade
);
create index operator_refresh_tokens_session on operator_refresh_tokens (session_id);

create table identities (
    id uuid not null,
    email text not null,
    email_key text not null,
    name text not null,
    password_hash text not null,
    disabled_at timestamptz,
    created_at timestamptz not null default now(),
    constraint identities_pk primary key (id),
    constraint identities_email_unique unique (email_key)
);

create table entities (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    code text not null,
    name text not null,
    created_at timestamptz not null,
    constraint entities_pk primary key (tenant_id, id),
    constraint entities_code_unique unique (tenant_id, code),
    constraint entities_code_form check (code ~ '^[A-Z0-9]{2,10}$' and code <> 'BOTH'),
    constraint entities_tenant_fk foreign key (tenant_id) references tenants (id)
);
select freehold_protect('entities');

create table memberships (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    identity_id uuid not null,
    role text not null,
    permissions_granted text[] not null default '{}',
    permissions_denied text[] not null default '{}',
    all_entities boolean not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    deactivated_at timestamptz,
    constraint memberships_pk primary key (tenant_id, id),
    constraint memberships_identity_unique unique (tenant_id, identity_id),
    constraint memberships_role_known check (role in ('OWNER', 'ADMIN', 'USER', 'VIEWER')),
    constraint memberships_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint memberships_identity_fk foreign key (identity_id) references identities (id)
);
-- Sign-in asks for one identity's memberships before any tenant is known; it is the platform's alone.
create index memberships_across_tenants on memberships (identity_id);
select freehold_protect('memberships');

create table membership_entities (
    tenant_id uuid not null,
    membership_id uuid not null,
    entity_id uuid not null,
    constraint membership_entities_pk primary key (tenant_id, membership_id, entity_id),
    constraint membership_entities_membership_fk foreign key (tenant_id, membership_id)
        references memberships (tenant_id, id) on delete cascade,
    constraint membership_entities_entity_fk foreign key (tenant_id, entity_id)
        references entities (tenant_id, id) on delete cascade
);
create index membership_entities_entity on membership_entities (tenant_id, entity_id);
select freehold_protect('membership_entities');

create table sessions (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    membership_id uuid not null,
    ip text not null,
    user_agent text not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    expires_at timestamptz not null,
    closed_at timestamptz,
    closed_because text,
    constraint sessions_pk primary key (tenant_id, id),
    constraint sessions_membership_fk foreign key (tenant_id, membership_id)
        references memberships (tenant_id, id) on delete cascade,
    constraint sessions_closed_whole check ((closed_at is null) = (closed_because is null))
);
create index sessions_membership on sessions (tenant_id, membership_id);
select freehold_protect('sessions');

-- A session is the family of its refresh tokens: each is good for one use, and a second use of one
-- closes the session.
create table refresh_tokens (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    session_id uuid not null,
    token_hash text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint refresh_tokens_pk primary key (tenant_id, id),
    -- Found by its hash before any tenant is known, so unique over all of them.
    constraint refresh_tokens_hash_across_tenants unique (token_hash),
    constraint refresh_tokens_session_fk foreign key (tenant_id, session_id)
        references sessions (tenant_id, id) on delete cascade
);
create index refresh_tokens_session on refresh_tokens (tenant_id, session_id);
select freehold_protect('refresh_tokens');

-- Failed sign-ins, counted by all servers together. The account is kept as a hash, because people
-- type passwords into the wrong field.
create table login_attempts (
    id uuid not null,
    account_hash text not null,
    ip text not null,
    failed_at timestamptz not null,
    forgiven boolean not null default false,
    constraint login_attempts_pk primary key (id)
);
create index login_attempts_account on login_attempts (account_hash, failed_at);
create index login_attempts_ip on login_attempts (ip, failed_at);
create index login_attempts_age on login_attempts (failed_at);

-- Requests see the people of their own tenant, and never a password's hash.
alter table identities enable row level security;
alter table identities force row level security;
create policy tenant_isolation on identities for select to freehold_app
    using (exists (
        select from memberships m
        where m.tenant_id = (select nullif(current_setting('app.current_tenant_id', true), '')::uuid)
            and m.identity_id = identities.id));
create policy admin_bypass on identities to freehold_platform using (true) with check (true);
create policy owner_access on identities to freehold_owner using (true) with check (true);
grant select (id, email, name, created_at) on identities to freehold_app;

grant select, insert, update on operators, identities to freehold_platform;
grant select, insert, update, delete
    on operator_sessions, operator_refresh_tokens, login_attempts to freehold_platform;
