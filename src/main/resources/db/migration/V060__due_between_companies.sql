-- Invoices between companies become overdue as clients' do.

-- Those whose day comes: what the nightly run asks for, in its order. Credit notes have no day.
create index invoices_lapsing on invoices (tenant_id, due_at, direction, id)
    where status = 'sent' and due_at is not null;
