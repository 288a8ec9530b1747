package io.freehold.identity.control;

import io.freehold.identity.Catalogue;
import io.freehold.identity.PermissionView;
import io.freehold.identity.Role;
import io.freehold.identity.entity.Membership;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a membership may do: its role's preset, more by grant, less by denial. A denial wins over a
 * grant, so that taking something away needs no second thought.
 */
public record Entitlement(Role role, Set<String> granted, Set<String> denied) {

    public Entitlement {
        granted = Set.copyOf(granted);
        denied = Set.copyOf(denied);
    }

    /** What a membership may do as it stands. */
    public static Entitlement of(Membership membership) {
        return new Entitlement(membership.role(), membership.granted(), membership.denied());
    }

    /** The permissions held; a name that the catalogue no longer has gives nothing. */
    public Set<String> permissions() {
        Set<String> held = new TreeSet<>(role.permissions());
        held.addAll(granted);
        held.removeAll(denied);
        held.retainAll(Catalogue.names());
        return held;
    }

    /** Each permission of the catalogue with whether it is held and why. */
    public List<PermissionView> explained() {
        Set<String> held = permissions();
        return Catalogue.names().stream()
                .map(name -> new PermissionView(name, held.contains(name), because(name)))
                .toList();
    }

    private String because(String permission) {
        if (denied.contains(permission)) {
            return "denied by name";
        }
        if (role.permissions().contains(permission)) {
            return "part of the role " + role;
        }
        return granted.contains(permission) ? "granted by name" : "not part of the role " + role;
    }
}
