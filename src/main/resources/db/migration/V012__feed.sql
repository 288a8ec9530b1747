-- One-use tickets for opening a socket. The ticket itself is not here: its hash finds the row, and the
-- token inside is encrypted with a key that only the ticket gives.

create table feed_tickets (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    hash bytea not null,
    sealed bytea not null,
    expires_at timestamptz not null,
    constraint feed_tickets_pk primary key (tenant_id, id),
    constraint feed_tickets_tenant_fk foreign key (tenant_id) references tenants (id)
);
-- A ticket is redeemed before its tenant is known.
create unique index feed_tickets_hash_across_tenants on feed_tickets (hash);
create index feed_tickets_expiry on feed_tickets (tenant_id, expires_at);
select freehold_protect('feed_tickets', 'select, insert, delete');
