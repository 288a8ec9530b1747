-- What GET /api/leads/{id} asks the database: the session, then in one transaction the tenant and the lead.
select m.role, t.slug, t.name, t.status, t.time_zone from memberships m join tenants t on t.id = m.tenant_id
where m.tenant_id = cast(:tenant as uuid);
begin;
select set_config('app.current_tenant_id', :tenant, true);
select * from leads l join providers p on p.id = l.provider_id and p.tenant_id = l.tenant_id
where l.id = cast(:lead as uuid) and l.entity in ('MAIN') and l.tenant_id = cast(:tenant as uuid);
commit;
