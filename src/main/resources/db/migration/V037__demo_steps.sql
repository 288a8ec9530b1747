-- Which parts of the demo data are made. Empty everywhere but in development: a start that was killed goes on from here.

create table demo_steps (
    tenant_id uuid not null,
    step text not null,
    made text not null default '',
    at timestamptz not null default now(),
    constraint demo_steps_pk primary key (tenant_id, step),
    constraint demo_steps_tenant_fk foreign key (tenant_id) references tenants (id)
);
select freehold_protect('demo_steps', 'select, insert, update');
