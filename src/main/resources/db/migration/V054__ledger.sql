-- What clients owe for the leads of a week.

-- quantity and unit_price are what was delivered; what is billed is the adjusted value where there is one. There
-- may be several records of the same week, client, product, commande and price: what came after one was frozen
-- lies in another.
create table ledger_records (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    entity text not null,
    week text not null,
    client_id uuid not null,
    client_name text not null,
    product text not null,
    commande_id uuid not null,
    unit_price numeric(12, 2) not null,
    currency text not null,
    quantity int not null,
    adjusted_quantity int,
    adjusted_unit_price numeric(12, 2),
    note text,
    amount numeric(16, 2) not null generated always as (
        coalesce(adjusted_quantity, quantity) * coalesce(adjusted_unit_price, unit_price)) stored,
    state text not null,
    invoice_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint ledger_records_pk primary key (tenant_id, id),
    constraint ledger_records_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint ledger_records_entity_fk foreign key (tenant_id, entity) references entities (tenant_id, code),
    constraint ledger_records_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint ledger_records_commande_fk foreign key (tenant_id, commande_id) references commandes (tenant_id, id),
    constraint ledger_records_state_known check (state in ('open', 'frozen')),
    constraint ledger_records_invoice_when_frozen check ((state = 'frozen') = (invoice_id is not null)),
    constraint ledger_records_not_negative check (
        quantity >= 0 and unit_price >= 0
        and coalesce(adjusted_quantity, 0) >= 0 and coalesce(adjusted_unit_price, 0) >= 0)
);
create index ledger_records_week on ledger_records (tenant_id, week, entity);
create index ledger_records_client on ledger_records (tenant_id, client_id, week);
create index ledger_records_commande on ledger_records (tenant_id, commande_id);
create index ledger_records_newest on ledger_records (tenant_id, created_at desc, id desc);
create index ledger_records_invoice on ledger_records (tenant_id, invoice_id) where invoice_id is not null;
select freehold_protect('ledger_records');

-- The deliveries behind a record. One that was taken back after its record was frozen stays, and says when.
create table ledger_entries (
    tenant_id uuid not null,
    record_id uuid not null,
    delivery_id uuid not null,
    reversed_at timestamptz,
    constraint ledger_entries_pk primary key (tenant_id, record_id, delivery_id),
    constraint ledger_entries_record_fk foreign key (tenant_id, record_id)
        references ledger_records (tenant_id, id) on delete cascade,
    constraint ledger_entries_delivery_fk foreign key (tenant_id, delivery_id) references deliveries (tenant_id, id)
);
create unique index ledger_entries_live on ledger_entries (tenant_id, delivery_id) where reversed_at is null;
create index ledger_entries_delivery on ledger_entries (tenant_id, delivery_id) where reversed_at is not null;
select freehold_protect('ledger_entries');

-- What is to be paid, by when it was sent.
create index if not exists deliveries_billable on deliveries (tenant_id, sent_at) where outcome = 'accepted';
