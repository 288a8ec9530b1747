package io.freehold.commandes.entity;

import io.freehold.commandes.CalendarId;
import io.freehold.commandes.Caps;
import io.freehold.commandes.NewCommande;
import io.freehold.commandes.Terms;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's standing order. Its coverage and its counters are rows beside it. */
@Entity
@Table(name = "commandes")
public class Commande extends TenantOwned {

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(updatable = false)
    private String entity;

    @Column(updatable = false)
    private String product;

    private boolean active;
    private int priority;

    @Column(name = "weekly_quota")
    private int weeklyQuota;

    @Column(name = "cap_hour")
    private @Nullable Integer capHour;

    @Column(name = "cap_day")
    private @Nullable Integer capDay;

    @Column(name = "cap_week")
    private @Nullable Integer capWeek;

    @Column(name = "cap_month")
    private @Nullable Integer capMonth;

    @Column(name = "cap_total")
    private @Nullable Integer capTotal;

    @Column(name = "lb_target")
    private BigDecimal lbTarget;

    private BigDecimal price;
    private String currency;

    @Column(name = "calendar_id")
    private @Nullable UUID calendarId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected Commande() {}

    /** An active commande. */
    public Commande(UUID id, NewCommande described, Instant at) {
        super(id);
        this.clientId = described.client().value();
        this.entity = described.entity();
        this.product = described.product();
        this.active = true;
        this.calendarId = described.calendar().map(CalendarId::value).orElse(null);
        this.createdAt = at;
        agree(described.terms());
    }

    private void agree(Terms terms) {
        Caps caps = terms.caps();
        priority = terms.priority();
        weeklyQuota = terms.weeklyQuota();
        capHour = caps.hour();
        capDay = caps.day();
        capWeek = caps.week();
        capMonth = caps.month();
        capTotal = caps.total();
        lbTarget = terms.lbTarget();
        price = terms.price();
        currency = terms.currency();
    }

    /** Takes no more leads; false when it took none already. */
    public boolean pause() {
        boolean changed = active;
        active = false;
        return changed;
    }

    /** Takes leads again; false when it did already. */
    public boolean resume() {
        boolean changed = !active;
        active = true;
        return changed;
    }

    public String entity() {
        return entity;
    }

    public String product() {
        return product;
    }
}
