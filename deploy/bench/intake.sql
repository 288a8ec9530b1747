-- What POST /api/public/leads asks the database for a lead that is routed at once: source and rate, one transaction
-- that keeps the lead, one that routes it. The statements are the application's, one round trip each; those of another
-- role or by autocommit stand in the transaction beside them, so that row-level security lets them find something.
\set n random(1, 2000000000)
begin;
select set_config('app.current_tenant_id', :tenant, true);
select p.id as provider, p.name, p.entity, p.rate_per_minute, t.id, t.slug, t.name as tenant_name, t.status, t.time_zone
from provider_keys k
join providers p on p.tenant_id = k.tenant_id and p.id = k.provider_id
join tenants t on t.id = k.tenant_id
where k.key_hash = :hash and (k.expires_at is null or k.expires_at > now()) and p.active \gset
insert into rate_windows (tenant_id, bucket, window_start, used)
values (cast(:tenant as uuid), 'bench:' || cast(:client_id as text), date_trunc('minute', now()), 1)
on conflict on constraint rate_windows_pk do update set used = rate_windows.used + 1 returning used;
commit;
begin;
select set_config('app.current_tenant_id', :tenant, true);
select gen_random_uuid() as lead, p.id, p.entity, p.entity_locked, p.lb, p.daily_cap, p.mapping, p.quarantined_at is not null as quarantined, t.time_zone, f.id as form,
    f.product as form_product, f.consent_text, exists(select 1 from products x where x.tenant_id = p.tenant_id and x.code = 'solar' and x.active) as
    product_known, exists(select 1 from source_gating m join source_gates g on g.tenant_id = m.tenant_id where m.tenant_id = p.tenant_id and m.mode =
    'listed' and g.product = 'solar' and not p.id = any(g.providers)) as gated from providers p join tenants t on t.id = p.tenant_id left join forms f
    on f.tenant_id = p.tenant_id and f.id = cast(:provider as uuid) where p.tenant_id = cast(:tenant as uuid) and p.id = coalesce((select
    y.provider_id from forms y where y.tenant_id = cast(:tenant as uuid) and y.id = cast(:provider as uuid)), cast(:provider as uuid)) \gset
insert into leads (tenant_id, id, provider_id, entity, entity_locked, lb, test, status, product, department, phone, email,
    first_name, last_name, search_name, consent_text, consent_at, reasons, payload, created_at, updated_at)
values (cast(:tenant as uuid), cast(:lead as uuid), cast(:provider as uuid), 'MAIN', false, false, false, 'new', 'solar', '75',
    '+337' || cast(:n as text), 'pgbench' || cast(:n as text) || '@example.test', 'Camille', 'Martin', 'martin camille',
    'I agree to be called about solar panels.', now(), '[]',
    '{"firstName":"Camille","lastName":"Martin","product":"solar","department":"75"}', now(), now());
insert into outbox_events (tenant_id, id, type, permission, data, at)
values (cast(:tenant as uuid), gen_random_uuid(), 'lead.created', 'leads.view', jsonb_build_object('leadId', cast(:lead as text)), now());
commit;
begin;
select set_config('app.current_tenant_id', :tenant, true);
select * from leads where id = cast(:lead as uuid) and tenant_id = cast(:tenant as uuid) for no key update;
select cast(pg_advisory_xact_lock(hashtextextended(cast(:tenant as text) || 'p' || cast(:n as text), 1)) as text),
    cast(pg_advisory_xact_lock(hashtextextended(cast(:tenant as text) || 'e' || cast(:n as text), 2)) as text);
select client_id, cast(null as text) as company, cast(null as uuid) as calendar_id from reservations where tenant_id = cast(:tenant as uuid) and phone
    = '+337' || cast(:n as text) and reserved_at > now() - interval '30 days' union select client_id, null, null from reservations where tenant_id =
    cast(:tenant as uuid) and email = 'pgbench' || cast(:n as text) || '@example.test' and reserved_at > now() - interval '30 days' union select null,
    p.to_entity, t.calendar_id from routing_terms t join cross_entity_pairs p on p.tenant_id = t.tenant_id and p.from_entity = 'MAIN' where
    t.tenant_id = cast(:tenant as uuid) and t.cross_entity and (cardinality(p.products) = 0 or cast('solar' as text) = any (p.products));
select c.id, c.entity, c.client_id, k.name as client_name, c.active and k.active and k.dunning_paused_at is null as active, c.priority,
    c.weekly_quota, c.cap_hour, c.cap_day, c.cap_week, c.cap_month, c.cap_total, c.cap_money_day, c.cap_money_week, c.cap_money_month,
    c.cap_money_total, c.lb_target, c.price, c.currency, exists(select 1 from commande_departements d where d.tenant_id = c.tenant_id and
    d.commande_id = c.id and d.departement = '75') as covers, case when r.hour_starts_at >= date_trunc('hour', n.at, n.zone) then r.hour_used else 0
    end as hour_used, case when r.day_starts_at >= date_trunc('day', n.at, n.zone) then r.day_used else 0 end as day_used, case when r.week_starts_at
    >= date_trunc('week', n.at, n.zone) then r.week_used else 0 end as week_used, case when r.month_starts_at >= date_trunc('month', n.at, n.zone)
    then r.month_used else 0 end as month_used, case when r.day_starts_at >= date_trunc('day', n.at, n.zone) then r.day_money else 0.00 end as
    day_money, case when r.week_starts_at >= date_trunc('week', n.at, n.zone) then r.week_money else 0.00 end as week_money, case when
    r.month_starts_at >= date_trunc('month', n.at, n.zone) then r.month_money else 0.00 end as month_money, r.total_used, r.total_money, r.lb_used,
    a.zone, a.opening, a.holidays, b.balance + case b.mode when 'credit' then b.credit_limit else 0 end as funds, b.currency as funds_currency from
    (select now() as at, t.time_zone as zone from tenants t where t.id = cast(:tenant as uuid)) n join commandes c on c.tenant_id = cast(:tenant as
    uuid) and c.entity = 'MAIN' and c.product = 'solar' and c.deleted_at is null join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
    join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id left join calendars a on a.tenant_id = c.tenant_id and a.id =
    c.calendar_id left join client_balances b on b.tenant_id = c.tenant_id and b.client_id = c.client_id and b.mode <> 'open' order by c.created_at,
    c.id;
with taken as (update reservation_counters r set hour_used = case when r.hour_starts_at >= n.hour then r.hour_used else 0 end + 1, hour_starts_at =
    greatest(r.hour_starts_at, n.hour), day_used = case when r.day_starts_at >= n.day then r.day_used else 0 end + 1, day_money = case when
    r.day_starts_at >= n.day then r.day_money else 0 end + coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price), day_starts_at =
    greatest(r.day_starts_at, n.day), week_used = case when r.week_starts_at >= n.week then r.week_used else 0 end + 1, week_money = case when
    r.week_starts_at >= n.week then r.week_money else 0 end + coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price), week_starts_at =
    greatest(r.week_starts_at, n.week), month_used = case when r.month_starts_at >= n.month then r.month_used else 0 end + 1, month_money = case when
    r.month_starts_at >= n.month then r.month_money else 0 end + coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price), month_starts_at =
    greatest(r.month_starts_at, n.month), total_used = r.total_used + 1, total_money = r.total_money + coalesce(r.prices[width_bucket(n.at,
    r.priced_from)], c.price), lb_used = r.lb_used + 0, taken_until = greatest(r.taken_until, n.at) from commandes c, (select now() as at,
    date_trunc('hour', now(), t.time_zone) as hour, date_trunc('day', now(), t.time_zone) as day, date_trunc('week', now(), t.time_zone) as week,
    date_trunc('month', now(), t.time_zone) as month from tenants t where t.id = cast(:tenant as uuid)) n where r.tenant_id = cast(:tenant as uuid)
    and r.commande_id = cast(:commande as uuid) and c.tenant_id = r.tenant_id and c.id = r.commande_id and c.active and (r.week_starts_at < n.week or
    r.week_used < c.weekly_quota) and (c.cap_hour is null or c.cap_hour > 0 and (r.hour_starts_at < n.hour or r.hour_used < c.cap_hour)) and
    (c.cap_day is null or c.cap_day > 0 and (r.day_starts_at < n.day or r.day_used < c.cap_day)) and (c.cap_week is null or c.cap_week > 0 and
    (r.week_starts_at < n.week or r.week_used < c.cap_week)) and (c.cap_month is null or c.cap_month > 0 and (r.month_starts_at < n.month or
    r.month_used < c.cap_month)) and (c.cap_total is null or r.total_used < c.cap_total) and (c.cap_money_day is null or case when r.day_starts_at >=
    n.day then r.day_money else 0 end + coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price) <= c.cap_money_day) and (c.cap_money_week is
    null or case when r.week_starts_at >= n.week then r.week_money else 0 end + coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price) <=
    c.cap_money_week) and (c.cap_money_month is null or case when r.month_starts_at >= n.month then r.month_money else 0 end +
    coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price) <= c.cap_money_month) and (c.cap_money_total is null or r.total_money +
    coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price) <= c.cap_money_total) and (0 = 1 or ceil(c.lb_target * (r.total_used + 1)) -
    r.lb_used <= 0) returning coalesce(r.prices[width_bucket(n.at, r.priced_from)], c.price) as price) select price from taken;
select k.id as buyer, k.delivery_method from clients k join commandes c on c.tenant_id = k.tenant_id and c.client_id = k.id
where c.tenant_id = cast(:tenant as uuid) and c.id = cast(:commande as uuid) \gset
insert into routing_traces (tenant_id, lead_id, outcome, candidates, fallback, at)
values (cast(:tenant as uuid), cast(:lead as uuid), 'routed', '[]', null, now())
on conflict (tenant_id, lead_id)
do update set outcome = excluded.outcome, candidates = excluded.candidates, fallback = excluded.fallback, at = excluded.at;
insert into outbox_events (tenant_id, id, type, permission, data, at) values
    (cast(:tenant as uuid), gen_random_uuid(), 'lead.routed', 'leads.view', jsonb_build_object('leadId', cast(:lead as text)), now()),
    (cast(:tenant as uuid), gen_random_uuid(), 'delivery.created', 'deliveries.view', jsonb_build_object('leadId', cast(:lead as text)), now());
insert into reservations (tenant_id, id, lead_id, commande_id, client_id, phone, email, lb, reserved_at)
values (cast(:tenant as uuid), gen_random_uuid(), cast(:lead as uuid), cast(:commande as uuid), cast(:buyer as uuid), '+337' || cast(:n as text),
    'pgbench' || cast(:n as text) || '@example.test', false, now());
insert into deliveries (tenant_id, id, lead_id, commande_id, client_id, client_name, entity, product, status, price, currency,
    attempts, created_at, updated_at)
values (cast(:tenant as uuid), gen_random_uuid(), cast(:lead as uuid), cast(:commande as uuid), cast(:buyer as uuid), 'Buyer', 'MAIN',
    'solar', 'pending', 25.00, 'EUR', 0, now(), now());
update leads set status = 'routed', updated_at = now(), version = version + 1
where id = cast(:lead as uuid) and tenant_id = cast(:tenant as uuid) and version = 0;
commit;
