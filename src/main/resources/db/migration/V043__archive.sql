-- A tenant as a file: where a restored tenant came from, and the proof that a deleted one is gone.

-- An archive names the schema that it was taken of.
grant select on flyway_schema_history to freehold_app, freehold_platform;

-- At most one row a tenant: the archive that its first rows came from. The old audit chain's end stands
-- here, because the rows of its log are sealed anew.
create table restorations (
    tenant_id uuid not null,
    origin uuid not null,
    -- The first of all those that were restored from one another: only they may share ids.
    family uuid not null,
    origin_subdomain text not null,
    origin_name text not null,
    taken_at timestamptz not null,
    manifest_sha256 text not null,
    audit_entries bigint not null,
    audit_seals bigint not null,
    audit_head text not null,
    restored_by text not null,
    restored_at timestamptz not null,
    constraint restorations_pk primary key (tenant_id),
    constraint restorations_tenant_fk foreign key (tenant_id) references tenants (id)
);
select freehold_protect('restorations', 'select');

-- What is left of a deleted tenant. Belongs to no tenant: its own is gone.
create table deletion_certificates (
    id uuid not null,
    erased uuid not null,
    name text not null,
    subdomain text not null,
    requested_by text not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    tables jsonb not null default '{}',
    people bigint not null default 0,
    audit_entries bigint not null,
    audit_seals bigint not null,
    audit_head text not null,
    sha256 text,
    constraint deletion_certificates_pk primary key (id),
    constraint deletion_certificates_once unique (erased),
    constraint deletion_certificates_whole check ((finished_at is null) = (sha256 is null))
);
grant select, insert, update on deletion_certificates to freehold_platform;

create function freehold_certificate_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a deletion certificate that is finished does not change';
end
$$;
create trigger deletion_certificates_final before update on deletion_certificates
    for each row when (old.finished_at is not null) execute function freehold_certificate_is_final();

-- Deletes rows of a tenant whose erasure is under way, from tables too that the platform may only add to.
-- It runs as the owner, so it asks for itself whether it may.
create function freehold_erase(guarded regclass, doomed uuid, most int)
returns bigint language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    gone bigint;
begin
    if not exists (select 1 from deletion_certificates c where c.erased = doomed and c.finished_at is null) then
        raise exception 'no erasure of this tenant is under way' using errcode = 'insufficient_privilege';
    end if;
    execute format(
        'delete from %1$s where ctid = any (array(select ctid from %1$s where tenant_id = $1 limit $2))', guarded)
        using doomed, most;
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke all on function freehold_erase(regclass, uuid, int) from public;
grant execute on function freehold_erase(regclass, uuid, int) to freehold_platform;

-- The registry's row goes last, and only when nothing refers to it any more: foreign keys see to that.
grant delete on tenants to freehold_platform;
-- Nor does a person stay whom no tenant knows.
grant delete on identities to freehold_platform;

-- A tenant whose erasure has begun is not brought back.
create function freehold_erasure_is_final() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if new.status <> 'CANCELLED'
        and exists (select 1 from deletion_certificates c where c.erased = old.id) then
        raise exception 'the erasure of this tenant has begun' using errcode = 'object_not_in_prerequisite_state';
    end if;
    return new;
end
$$;
create trigger tenants_erasure_final before update on tenants
    for each row execute function freehold_erasure_is_final();
