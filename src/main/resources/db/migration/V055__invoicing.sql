-- Invoices, credit notes and the invoices between a tenant's own companies.

-- What a company puts on its invoices; without a row it issues none to clients. vat_rate_within is the rate
-- between companies of the tenant, percent.
create table invoice_issuers (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    entity text not null,
    legal_name text not null,
    legal_form text,
    street text not null,
    postcode text not null,
    city text not null,
    country text not null,
    siren text,
    vat_number text,
    email text,
    iban text,
    bic text,
    payment_days int not null,
    late_penalty text,
    language text not null,
    vat_rate_within numeric(5, 2) not null,
    updated_at timestamptz not null,
    constraint invoice_issuers_pk primary key (tenant_id, id),
    constraint invoice_issuers_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint invoice_issuers_entity_fk foreign key (tenant_id, entity) references entities (tenant_id, code),
    constraint invoice_issuers_entity_unique unique (tenant_id, entity),
    constraint invoice_issuers_payment_days_range check (payment_days between 0 and 90),
    constraint invoice_issuers_language_known check (language in ('fr', 'en')),
    constraint invoice_issuers_vat_rate_percent check (vat_rate_within between 0 and 100)
);
select freehold_protect('invoice_issuers');

-- The last number of a company and year. The row is taken in the transaction that issues, so that one that
-- rolls back leaves no gap; there is no other way to a number.
create table invoice_numbers (
    tenant_id uuid not null,
    entity text not null,
    year int not null,
    last int not null,
    constraint invoice_numbers_pk primary key (tenant_id, entity, year),
    constraint invoice_numbers_entity_fk foreign key (tenant_id, entity) references entities (tenant_id, code),
    constraint invoice_numbers_positive check (last > 0)
);
select freehold_protect('invoice_numbers');

-- Client, rate, currency and issuer are copies of the moment: what changes later changes no invoice. A
-- credit note's amounts are positive and lessen what credits_id is due; the received side of an invoice
-- between companies has the issued one's number and negative amounts. paid and credited are sums of rows,
-- kept here because they are checked and changed under this row's lock. issued_on and due_on are days of
-- the tenant's zone, due_at is the first moment after due_on.
create table invoices (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    entity text not null,
    type text not null,
    direction text not null,
    status text not null,
    number text,
    client_id uuid,
    counterpart text,
    week text,
    credits_id uuid,
    mirror_id uuid,
    client_name text not null,
    client_address text,
    client_vat_number text,
    client_email text,
    issuer text,
    vat_rate numeric(5, 2) not null,
    currency text not null,
    total_ht numeric(18, 2) not null,
    total_vat numeric(18, 2) not null,
    total_ttc numeric(18, 2) not null,
    paid numeric(18, 2) not null default 0,
    credited numeric(18, 2) not null default 0,
    note text,
    due_days int,
    issued_at timestamptz,
    issued_on date,
    due_on date,
    due_at timestamptz,
    paid_at timestamptz,
    mailed_at timestamptz,
    mail_error text,
    mail_round int not null default 0,
    created_at timestamptz not null,
    created_by text not null,
    updated_at timestamptz not null,
    constraint invoices_pk primary key (tenant_id, id),
    constraint invoices_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint invoices_entity_fk foreign key (tenant_id, entity) references entities (tenant_id, code),
    constraint invoices_counterpart_fk foreign key (tenant_id, counterpart) references entities (tenant_id, code),
    constraint invoices_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint invoices_credits_fk foreign key (tenant_id, credits_id) references invoices (tenant_id, id) deferrable,
    constraint invoices_mirror_fk foreign key (tenant_id, mirror_id) references invoices (tenant_id, id)
        deferrable initially deferred,
    constraint invoices_type_known check (type in ('client', 'credit_note', 'intercompany')),
    constraint invoices_direction_known check (direction in ('issued', 'received')),
    constraint invoices_status_known check (status in ('draft', 'sent', 'paid', 'overdue')),
    constraint invoices_numbered_from_issue check ((status = 'draft') = (number is null)),
    constraint invoices_issued_when_numbered check ((number is null) = (issued_at is null)),
    constraint invoices_buyer_of_type check (
        case when type = 'intercompany' then counterpart is not null and client_id is null
             else client_id is not null and counterpart is null end),
    constraint invoices_credit_note_credits check ((type = 'credit_note') = (credits_id is not null)),
    constraint invoices_received_within check (direction = 'issued' or type = 'intercompany'),
    constraint invoices_vat_rate_percent check (vat_rate between 0 and 100),
    constraint invoices_never_over_applied check (
        direction = 'received' or (paid between 0 and total_ttc and credited between 0 and total_ttc))
);
-- Who issues the number has it; the other side of an invoice between companies only repeats it.
create unique index invoices_number_unique on invoices (tenant_id, entity, number) where direction = 'issued';
create index invoices_newest on invoices (tenant_id, created_at desc, id desc);
create index invoices_client on invoices (tenant_id, client_id, created_at desc, id desc);
create index invoices_credits on invoices (tenant_id, credits_id) where credits_id is not null;
create index invoices_mirror on invoices (tenant_id, mirror_id) where mirror_id is not null;
create index invoices_counterpart on invoices (tenant_id, counterpart) where counterpart is not null;
-- The overdue ones and those about to be: read by the dashboard, the schedule and dunning.
create index invoices_open on invoices (tenant_id, due_at, client_id)
    include (entity, currency, total_ttc, paid, credited, due_on)
    where status in ('sent', 'overdue') and type = 'client';
-- What a reversed delivery takes back gathers in one draft an invoice.
create unique index invoices_credit_draft on invoices (tenant_id, credits_id)
    where type = 'credit_note' and status = 'draft';
select freehold_protect('invoices');

-- record_id names what billing froze for the line; delivery_id the reversed delivery that a credit note's line
-- takes back.
create table invoice_lines (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    invoice_id uuid not null,
    position int not null,
    label text not null,
    quantity numeric(12, 3) not null,
    unit_price numeric(12, 2) not null,
    vat_rate numeric(5, 2) not null,
    ht numeric(18, 2) not null,
    vat numeric(18, 2) not null,
    ttc numeric(18, 2) not null,
    record_id uuid,
    delivery_id uuid,
    constraint invoice_lines_pk primary key (tenant_id, id),
    constraint invoice_lines_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint invoice_lines_invoice_fk foreign key (tenant_id, invoice_id) references invoices (tenant_id, id)
        on delete cascade,
    constraint invoice_lines_sum check (ttc = ht + vat)
);
create index invoice_lines_invoice on invoice_lines (tenant_id, invoice_id, position);
create index invoice_lines_delivery on invoice_lines (tenant_id, delivery_id) where delivery_id is not null;
select freehold_protect('invoice_lines');

create table invoice_payments (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    invoice_id uuid not null,
    amount numeric(18, 2) not null,
    method text not null,
    reference text,
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint invoice_payments_pk primary key (tenant_id, id),
    constraint invoice_payments_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint invoice_payments_invoice_fk foreign key (tenant_id, invoice_id) references invoices (tenant_id, id),
    constraint invoice_payments_positive check (amount > 0),
    constraint invoice_payments_method_known check (method in ('transfer', 'card', 'direct_debit', 'cheque', 'cash', 'other'))
);
create index invoice_payments_invoice on invoice_payments (tenant_id, invoice_id, recorded_at);
select freehold_protect('invoice_payments', 'select, insert');

-- What became of an invoice, for those who read it; the audit log has it too, for those who check.
create table invoice_events (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    invoice_id uuid not null,
    what text not null,
    detail text,
    at timestamptz not null,
    by_whom text not null,
    constraint invoice_events_pk primary key (tenant_id, id),
    constraint invoice_events_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint invoice_events_invoice_fk foreign key (tenant_id, invoice_id) references invoices (tenant_id, id)
        on delete cascade
);
create index invoice_events_invoice on invoice_events (tenant_id, invoice_id, at, id);
select freehold_protect('invoice_events', 'select, insert');
