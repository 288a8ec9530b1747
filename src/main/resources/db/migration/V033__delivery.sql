-- Leads on their way to the client who ordered them.

-- outcome exists from sent on. Billable: sent, and neither rejected nor removed (seed 002 §5).
create table deliveries (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    lead_id uuid not null,
    commande_id uuid not null,
    client_id uuid not null,
    client_name text not null,
    entity text not null,
    product text not null,
    status text not null,
    outcome text,
    price numeric(12, 2) not null,
    currency text not null,
    attempts int not null,
    error text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    sent_at timestamptz,
    constraint deliveries_pk primary key (tenant_id, id),
    constraint deliveries_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint deliveries_lead_fk foreign key (tenant_id, lead_id) references leads (tenant_id, id),
    constraint deliveries_commande_fk foreign key (tenant_id, commande_id) references commandes (tenant_id, id),
    constraint deliveries_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint deliveries_lead_unique unique (tenant_id, lead_id),
    constraint deliveries_status_known check (status in ('pending', 'sending', 'sent', 'failed')),
    constraint deliveries_outcome_known check (outcome in ('accepted', 'rejected', 'removed')),
    constraint deliveries_outcome_when_sent check ((status = 'sent') = (outcome is not null)),
    constraint deliveries_sent_at_when_sent check ((status = 'sent') = (sent_at is not null))
);
create index deliveries_newest on deliveries (tenant_id, created_at desc, id desc);
create index deliveries_status on deliveries (tenant_id, status, created_at desc, id desc);
create index deliveries_commande on deliveries (tenant_id, commande_id);
create index deliveries_client on deliveries (tenant_id, client_id);
select freehold_protect('deliveries');
