-- Operators whom operators edit, and operators who act as a member for a while.
alter table operators add column version int not null default 0;

-- The member's address and role are kept as they were: the membership may end, the record of who acted
-- in its name may not. The operator's session is named, because the two end together.
create table impersonations (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    operator_id uuid not null,
    operator_session_id uuid not null,
    operator_email text not null,
    identity_id uuid not null,
    member_email text not null,
    member_role text not null,
    reason text not null,
    ticket text not null,
    may_write boolean not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    ended_because text,
    constraint impersonations_pk primary key (tenant_id, id),
    constraint impersonations_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint impersonations_operator_fk foreign key (operator_id) references operators (id),
    constraint impersonations_identity_fk foreign key (identity_id) references identities (id),
    constraint impersonations_an_hour check (expires_at <= created_at + interval '60 minutes'),
    constraint impersonations_ended_whole check ((ended_at is null) = (ended_because is null))
);
create index impersonations_newest on impersonations (tenant_id, created_at desc, id desc);
select freehold_protect('impersonations', 'select, insert, update');

-- Until when a tenant's owner lets operators who act as a member change things.
create table support_consents (
    tenant_id uuid not null,
    until timestamptz not null,
    given_by text not null,
    given_at timestamptz not null,
    constraint support_consents_pk primary key (tenant_id),
    constraint support_consents_tenant_fk foreign key (tenant_id) references tenants (id)
);
select freehold_protect('support_consents');
