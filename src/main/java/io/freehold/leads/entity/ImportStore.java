package io.freehold.leads.entity;

import io.freehold.kernel.Cursor;
import io.freehold.kernel.PageRequest;
import io.freehold.leads.ImportFault;
import io.freehold.tenancy.OneOf;
import io.freehold.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Imports of the bound tenant, the parts of their files and what was wrong in them. */
@ApplicationScoped
public class ImportStore {

    @PersistenceContext(unitName = "freehold")
    EntityManager entities;

    public void add(LeadImport row) {
        entities.persist(row);
    }

    /** Writes what changed. */
    public void flush() {
        entities.flush();
    }

    public Optional<LeadImport> find(UUID id) {
        return Optional.ofNullable(entities.find(LeadImport.class, id));
    }

    /** The import, held until the transaction ends. */
    public Optional<LeadImport> hold(UUID id) {
        return Optional.ofNullable(entities.find(LeadImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The import of an earlier upload with the same key; uploads with it wait for one another. */
    public Optional<LeadImport> ofRequest(String key) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", TenantScope.current() + "|import|" + key)
                .getSingleResult();
        return entities
                .createQuery("select i from LeadImport i where i.requestKey = :key", LeadImport.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those of the companies, newest first. */
    public List<LeadImport> list(Set<String> readable, PageRequest request) {
        OneOf companies = new OneOf("i.entity", "entity", readable);
        Optional<Cursor> after = request.cursor().map(Cursor::decoded);
        String beyond = after.isEmpty() ? "" : " and (i.createdAt, i.id) < (:at, :id)";
        TypedQuery<LeadImport> query = entities.createQuery(
                "select i from LeadImport i where " + companies.condition() + beyond
                        + " order by i.createdAt desc, i.id desc",
                LeadImport.class);
        companies.bind(query);
        after.ifPresentOrElse(
                cursor -> query.setParameter("at", cursor.at()).setParameter("id", cursor.id()),
                () -> query.setFirstResult(request.offset()));
        return query.setMaxResults(request.limit()).getResultList();
    }

    public long count(Set<String> readable) {
        OneOf companies = new OneOf("i.entity", "entity", readable);
        TypedQuery<Long> query =
                entities.createQuery("select count(i) from LeadImport i where " + companies.condition(), Long.class);
        companies.bind(query);
        return query.getSingleResult();
    }

    /** Keeps a part of the file. */
    public void addPart(UUID id, int part, byte[] bytes) {
        of(
                        id,
                        "insert into lead_import_parts (tenant_id, import_id, part, bytes) values (:tenant, :import, :part, :bytes)")
                .setParameter("part", part)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    /** A part of the file, from 0; empty past the last. */
    public Optional<byte[]> part(UUID id, int part) {
        List<?> rows = of(
                        id,
                        "select bytes from lead_import_parts"
                                + " where tenant_id = :tenant and import_id = :import and part = :part")
                .setParameter("part", part)
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    /** The file is needed no more: it is full of people. */
    public void forgetParts(UUID id) {
        of(id, "delete from lead_import_parts where tenant_id = :tenant and import_id = :import")
                .executeUpdate();
    }

    /**
     * Holds the import's leads that no client has until the transaction ends; returns those for which a client
     * waits. All leads come before any place, as in routing, so that the two never wait for each other in a ring.
     */
    public List<UUID> holdWaiting(UUID id) {
        List<?> rows = of(id, """
                        select case when delivery_id is not null then id end from leads
                        where tenant_id = :tenant and import_id = :import
                          and (delivery_id is null or delivery_status = 'pending')
                        order by id for update
                        """).getResultList();
        return rows.stream().filter(Objects::nonNull).map(UUID.class::cast).toList();
    }

    /** Takes back the import's leads that have no delivery; returns how many. */
    public int takeBack(UUID id) {
        return of(id, "delete from leads where tenant_id = :tenant and import_id = :import and delivery_id is null")
                .executeUpdate();
    }

    /** How many leads the import has. */
    public int leads(UUID id) {
        Object count = of(id, "select count(*) from leads where tenant_id = :tenant and import_id = :import")
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** The faults after one of them, in their order. */
    public List<ImportFault> faults(UUID id, int line, int number, int limit) {
        List<?> rows = entities.createNativeQuery(
                        "select line, number, field, reason from lead_import_errors where tenant_id = :tenant"
                                + " and import_id = :import and (line, number) > (:line, :number)"
                                + " order by line, number limit :limit",
                        Tuple.class)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("import", id)
                .setParameter("line", line)
                .setParameter("number", number)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ImportFault(
                        ((Number) row.get(0)).intValue(),
                        ((Number) row.get(1)).intValue(),
                        (String) row.get(2),
                        (String) row.get(3)))
                .toList();
    }

    private Query of(UUID id, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("tenant", TenantScope.current().value())
                .setParameter("import", id);
    }
}
