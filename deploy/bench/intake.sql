-- What POST /api/public/leads asks the database for a lead that is routed at once: source and rate, one transaction
-- that keeps the lead, one that routes it. The statements are the application's, one round trip each.
\set n random(1, 2000000000)
select p.id, p.name, p.entity, t.slug, t.status from provider_keys k
join providers p on p.tenant_id = k.tenant_id and p.id = k.provider_id
join tenants t on t.id = k.tenant_id where k.key_hash = :hash and p.active;
begin;
select set_config('app.current_tenant_id', :tenant, true);
insert into rate_windows (tenant_id, bucket, window_start, used)
values (cast(:tenant as uuid), 'bench:' || cast(:client_id as text), date_trunc('minute', now()), 1)
on conflict on constraint rate_windows_pk do update set used = rate_windows.used + 1 returning used;
commit;
begin;
select set_config('app.current_tenant_id', :tenant, true);
select p.id as provider, gen_random_uuid() as lead, p.entity, t.time_zone,
    exists (select 1 from products x where x.tenant_id = p.tenant_id and x.code = 'solar' and x.active) as product_known
from providers p join tenants t on t.id = p.tenant_id where p.tenant_id = cast(:tenant as uuid) limit 1 \gset
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
select c.id, c.client_id, k.name, c.priority, c.weekly_quota, c.cap_hour, c.cap_day, c.lb_target, c.price,
    exists (select 1 from commande_departements d
            where d.tenant_id = c.tenant_id and d.commande_id = c.id and d.departement = '75') as covers,
    r.week_used, r.total_used, r.lb_used, a.zone, a.opening, a.holidays
from (select now() as at, t.time_zone as zone from tenants t where t.id = cast(:tenant as uuid)) n
join commandes c on c.tenant_id = cast(:tenant as uuid) and c.entity = 'MAIN' and c.product = 'solar'
join clients k on k.tenant_id = c.tenant_id and k.id = c.client_id
join reservation_counters r on r.tenant_id = c.tenant_id and r.commande_id = c.id
left join calendars a on a.tenant_id = c.tenant_id and a.id = c.calendar_id order by c.created_at, c.id;
select client_id as buyer from commandes where tenant_id = cast(:tenant as uuid) and id = cast(:commande as uuid) \gset
select client_id from reservations
where tenant_id = cast(:tenant as uuid) and phone = '+337' || cast(:n as text) and reserved_at > now() - interval '30 days'
union select client_id from reservations
where tenant_id = cast(:tenant as uuid) and email = 'pgbench' || cast(:n as text) || '@example.test' and reserved_at > now() - interval '30 days';
update reservation_counters r set week_used = r.week_used + 1, total_used = r.total_used + 1, hour_used = r.hour_used + 1,
    day_used = r.day_used + 1, month_used = r.month_used + 1
from commandes c where r.tenant_id = cast(:tenant as uuid) and r.commande_id = cast(:commande as uuid)
    and c.tenant_id = r.tenant_id and c.id = r.commande_id and c.active and r.week_used < c.weekly_quota;
insert into routing_traces (tenant_id, lead_id, outcome, candidates, at)
values (cast(:tenant as uuid), cast(:lead as uuid), 'routed', '[]', now());
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
