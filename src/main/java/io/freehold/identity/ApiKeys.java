package io.freehold.identity;

import io.freehold.audit.AuditLog;
import io.freehold.identity.control.Amendments;
import io.freehold.identity.control.KeyRules;
import io.freehold.identity.control.KeyText;
import io.freehold.identity.entity.ApiKey;
import io.freehold.identity.entity.ApiKeyStore;
import io.freehold.identity.entity.LegalEntityStore;
import io.freehold.identity.entity.Membership;
import io.freehold.identity.entity.MembershipStore;
import io.freehold.kernel.FieldError;
import io.freehold.kernel.Ids;
import io.freehold.kernel.Page;
import io.freehold.kernel.PageRequest;
import io.freehold.kernel.Refusal;
import io.freehold.tenancy.Caller;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keys by which programs work for the bound tenant (spec: identity, API keys). A key holds at most what
 * its maker holds, at every moment; it manages neither keys nor people.
 */
@ApplicationScoped
public class ApiKeys {

    @Inject
    private ApiKeyStore keys;

    @Inject
    private MembershipStore memberships;

    @Inject
    private LegalEntityStore entities;

    @Inject
    private Amendments amendments;

    @Inject
    private KeyText texts;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    /** All of the tenant's, revoked ones too, newest first. */
    @Permit("apikeys.manage")
    @Transactional
    public Page<ApiKeyView> list(PageRequest page) {
        List<ApiKeyView> views = keys.list(page).stream().map(ApiKey::view).toList();
        return Page.of(views, page, keys.count());
    }

    /** One of the tenant's; 404. */
    @Permit("apikeys.manage")
    @Transactional
    public ApiKeyView get(UUID id) {
        return keys.find(id).map(ApiKey::view).orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /**
     * Makes a key; only this answer holds it. Refuses with 400 unknown permissions, those for people
     * only and unknown companies, with 403 {@code GRANT_EXCEEDS_OWN} what the caller lacks itself, with
     * 409 {@code NAME_TAKEN} the name of a key that was not revoked.
     */
    @Permit("apikeys.manage")
    @Transactional
    public IssuedKey create(NewApiKey wanted) {
        memberships.hold();
        Membership maker = memberships
                .findOf(Caller.current().subject())
                .orElseThrow(() -> new Refusal.Forbidden("FORBIDDEN", "Keys are made by members.").raise());
        KeyRules.require(wanted, clock.instant());
        wanted.entities().ifPresent(this::requireKnown);
        amendments.giver().requireHeld(wanted.permissions());
        wanted.entities().ifPresent(codes -> amendments.giver().requireReached(Optional.of(codes)));
        requireFree(wanted.name());
        String text = texts.next();
        ApiKey key = new ApiKey(
                ids.next(),
                wanted,
                new ApiKey.Mark(KeyText.prefix(text), KeyText.hash(text)),
                new ApiKey.Maker(maker.id(), Caller.current().name()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        keys.add(key);
        audit.record("apikey.created", "apikey", key.id(), Map.of(), facts(wanted));
        return new IssuedKey(key.view(), text);
    }

    /** Takes a key back at once; 404, and 409 {@code STATE_CONFLICT} when it was taken back before. */
    @Permit("apikeys.manage")
    @Transactional
    public void revoke(UUID id) {
        ApiKey key = keys.hold(id).orElseThrow(() -> new Refusal.NotFound().raise());
        if (key.isRevoked()) {
            throw new Refusal.Conflict("STATE_CONFLICT", "This key was revoked already.").raise();
        }
        key.revoked(clock.instant());
        audit.record("apikey.revoked", "apikey", id);
    }

    private void requireKnown(Set<String> codes) {
        if (entities.withCodes(codes).size() != codes.size()) {
            throw Refusal.Invalid.of("entities", "names a company that this tenant does not have")
                    .raise();
        }
    }

    private void requireFree(String name) {
        if (keys.isTaken(name)) {
            String detail = "There is a key of this name already. Revoke it, or take another name.";
            throw new Refusal.Conflict("NAME_TAKEN", detail, List.of(new FieldError("name", detail))).raise();
        }
    }

    private static Map<String, Object> facts(NewApiKey wanted) {
        return Map.of(
                "name", wanted.name(),
                "permissions", wanted.permissions().stream().sorted().toList());
    }
}
