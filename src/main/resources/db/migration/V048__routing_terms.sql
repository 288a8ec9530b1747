-- What routing may do beyond a lead's own company, and what simulations found.

-- One row a tenant that ever chose: whether a lead may change its company at all, and in which hours.
create table routing_terms (
    tenant_id uuid not null,
    version int not null,
    cross_entity boolean not null,
    calendar_id uuid,
    updated_at timestamptz not null,
    constraint routing_terms_pk primary key (tenant_id),
    constraint routing_terms_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint routing_terms_calendar_fk foreign key (tenant_id, calendar_id) references calendars (tenant_id, id)
);
create index routing_terms_calendar on routing_terms (tenant_id, calendar_id);
select freehold_protect('routing_terms', 'select, insert, update');

-- Whose leads may be whose; no products means all of them.
create table cross_entity_pairs (
    tenant_id uuid not null,
    from_entity text not null,
    to_entity text not null,
    products text[] not null,
    constraint cross_entity_pairs_pk primary key (tenant_id, from_entity, to_entity),
    constraint cross_entity_pairs_from_fk foreign key (tenant_id, from_entity) references entities (tenant_id, code),
    constraint cross_entity_pairs_to_fk foreign key (tenant_id, to_entity) references entities (tenant_id, code),
    constraint cross_entity_pairs_two check (from_entity <> to_entity)
);
create index cross_entity_pairs_to on cross_entity_pairs (tenant_id, to_entity);
select freehold_protect('cross_entity_pairs');

-- {reason, detail, candidates} of the second round; null when the lead's own company had a place.
alter table routing_traces add column fallback jsonb;

-- The lead's own company, when another one sells it.
alter table deliveries add column origin_entity text;

-- The event log is filtered by act and lists the acts that there are.
create index audit_log_action on audit_log (tenant_id, action, at desc, id desc);

-- changes: [{commande, weeklyQuota, …}]; result: null until it is done. entities: what its author could see.
create table routing_simulations (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    name text,
    days int not null,
    entities text[] not null,
    changes jsonb not null,
    status text not null,
    progress int not null default 0,
    result jsonb,
    error text,
    author text not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint routing_simulations_pk primary key (tenant_id, id),
    constraint routing_simulations_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint routing_simulations_days_span check (days between 1 and 30),
    constraint routing_simulations_progress_percent check (progress between 0 and 100),
    constraint routing_simulations_status_known check (status in ('queued', 'running', 'done', 'failed')),
    constraint routing_simulations_result_when_done check ((status = 'done') = (result is not null))
);
create index routing_simulations_newest on routing_simulations (tenant_id, created_at desc, id desc);
select freehold_protect('routing_simulations');
