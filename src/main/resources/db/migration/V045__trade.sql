-- What clients and commandes say of themselves, caps by money, and what became of a commande's past weeks.

alter table entities add column active boolean not null default true;

-- An address is free again once its client is deleted. email_key is made by the database, so that servers of
-- the version before fill it too.
alter table clients
    add column email_key text generated always as (lower(email)) stored,
    add column phone text,
    add column address text,
    add column vat_number text,
    add column vat_rate numeric(5, 2) not null default 20.00,
    add column currency text not null default 'EUR',
    add column delivery_method text not null default 'mail',
    add column delivery_url text,
    add column delivery_days text[] not null
        default '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}',
    add column return_window_days int not null default 14,
    add column returns_auto_accepted boolean not null default false,
    add column crm jsonb not null default '{}',
    add column updated_at timestamptz not null default now(),
    add column deleted_at timestamptz,
    drop constraint clients_email_unique,
    add constraint clients_vat_rate_percent check (vat_rate between 0 and 100),
    add constraint clients_delivery_method_known check (delivery_method in ('mail', 'webhook', 'pingpost')),
    add constraint clients_return_window_range check (return_window_days between 0 and 90);
create unique index clients_email_unique on clients (tenant_id, entity, email_key) where deleted_at is null;

-- Sealed under ENCRYPTION_KEY for its client.
create table client_webhook_secrets (
    tenant_id uuid not null,
    client_id uuid not null,
    sealed bytea not null,
    made_at timestamptz not null,
    constraint client_webhook_secrets_pk primary key (tenant_id, client_id),
    constraint client_webhook_secrets_client_fk foreign key (tenant_id, client_id)
        references clients (tenant_id, id) on delete cascade
);
select freehold_protect('client_webhook_secrets');

create table client_notes (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    client_id uuid not null,
    text text not null,
    author_id uuid not null,
    author text not null,
    created_at timestamptz not null,
    constraint client_notes_pk primary key (tenant_id, id),
    constraint client_notes_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint client_notes_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id)
);
create index client_notes_newest on client_notes (tenant_id, client_id, created_at desc, id desc);
select freehold_protect('client_notes');

alter table commandes
    add column paused_reason text,
    add column cap_money_day numeric(14, 2),
    add column cap_money_week numeric(14, 2),
    add column cap_money_month numeric(14, 2),
    add column cap_money_total numeric(14, 2),
    add column deleted_at timestamptz,
    add constraint commandes_money_caps_not_negative check (
        coalesce(cap_money_day, 0) >= 0 and coalesce(cap_money_week, 0) >= 0
        and coalesce(cap_money_month, 0) >= 0 and coalesce(cap_money_total, 0) >= 0);

-- The money of the places that are taken, in the periods that their counts have. prices[i] counts from
-- priced_from[i] on; both are null until a price is changed, and then the first is the one that was there
-- before. They stand in the counters' own row because only that row is read anew by a take that waited for it.
alter table reservation_counters
    add column day_money numeric(14, 2) not null default 0,
    add column week_money numeric(14, 2) not null default 0,
    add column month_money numeric(14, 2) not null default 0,
    add column total_money numeric(14, 2) not null default 0,
    add column taken_until timestamptz not null default '-infinity',
    add column priced_from timestamptz[],
    add column prices numeric(12, 2)[];

-- No price could be changed before.
update reservation_counters r
set day_money = r.day_used * c.price,
    week_money = r.week_used * c.price,
    month_money = r.month_used * c.price,
    total_money = r.total_used * c.price
from commandes c
where c.tenant_id = r.tenant_id and c.id = r.commande_id and r.total_used > 0;

-- Weeks that are over, for those who ask how a commande did; the running week is in the counters.
create table commande_weeks (
    tenant_id uuid not null,
    commande_id uuid not null,
    week_starts_at timestamptz not null,
    quota int not null,
    used int not null,
    money numeric(14, 2) not null,
    constraint commande_weeks_pk primary key (tenant_id, commande_id, week_starts_at),
    constraint commande_weeks_commande_fk foreign key (tenant_id, commande_id)
        references commandes (tenant_id, id) on delete cascade
);
create index commande_weeks_week on commande_weeks (tenant_id, week_starts_at);
select freehold_protect('commande_weeks');

-- The first place of a later week ends the week before: once a week, and no statement more for any place.
create function keep_commande_week() returns trigger language plpgsql as $$
begin
    insert into commande_weeks (tenant_id, commande_id, week_starts_at, quota, used, money)
    select old.tenant_id, old.commande_id, old.week_starts_at, c.weekly_quota, old.week_used, old.week_money
    from commandes c
    where c.tenant_id = old.tenant_id and c.id = old.commande_id;
    return null;
end
$$;
create trigger commande_week_ends after update on reservation_counters
    for each row when (new.week_starts_at > old.week_starts_at and old.week_used > 0)
    execute function keep_commande_week();
