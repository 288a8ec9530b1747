-- What stands open in the fences, read from the catalogue: no rows is sound. One row a finding.
-- Used by the server's self-check, GET /api/health/tenant-isolation and the quarterly audit.
with settings_tables (relname) as (
    values ('organization_settings'), ('booking_settings'), ('integration_settings'), ('security_settings'),
        ('communication_settings')
), tenant_tables as (
    select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnotnull
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relkind in ('r', 'p')
)
select 'tenant_id may be null' as finding, relname as object from tenant_tables
where not attnotnull and relname not in (select relname from settings_tables)
union all
select 'row-level security is off', relname from tenant_tables where not relrowsecurity
union all
select 'row-level security is not forced', relname from tenant_tables where not relforcerowsecurity
union all
select 'policy tenant_isolation is missing or lacks a half', t.relname from tenant_tables t
where not exists (
    select 1 from pg_policy p
    where p.polrelid = t.oid and p.polname = 'tenant_isolation'
      and p.polqual is not null and p.polwithcheck is not null)
union all
select 'a policy lets the application past the tenant: ' || p.polname, t.relname
from tenant_tables t join pg_policy p on p.polrelid = t.oid
where p.polname <> 'tenant_isolation'
  -- The installation's own settings may be read by all, and no more than read.
  and not (p.polname = 'global_default_readable' and p.polcmd = 'r'
    and t.relname in (select relname from settings_tables)
    and pg_get_expr(p.polqual, p.polrelid) = '(tenant_id IS NULL)')
  and (0 = any (p.polroles) or (select oid from pg_roles where rolname = 'freehold_app') = any (p.polroles))
union all
select 'tenant_isolation lets the application change what is no tenant''s', t.relname
from tenant_tables t join pg_policy p on p.polrelid = t.oid and p.polname = 'tenant_isolation'
where t.relname in (select relname from settings_tables)
  and (pg_get_expr(p.polqual, p.polrelid) || pg_get_expr(p.polwithcheck, p.polrelid)) ilike '%is null%'
union all
select 'more than one row may belong to no tenant', t.relname from tenant_tables t
where not attnotnull and not exists (
    select 1 from pg_index x
    where x.indrelid = t.oid and x.indisunique and x.indnullsnotdistinct and x.indnatts = 1 and x.indpred is null
      and x.indkey[0] = (select attnum from pg_attribute where attrelid = t.oid and attname = 'tenant_id'))
union all
select 'primary or unique key on (tenant_id, id) is missing', t.relname from tenant_tables t
where exists (select 1 from pg_constraint f where f.confrelid = t.oid and f.contype = 'f')
  and not exists (
    select 1 from pg_constraint k
    where k.conrelid = t.oid and k.contype in ('p', 'u')
      and k.conkey[1] = (select attnum from pg_attribute where attrelid = t.oid and attname = 'tenant_id'))
union all
select 'foreign key ' || f.conname || ' between tenants'' tables leaves tenant_id out', t.relname
from pg_constraint f
join tenant_tables t on t.oid = f.conrelid
join tenant_tables r on r.oid = f.confrelid
where f.contype = 'f'
  and not (
    (select attnum from pg_attribute where attrelid = t.oid and attname = 'tenant_id') = any (f.conkey)
    and (select attnum from pg_attribute where attrelid = r.oid and attname = 'tenant_id') = any (f.confkey))
union all
select 'an index does not lead with tenant_id: ' || i.relname, t.relname
from tenant_tables t
join pg_index x on x.indrelid = t.oid
join pg_class i on i.oid = x.indexrelid
where x.indkey[0] <> (select attnum from pg_attribute where attrelid = t.oid and attname = 'tenant_id')
  and i.relname not like '%\_across\_tenants'
union all
select 'the application''s role owns it', c.relname from pg_class c
join pg_roles r on r.oid = c.relowner and r.rolname = 'freehold_app'
union all
-- Not from information_schema, which shows the role that asks only its own grants.
select 'the application''s role may truncate, reference or trigger it', c.relname from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and has_table_privilege('freehold_app', c.oid, 'TRUNCATE, REFERENCES, TRIGGER')
union all
select 'a role may go around row-level security', rolname from pg_roles
where rolname in ('freehold_app', 'freehold_platform') and (rolsuper or rolbypassrls or rolcreaterole)
order by 1, 2
