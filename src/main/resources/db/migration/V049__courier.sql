-- How deliveries end and are brought: reasons, tries to come, the clients' daily mails, returns, and what a
-- tenant sets about them.

-- reserved_at is null while the place is the one that routing took at created_at. mail_round counts mails of
-- other content than the first; mail_sum is the sum of the last one's content, by which a repeat is known. retries counts tries by
-- themselves since somebody last sent it.
alter table deliveries
    add column reserved_at timestamptz,
    add column reason text,
    add column mail_round int not null default 0,
    add column mail_sum text,
    add column batch_id uuid,
    add column retries int not null default 0,
    add column retry_at timestamptz,
    add column dead_at timestamptz;

drop index deliveries_client;
create index deliveries_client on deliveries (tenant_id, client_id, created_at desc, id desc);
drop index deliveries_commande;
create index deliveries_commande on deliveries (tenant_id, commande_id, created_at desc, id desc);
create index deliveries_dead on deliveries (tenant_id, dead_at desc, id desc) where dead_at is not null;

-- One mail a client, company and day of the daily run.
create table delivery_batches (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    client_id uuid not null,
    client_name text not null,
    entity text not null,
    day date not null,
    count int not null,
    status text not null,
    attempts int not null,
    error text,
    mail_round int not null default 0,
    mail_sum text,
    message_id text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    sent_at timestamptz,
    constraint delivery_batches_pk primary key (tenant_id, id),
    constraint delivery_batches_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint delivery_batches_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint delivery_batches_day_unique unique (tenant_id, client_id, entity, day),
    constraint delivery_batches_status_known check (status in ('sending', 'sent', 'failed')),
    constraint delivery_batches_sent_at_when_sent check ((status = 'sent') = (sent_at is not null))
);
create index delivery_batches_newest on delivery_batches (tenant_id, created_at desc, id desc);
select freehold_protect('delivery_batches');

alter table deliveries
    add constraint deliveries_batch_fk foreign key (tenant_id, batch_id) references delivery_batches (tenant_id, id);
create index deliveries_batch on deliveries (tenant_id, batch_id) where batch_id is not null;

-- A client's wish to give a delivery back. A delivery has one that is filed or accepted at most.
create table delivery_returns (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    delivery_id uuid not null,
    client_id uuid not null,
    client_name text not null,
    entity text not null,
    reason text not null,
    note text,
    status text not null,
    filed_at timestamptz not null,
    filed_by text not null,
    decided_at timestamptz,
    decided_by text,
    decision_note text,
    constraint delivery_returns_pk primary key (tenant_id, id),
    constraint delivery_returns_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint delivery_returns_delivery_fk foreign key (tenant_id, delivery_id) references deliveries (tenant_id, id),
    constraint delivery_returns_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint delivery_returns_status_known check (status in ('filed', 'accepted', 'refused')),
    constraint delivery_returns_decided check ((status = 'filed') = (decided_at is null))
);
create unique index delivery_returns_live on delivery_returns (tenant_id, delivery_id) where status <> 'refused';
create index delivery_returns_delivery on delivery_returns (tenant_id, delivery_id);
create index delivery_returns_newest on delivery_returns (tenant_id, filed_at desc, id desc);
create index delivery_returns_client on delivery_returns (tenant_id, client_id, filed_at desc, id desc);
select freehold_protect('delivery_returns');

-- chosen: what the tenant set of a subject, as JSON. No row: the defaults hold.
create table delivery_settings (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    subject text not null,
    chosen text not null,
    updated_at timestamptz not null,
    constraint delivery_settings_pk primary key (tenant_id, id),
    constraint delivery_settings_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint delivery_settings_subject_unique unique (tenant_id, subject),
    constraint delivery_settings_subject_known check (subject in ('calendar', 'email'))
);
select freehold_protect('delivery_settings');
