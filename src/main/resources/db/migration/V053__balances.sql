-- What clients have paid beforehand or may owe.

-- A client without a row is open: nothing is reckoned. version counts changes of mode and limit alone, since the
-- balance itself changes with each lead. movements is the number of the last row in balance_movements.
create table client_balances (
    tenant_id uuid not null,
    client_id uuid not null,
    version int not null default 0,
    mode text not null,
    balance numeric(14, 2) not null default 0,
    credit_limit numeric(14, 2) not null default 0,
    currency text not null,
    movements bigint not null default 0,
    updated_at timestamptz not null,
    constraint client_balances_pk primary key (tenant_id, client_id),
    constraint client_balances_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint client_balances_mode_known check (mode in ('open', 'prepaid', 'credit')),
    constraint client_balances_limit_not_negative check (credit_limit >= 0)
) with (fillfactor = 50);
select freehold_protect('client_balances');

-- Each change of a balance, for ever; amount is signed and balance what it left. Their sum is the balance.
create table balance_movements (
    tenant_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    number bigint not null,
    kind text not null,
    amount numeric(14, 2) not null,
    balance numeric(14, 2) not null,
    currency text not null,
    commande_id uuid,
    lead_id uuid,
    note text,
    author text,
    at timestamptz not null,
    constraint balance_movements_pk primary key (tenant_id, id),
    constraint balance_movements_balance_fk foreign key (tenant_id, client_id)
        references client_balances (tenant_id, client_id),
    constraint balance_movements_commande_fk foreign key (tenant_id, commande_id)
        references commandes (tenant_id, id),
    constraint balance_movements_number_unique unique (tenant_id, client_id, number),
    constraint balance_movements_kind_known check (
        kind in ('prepayment', 'credit', 'correction', 'reservation', 'release')),
    constraint balance_movements_place check (
        (kind in ('reservation', 'release')) = (commande_id is not null and lead_id is not null))
);
create index balance_movements_lead on balance_movements (tenant_id, lead_id) where lead_id is not null;
create index balance_movements_commande on balance_movements (tenant_id, commande_id) where commande_id is not null;
create index balance_movements_credits on balance_movements (tenant_id, at desc, id desc) where lead_id is null;
select freehold_protect('balance_movements', 'select, insert');
