-- How far the demo data is made. Empty everywhere but in development: a start that was killed goes on from here.

-- What was begun, before its tenants are there.
create table demo_tenants (
    slug text not null,
    whole boolean not null default false,
    constraint demo_tenants_pk primary key (slug)
);
grant select, insert, update on demo_tenants to freehold_platform;

create table demo_steps (
    tenant_id uuid not null,
    step text not null,
    made text not null default '',
    at timestamptz not null default now(),
    constraint demo_steps_pk primary key (tenant_id, step),
    constraint demo_steps_tenant_fk foreign key (tenant_id) references tenants (id)
);
select freehold_protect('demo_steps', 'select, insert, update');
