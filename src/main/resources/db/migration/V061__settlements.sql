-- Paid invoices settle what balances owe for the leads on them.

-- invoice_id says whose payment it was; its movements come to what it has settled so far.
alter table balance_movements
    add column invoice_id uuid,
    drop constraint balance_movements_kind_known,
    add constraint balance_movements_kind_known check (
        kind in ('prepayment', 'credit', 'correction', 'reservation', 'release', 'settlement')),
    add constraint balance_movements_settles_invoice check ((kind = 'settlement') = (invoice_id is not null));
create index balance_movements_invoice on balance_movements (tenant_id, invoice_id) where invoice_id is not null;
