-- Every mail that left or should have.

-- message_id is the mail's own Message-ID: stable over retries, so one mail is one row.
create table notification_log (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    message_id text not null,
    recipient text not null,
    subject text not null,
    status text not null,
    mock boolean not null,
    attempts int not null,
    error text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint notification_log_pk primary key (tenant_id, id),
    constraint notification_log_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint notification_log_message_unique unique (tenant_id, message_id),
    constraint notification_log_status_known check (status in ('PENDING', 'SENT', 'FAILED', 'BOUNCED'))
);
create index notification_log_recipient on notification_log (tenant_id, recipient, created_at desc);
select freehold_protect('notification_log');
