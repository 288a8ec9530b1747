package io.freehold.accounts.control;

import io.freehold.accounts.Region;
import io.freehold.accounts.TenantEdit;
import io.freehold.accounts.entity.Account;

/** What an owner may change of its tenant, and an operator too. */
public final class Amendment {

    private Amendment() {}

    /** Carries the edit out and notes each change. */
    public static void apply(Account account, TenantEdit edit, Changes changes) {
        changes.apply("name", edit.name(), account.name(), account::renamed);
        changes.apply(
                "region",
                edit.region(),
                account.region().id(),
                region -> account.movedTo(Region.find(region).orElseThrow()));
        changes.apply("timeZone", edit.timeZone(), account.timeZone(), account::inZone);
        changes.apply("website", edit.website(), account.website().orElse(""), account::at);
        changes.apply("description", edit.description(), account.description().orElse(""), account::described);
    }
}
