package io.freehold.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every permission there is (spec: identity). A module that brings a new one adds it here. */
public final class Catalogue {

    private static final List<String> NAMES = List.of(
            "users.manage",
            "apikeys.manage",
            "tenant.manage",
            "leads.view",
            "leads.edit",
            "leads.delete",
            "clients.view",
            "clients.create",
            "clients.edit",
            "clients.delete",
            "commandes.view",
            "commandes.create",
            "commandes.edit_quota",
            "commandes.delete",
            "deliveries.view",
            "deliveries.resend",
            "deliveries.manage",
            "billing.view",
            "billing.manage",
            "intercompany.view",
            "intercompany.manage",
            "settings.access",
            "providers.access",
            "departements.view",
            "activity.view",
            "dashboard.view",
            "audit.view",
            "monitoring.view");

    private Catalogue() {}

    /** All of them, in the order in which people should read them. */
    public static List<String> names() {
        return NAMES;
    }

    static Set<String> all() {
        return Set.copyOf(NAMES);
    }

    static Set<String> allBut(String... withheld) {
        Set<String> rest = new LinkedHashSet<>(NAMES);
        List.of(withheld).forEach(rest::remove);
        return Set.copyOf(rest);
    }
}
