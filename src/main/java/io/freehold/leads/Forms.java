package io.freehold.leads;

import io.freehold.audit.AuditLog;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.leads.control.FormKeys;
import io.freehold.leads.control.Origins;
import io.freehold.leads.entity.Form;
import io.freehold.leads.entity.FormStore;
import io.freehold.leads.entity.PlacedForm;
import io.freehold.leads.entity.ProductStore;
import io.freehold.leads.entity.Provider;
import io.freehold.leads.entity.ProviderStore;
import io.freehold.tenancy.EntityScope;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.TenantScope;
import io.freehold.tenancy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Forms on landing pages: whose leads they bring, about what, and from which origins. */
@ApplicationScoped
public class Forms {

    @Inject
    FormStore forms;

    @Inject
    ProviderStore providers;

    @Inject
    ProductStore products;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Those of the companies in scope, by name. */
    @Permit("settings.access")
    @Transactional
    public Page<FormView> list(PageRequest request) {
        Set<String> readable = EntityScope.current().readable();
        List<FormView> views =
                forms.list(readable, request).stream().map(Forms::view).toList();
        return Page.of(views, request, forms.count(readable));
    }

    /** One of them; 404. */
    @Permit("settings.access")
    @Transactional
    public FormView get(UUID id) {
        return read(id);
    }

    /**
     * Sets a form up. Refuses with 400 an origin that is none, a provider or product that is not there, with
     * 409 {@code FORM_NAME_TAKEN}.
     */
    @Permit("settings.access")
    @Transactional
    public FormView create(NewForm described) {
        List<String> origins = Origins.require(described.origins());
        requireProvider(described.provider());
        requireProduct(described.product());
        requireFree(described.name().strip());
        Form form = new Form(ids.next(), described, origins, clock.instant().truncatedTo(ChronoUnit.MICROS));
        forms.add(form);
        forms.flush();
        audit.record("form.added", "form", form.id(), Map.of(), facts(form));
        return read(form.id());
    }

    /** Changes a form; 412 when stale, and refuses as {@link #create} does. */
    @Permit("settings.access")
    @Transactional
    public FormView edit(UUID id, int version, FormEdit edit) {
        Form form = editable(id);
        Versions.require(version, form.version());
        List<String> origins = edit.origins().map(Origins::require).orElseGet(form::origins);
        edit.provider().ifPresent(this::requireProvider);
        edit.product().ifPresent(this::requireProduct);
        edit.name().map(String::strip).filter(name -> !name.equals(form.name())).ifPresent(this::requireFree);
        Map<String, Object> before = facts(form);
        form.changed(edit, origins);
        forms.flush();
        audit.record("form.edited", "form", id, before, facts(form));
        return read(id);
    }

    /** Takes a form out; its leads stay. 412 when stale. */
    @Permit("settings.access")
    @Transactional
    public void delete(UUID id, int version) {
        Form form = editable(id);
        Versions.require(version, form.version());
        forms.remove(form);
        audit.record("form.deleted", "form", id, facts(form), Map.of());
    }

    private Form editable(UUID id) {
        Form form = forms.hold(id).orElseThrow(() -> new Refusal.NotFound().raise());
        String entity = forms.find(id, EntityScope.current().granted())
                .orElseThrow(() -> new Refusal.NotFound().raise())
                .entity();
        EntityScope.current().requireWritable(entity);
        return form;
    }

    private void requireProvider(UUID id) {
        Provider provider = providers
                .find(id)
                .filter(found -> EntityScope.current().granted().contains(found.entity()))
                .orElseThrow(() ->
                        Refusal.Invalid.of("provider", "is not a provider").raise());
        EntityScope.current().requireWritable(provider.entity());
    }

    private void requireProduct(String code) {
        if (!products.isTaken(code)) {
            throw Refusal.Invalid.of("product", "is not a product").raise();
        }
    }

    private void requireFree(String name) {
        if (forms.isTaken(name)) {
            String detail = "There is a form of this name already.";
            throw new Refusal.Conflict("FORM_NAME_TAKEN", detail, List.of(new FieldError("name", detail))).raise();
        }
    }

    private FormView read(UUID id) {
        return forms.find(id, EntityScope.current().readable())
                .map(Forms::view)
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    private static FormView view(PlacedForm placed) {
        Form form = placed.form();
        return new FormView(
                form.id(),
                FormKeys.of(TenantScope.current().value(), form.id()),
                form.name(),
                new ProviderId(form.providerId()),
                placed.entity(),
                form.product(),
                form.origins(),
                form.consentVersion(),
                form.consentText(),
                form.isActive(),
                form.createdAt(),
                form.version());
    }

    private static Map<String, Object> facts(Form form) {
        return Map.of(
                "name", form.name(),
                "provider", form.providerId().toString(),
                "product", form.product(),
                "origins", form.origins(),
                "consentVersion", form.consentVersion(),
                "active", form.isActive());
    }
}
