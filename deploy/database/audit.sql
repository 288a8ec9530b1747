-- What the catalogue's check does not see: rows that refer across tenants, rows without their tenant, and what
-- the roles may become. One line a finding. Called by deploy/audit with psql variables app, owner and platform.

-- Ids are unique over all tenants, so a reference that meets another tenant's id is a crossing even where no
-- foreign key holds it. Tenants that were restored from one another share their ids: they are one family.
create temporary table audit_ids (tenant_id uuid, id uuid, relname text);
create temporary table audit_families as
select t.id as tenant_id, coalesce(r.family, t.id) as family
from public.tenants t left join public.restorations r on r.tenant_id = t.id;
create temporary table audit_findings (finding text, object text);

select format('insert into audit_ids select tenant_id, id, %L from public.%I', c.relname, c.relname)
from pg_class c
join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped
join pg_attribute i on i.attrelid = c.oid and i.attname = 'id' and i.atttypid = 'uuid'::regtype and not i.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
\gexec
create index on audit_ids (id);
analyze audit_ids;

insert into audit_findings
select 'two tenants share the id ' || id, string_agg(distinct relname, ', ')
from audit_ids join audit_families using (tenant_id) group by id having count(distinct family) > 1;

select format(
    $sql$insert into audit_findings
    select count(*) || ' rows refer to another tenant''s %2$s through %3$s', %1$L
    from public.%1$I child join audit_ids parent on parent.id = child.%3$I
    join audit_families theirs on theirs.tenant_id = parent.tenant_id
    join audit_families ours on ours.tenant_id = child.tenant_id
    where theirs.family <> ours.family and parent.relname = %2$L
    having count(*) > 0$sql$,
    c.relname, parent.relname, a.attname)
from pg_class c
join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped
join pg_attribute a on a.attrelid = c.oid and a.attname like '%\_id' and a.attname <> 'tenant_id'
    and a.atttypid = 'uuid'::regtype and not a.attisdropped
cross join (select distinct relname from audit_ids) parent
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
\gexec

select format(
    $sql$insert into audit_findings
    select count(*) || ' rows belong to a tenant that does not exist', %1$L
    from public.%1$I child where not exists (select 1 from public.tenants t where t.id = child.tenant_id)
    having count(*) > 0$sql$,
    c.relname)
from pg_class c
join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and c.relname not in ('organization_settings', 'booking_settings', 'integration_settings', 'security_settings',
      'communication_settings')
\gexec

insert into audit_findings
select 'a foreign key was never validated: ' || conname, conrelid::regclass::text
from pg_constraint where contype = 'f' and not convalidated and connamespace = 'public'::regnamespace;

insert into audit_findings
select 'the application''s role may change the audit log', c.relname
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relname in ('audit_log', 'audit_seals')
  and (has_table_privilege(:'app', c.oid, 'UPDATE') or has_table_privilege(:'app', c.oid, 'DELETE'));

insert into audit_findings
select :'app' || ' may become ' || other, :'app'
from (values (:'owner'), (:'platform')) as more (other)
where pg_has_role(:'app', other, 'MEMBER');

insert into audit_findings
select 'the role may go around row-level security', rolname from pg_roles
where rolname in (:'app', :'owner', :'platform') and (rolsuper or rolbypassrls);

select finding, object from audit_findings order by 1, 2;
