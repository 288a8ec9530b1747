-- Keys by which programs work for a tenant. The key itself is shown once and kept as a hash.
create table api_keys (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    -- Who made it, and bounds what it may do; null once that member left, and then it opens nothing.
    membership_id uuid,
    created_by text not null,
    name text not null,
    prefix text not null,
    key_hash text not null,
    permissions text[] not null,
    -- Null grants the companies that its maker reaches.
    entity_codes text[],
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz,
    constraint api_keys_pk primary key (tenant_id, id),
    -- Found by its hash before any tenant is known, so unique over all of them.
    constraint api_keys_hash_across_tenants unique (key_hash),
    constraint api_keys_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint api_keys_maker_fk foreign key (tenant_id, membership_id)
        references memberships (tenant_id, id) on delete set null (membership_id)
);
create unique index api_keys_name on api_keys (tenant_id, name) where revoked_at is null;
create index api_keys_maker on api_keys (tenant_id, membership_id);
create index api_keys_age on api_keys (tenant_id, created_at);
select freehold_protect('api_keys', 'select, insert, update');
