-- What becomes of invoices after their issue: deliveries that are taken back, and clients who do not pay.

-- A delivery that was taken back after an invoice had it. credit_note_id is null while the invoice itself is a
-- draft and lost it. A delivery has one row at most until it is reinstated.
create table invoice_reversals (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    delivery_id uuid not null,
    record_id uuid not null,
    invoice_id uuid not null,
    credit_note_id uuid,
    label text not null,
    unit_price numeric(12, 2) not null,
    at timestamptz not null,
    constraint invoice_reversals_pk primary key (tenant_id, id),
    constraint invoice_reversals_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint invoice_reversals_invoice_fk foreign key (tenant_id, invoice_id) references invoices (tenant_id, id)
        on delete cascade,
    constraint invoice_reversals_credit_note_fk foreign key (tenant_id, credit_note_id)
        references invoices (tenant_id, id)
);
create index invoice_reversals_delivery on invoice_reversals (tenant_id, delivery_id, at desc);
create index invoice_reversals_invoice on invoice_reversals (tenant_id, invoice_id);
create index invoice_reversals_credit_note on invoice_reversals (tenant_id, credit_note_id)
    where credit_note_id is not null;
select freehold_protect('invoice_reversals');

drop index invoice_lines_delivery;
alter table invoice_lines drop column delivery_id;

-- Days after the due day at which a client is reminded, reminded again, and gets no more leads. No row: 7, 21, 35.
create table dunning_terms (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    remind_days int not null,
    notice_days int not null,
    pause_days int not null,
    updated_at timestamptz not null,
    constraint dunning_terms_pk primary key (tenant_id, id),
    constraint dunning_terms_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint dunning_terms_one unique (tenant_id),
    constraint dunning_terms_in_order check (0 < remind_days and remind_days < notice_days and notice_days < pause_days)
);
select freehold_protect('dunning_terms');

-- How far a client is. No row: none. since is the day, in the tenant's zone, on which it got there.
create table dunning_states (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    client_id uuid not null,
    state text not null,
    since date not null,
    exempt_until date,
    updated_at timestamptz not null,
    constraint dunning_states_pk primary key (tenant_id, id),
    constraint dunning_states_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint dunning_states_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint dunning_states_client_unique unique (tenant_id, client_id),
    constraint dunning_states_known check (state in ('none', 'reminded', 'second_notice', 'paused'))
);
select freehold_protect('dunning_states');

-- A pause of all a client's commandes that ends with its cause; whoever paused one by hand is not undone by it.
alter table clients add column dunning_paused_at timestamptz;
