-- What GET /api/leads?limit=20 asks the database: the session, then in one transaction the tenant, the page and the total.
select m.role, t.slug, t.name, t.status, t.time_zone from memberships m join tenants t on t.id = m.tenant_id
where m.tenant_id = cast(:tenant as uuid);
begin;
select set_config('app.current_tenant_id', :tenant, true);
select * from leads l join providers p on p.id = l.provider_id and p.tenant_id = l.tenant_id
where l.entity in ('MAIN') and l.tenant_id = cast(:tenant as uuid) order by l.created_at desc, l.id desc limit 21;
select count(*) from (select 1 from leads l where l.entity in ('MAIN') and l.tenant_id = cast(:tenant as uuid) limit 10001) counted;
commit;
