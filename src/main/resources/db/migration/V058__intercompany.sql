-- What one legal company owes another for leads that it sold in the other's place.

-- The price of now; one a direction and product. The product is a word, as in deliveries: it may be deleted later.
create table intercompany_prices (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    from_entity text not null,
    to_entity text not null,
    product text not null,
    price numeric(12, 2) not null,
    currency text not null,
    since timestamptz not null,
    author text not null,
    constraint intercompany_prices_pk primary key (tenant_id, id),
    constraint intercompany_prices_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint intercompany_prices_from_fk foreign key (tenant_id, from_entity) references entities (tenant_id, code),
    constraint intercompany_prices_to_fk foreign key (tenant_id, to_entity) references entities (tenant_id, code),
    constraint intercompany_prices_unique unique (tenant_id, from_entity, to_entity, product),
    constraint intercompany_prices_two check (from_entity <> to_entity),
    constraint intercompany_prices_not_negative check (price >= 0)
);
create index intercompany_prices_to on intercompany_prices (tenant_id, to_entity);
select freehold_protect('intercompany_prices', 'select, insert, update');

-- Each price that ever held, from its moment on; the newest is the price of now.
create table intercompany_price_history (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    price_id uuid not null,
    price numeric(12, 2) not null,
    currency text not null,
    since timestamptz not null,
    author text not null,
    constraint intercompany_price_history_pk primary key (tenant_id, id),
    constraint intercompany_price_history_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint intercompany_price_history_price_fk foreign key (tenant_id, price_id)
        references intercompany_prices (tenant_id, id)
);
create index intercompany_price_history_price on intercompany_price_history (tenant_id, price_id, since desc, id desc);
select freehold_protect('intercompany_price_history', 'select, insert');

-- amount is null while no price is known, and negative where an invoiced one is taken back (reversal_of).
create table intercompany_transfers (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    delivery_id uuid not null,
    lead_id uuid not null,
    from_entity text not null,
    to_entity text not null,
    product text not null,
    week text not null,
    amount numeric(12, 2),
    currency text,
    status text not null,
    error text,
    reversal_of uuid,
    sent_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint intercompany_transfers_pk primary key (tenant_id, id),
    constraint intercompany_transfers_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint intercompany_transfers_delivery_fk foreign key (tenant_id, delivery_id)
        references deliveries (tenant_id, id),
    constraint intercompany_transfers_from_fk foreign key (tenant_id, from_entity) references entities (tenant_id, code),
    constraint intercompany_transfers_to_fk foreign key (tenant_id, to_entity) references entities (tenant_id, code),
    constraint intercompany_transfers_reversal_fk foreign key (tenant_id, reversal_of)
        references intercompany_transfers (tenant_id, id) deferrable,
    constraint intercompany_transfers_reversed_once unique (tenant_id, reversal_of),
    constraint intercompany_transfers_two check (from_entity <> to_entity),
    constraint intercompany_transfers_status_known check (status in ('pending', 'error', 'invoiced', 'reversed')),
    constraint intercompany_transfers_week_form check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    constraint intercompany_transfers_error_says_why check ((status = 'error') = (error is not null)),
    constraint intercompany_transfers_amount_has_currency check ((amount is null) = (currency is null)),
    constraint intercompany_transfers_owed_has_amount check (amount is not null or status in ('error', 'reversed'))
);
-- A delivery is owed for once; what takes it back hangs on what it takes back.
create unique index intercompany_transfers_delivery_once on intercompany_transfers (tenant_id, delivery_id)
    where reversal_of is null;
create index intercompany_transfers_delivery on intercompany_transfers (tenant_id, delivery_id);
create index intercompany_transfers_newest on intercompany_transfers (tenant_id, created_at desc, id desc);
create index intercompany_transfers_status on intercompany_transfers (tenant_id, status, week);
create index intercompany_transfers_from on intercompany_transfers (tenant_id, from_entity);
create index intercompany_transfers_to on intercompany_transfers (tenant_id, to_entity);
select freehold_protect('intercompany_transfers', 'select, insert, update');
