-- People who were asked to become members. The link in the mail names the row and is computed from it;
-- nothing that opens it is kept.
create table invitations (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    email text not null,
    email_key text not null,
    name text not null,
    role text not null,
    -- Null grants every legal company, those to come included.
    entity_codes text[],
    -- The tenant's first owner is welcomed, everyone else invited.
    welcomes boolean not null,
    invited_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz,
    constraint invitations_pk primary key (tenant_id, id),
    constraint invitations_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint invitations_role_known check (role in ('OWNER', 'ADMIN', 'USER', 'VIEWER')),
    constraint invitations_end_once check (accepted_at is null or revoked_at is null)
);
create unique index invitations_one_open on invitations (tenant_id, email_key)
    where accepted_at is null and revoked_at is null;
create index invitations_age on invitations (tenant_id, created_at);
select freehold_protect('invitations');

-- A tenant looks its members up by address; the key shows no more than the address, which it may read.
grant select (email_key) on identities to freehold_app;

-- People edit their own name, each edit from the version it began with.
alter table identities add column version int not null default 0;
grant select (version) on identities to freehold_app;
