package io.freehold.delivery;

import io.freehold.delivery.control.Couriers;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How the carriers of deliveries work: the mail, which is everybody's, and the tenant's own clients' servers. */
@ApplicationScoped
public class Carriers {

    @Inject
    Couriers couriers;

    /** Those that this server has used, the mail first. */
    @Permit("dashboard.view")
    public List<CarrierState> states() {
        return couriers.states();
    }
}
