package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.leads.entity.Product;
import io.freehold.leads.entity.ProductStore;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What leads may be about. A lead that names anything else is kept as {@code pending_config}. */
@ApplicationScoped
public class Products {

    @Inject
    ProductStore store;

    @Inject
    LeadReplays replays;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    /** All of them, by code. */
    @Permit("leads.view")
    @Transactional
    public Page<ProductView> list(PageRequest request) {
        return Page.of(store.list(request).stream().map(Products::view).toList(), request, store.count());
    }

    /** Whether it is set up, active or not. */
    @Transactional(TxType.MANDATORY)
    public boolean isKnown(String code) {
        return store.isTaken(code);
    }

    /** One of them; 404. */
    @Permit("leads.view")
    @Transactional
    public ProductView get(UUID id) {
        return view(require(id));
    }

    /**
     * Sets a product up; leads that name it are routed from now on, and those that waited for it are read
     * anew. Refuses with 409 {@code PRODUCT_CODE_TAKEN}.
     */
    @Permit("settings.access")
    @Transactional
    public ProductView offer(String code, String name) {
        if (store.isTaken(code)) {
            String detail = "There is a product of this code already.";
            throw new Refusal.Conflict("PRODUCT_CODE_TAKEN", detail, List.of(new FieldError("code", detail))).raise();
        }
        Product product = new Product(ids.next(), code, name);
        store.add(product);
        audit.record("product.added", "product", product.id(), Map.of(), facts(product));
        replays.waitingFor(code);
        return view(product);
    }

    /** Changes the name, or whether leads may name it; 412 when stale. */
    @Permit("settings.access")
    @Transactional
    public ProductView edit(UUID id, int version, ProductEdit edit) {
        Product product = require(id);
        Versions.require(version, product.version());
        Map<String, Object> before = facts(product);
        boolean waking = !product.isActive() && edit.active().orElse(false);
        product.changed(edit);
        store.flush();
        audit.record("product.edited", "product", id, before, facts(product));
        if (waking) {
            replays.waitingFor(product.code());
        }
        return view(product);
    }

    /** Takes a product out. Refuses with 409 {@code PRODUCT_IN_USE} one that a lead or a form names; 412 when stale. */
    @Permit("settings.access")
    @Transactional
    public void delete(UUID id, int version) {
        Product product = require(id);
        Versions.require(version, product.version());
        if (store.isUsed(product.code())) {
            throw new Refusal.Conflict("PRODUCT_IN_USE", "Leads or forms name it. Make it inactive instead.").raise();
        }
        store.remove(product);
        audit.record("product.deleted", "product", id, facts(product), Map.of());
    }

    private Product require(UUID id) {
        return store.find(id).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private static ProductView view(Product product) {
        return new ProductView(product.id(), product.code(), product.name(), product.isActive(), product.version());
    }

    private static Map<String, Object> facts(Product product) {
        return Map.of("code", product.code(), "name", product.name(), "active", product.isActive());
    }
}
