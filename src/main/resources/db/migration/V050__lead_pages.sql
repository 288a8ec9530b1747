-- Leads keep the postcode that they came with, and pages of a million of them cost what pages of a few do.

alter table leads
    add column postcode text;

-- What a list filters and counts by stands in the index of its order: a bounded count reads no row of the table.
drop index leads_newest;
create index leads_newest on leads (tenant_id, created_at desc, id desc) include (entity, status, department);
create index leads_status on leads (tenant_id, status, created_at desc, id desc) include (entity);
drop index leads_search_name;
create index leads_search_name on leads (tenant_id, search_name) include (entity);
