-- What a lead costs when its commande says nothing of its own.

-- A client's price, or without a client the default of all clients. Rows are only added: the newest one that
-- has begun holds. A product that goes takes its prices with it, which nobody can have paid.
create table prices (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    client_id uuid,
    product text not null,
    price numeric(12, 2) not null,
    currency text not null,
    valid_from timestamptz not null,
    set_at timestamptz not null,
    set_by text not null,
    constraint prices_pk primary key (tenant_id, id),
    constraint prices_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint prices_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint prices_product_fk foreign key (tenant_id, product) references products (tenant_id, code)
        on delete cascade,
    constraint prices_price_not_negative check (price >= 0)
);
create index prices_in_force on prices (tenant_id, product, client_id, currency, valid_from desc, id desc);
create index prices_client on prices (tenant_id, client_id) where client_id is not null;
select freehold_protect('prices', 'select, insert');

-- Whether the price is the commande's own; otherwise it follows the list. All were agreed one by one before.
alter table commandes add column price_own boolean not null default true;
create index commandes_following on commandes (tenant_id, product) where not price_own;
