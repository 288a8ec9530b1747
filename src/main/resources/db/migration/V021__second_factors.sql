-- Second factors (RFC 6238) of people and of operators, and the tenants that demand one.

create table second_factors (
    id uuid not null,
    identity_id uuid,
    operator_id uuid,
    -- Sealed by the application for this account alone.
    secret bytea not null,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    -- The newest 30-second step that opened something: it and those before it open nothing any more.
    last_step bigint,
    constraint second_factors_pk primary key (id),
    constraint second_factors_identity_unique unique (identity_id),
    constraint second_factors_operator_unique unique (operator_id),
    constraint second_factors_one_holder check (num_nonnulls(identity_id, operator_id) = 1),
    constraint second_factors_identity_fk foreign key (identity_id) references identities (id) on delete cascade,
    constraint second_factors_operator_fk foreign key (operator_id) references operators (id) on delete cascade
);

create table recovery_codes (
    factor_id uuid not null,
    code_hash text not null,
    used_at timestamptz,
    constraint recovery_codes_pk primary key (factor_id, code_hash),
    constraint recovery_codes_factor_fk foreign key (factor_id) references second_factors (id) on delete cascade
);

grant select, insert, update, delete on second_factors, recovery_codes to freehold_platform;

create table sign_in_policies (
    tenant_id uuid not null,
    mfa_required boolean not null,
    changed_at timestamptz not null,
    constraint sign_in_policies_pk primary key (tenant_id),
    constraint sign_in_policies_tenant_fk foreign key (tenant_id) references tenants (id)
);
select freehold_protect('sign_in_policies', 'select, insert, update');
