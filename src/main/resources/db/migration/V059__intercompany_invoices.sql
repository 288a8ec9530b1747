-- Which transfers are on which invoice between companies, and what became of each week's run.

-- One a pair, currency and week, however often and by however many servers the week is run. Number, total and ids are
-- those of the invoice in the books of both.
create table intercompany_invoices (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    from_entity text not null,
    to_entity text not null,
    week text not null,
    currency text not null,
    total numeric(18, 2) not null,
    transfers int not null,
    number text not null,
    issued_id uuid not null,
    received_id uuid not null,
    created_at timestamptz not null,
    constraint intercompany_invoices_pk primary key (tenant_id, id),
    constraint intercompany_invoices_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint intercompany_invoices_from_fk foreign key (tenant_id, from_entity) references entities (tenant_id, code),
    constraint intercompany_invoices_to_fk foreign key (tenant_id, to_entity) references entities (tenant_id, code),
    constraint intercompany_invoices_issued_fk foreign key (tenant_id, issued_id) references invoices (tenant_id, id),
    constraint intercompany_invoices_received_fk foreign key (tenant_id, received_id)
        references invoices (tenant_id, id),
    constraint intercompany_invoices_once unique (tenant_id, from_entity, to_entity, week, currency),
    constraint intercompany_invoices_two check (from_entity <> to_entity),
    constraint intercompany_invoices_not_negative check (total >= 0 and transfers > 0)
);
create index intercompany_invoices_newest on intercompany_invoices (tenant_id, created_at desc, id desc);
create index intercompany_invoices_to on intercompany_invoices (tenant_id, to_entity);
create index intercompany_invoices_issued on intercompany_invoices (tenant_id, issued_id);
create index intercompany_invoices_received on intercompany_invoices (tenant_id, received_id);
select freehold_protect('intercompany_invoices', 'select, insert');

alter table intercompany_transfers add column invoice_id uuid,
    add constraint intercompany_transfers_invoice_fk foreign key (tenant_id, invoice_id)
        references intercompany_invoices (tenant_id, id),
    add constraint intercompany_transfers_invoiced_on check ((status = 'invoiced') = (invoice_id is not null));
create index intercompany_transfers_invoice on intercompany_transfers (tenant_id, invoice_id);

-- The tenant's page of cron_logs, which is the installation's: one row a week. Who holds it runs the week.
create table intercompany_runs (
    tenant_id uuid not null,
    week text not null,
    status text not null,
    invoices_created int not null,
    error text,
    ended_at timestamptz not null,
    constraint intercompany_runs_pk primary key (tenant_id, week),
    constraint intercompany_runs_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint intercompany_runs_status_known check (status in ('running', 'done', 'failed'))
);
create index intercompany_runs_newest on intercompany_runs (tenant_id, ended_at desc);
select freehold_protect('intercompany_runs', 'select, insert, update');
