-- Which commande got a lead, and why the others did not.

-- A lead is reserved once. phone and email repeat the lead's, so that the 30-day rule reads one index.
create table reservations (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    lead_id uuid not null,
    commande_id uuid not null,
    client_id uuid not null,
    phone text not null,
    email text,
    lb boolean not null,
    reserved_at timestamptz not null,
    constraint reservations_pk primary key (tenant_id, id),
    constraint reservations_lead_fk foreign key (tenant_id, lead_id) references leads (tenant_id, id),
    constraint reservations_commande_fk foreign key (tenant_id, commande_id) references commandes (tenant_id, id),
    constraint reservations_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint reservations_lead_unique unique (tenant_id, lead_id)
);
create index reservations_phone on reservations (tenant_id, phone, reserved_at);
create index reservations_email on reservations (tenant_id, email, reserved_at);
create index reservations_commande on reservations (tenant_id, commande_id);
create index reservations_client on reservations (tenant_id, client_id);
select freehold_protect('reservations');

-- The newest selection of each lead; candidates is [{commandeId, client, passed, reason, detail, priority}].
create table routing_traces (
    tenant_id uuid not null,
    lead_id uuid not null,
    outcome text not null,
    candidates jsonb not null,
    at timestamptz not null,
    constraint routing_traces_pk primary key (tenant_id, lead_id),
    constraint routing_traces_lead_fk foreign key (tenant_id, lead_id) references leads (tenant_id, id)
);
select freehold_protect('routing_traces');
