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
import java.util.Optional;
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

    @Column(name = "paused_reason")
    private @Nullable String pausedReason;

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

    @Column(name = "cap_money_day")
    private @Nullable BigDecimal capMoneyDay;

    @Column(name = "cap_money_week")
    private @Nullable BigDecimal capMoneyWeek;

    @Column(name = "cap_money_month")
    private @Nullable BigDecimal capMoneyMonth;

    @Column(name = "cap_money_total")
    private @Nullable BigDecimal capMoneyTotal;

    @Column(name = "lb_target")
    private BigDecimal lbTarget;

    private BigDecimal price;

    @Column(name = "price_own")
    private boolean ownPrice;

    private String currency;

    @Column(name = "calendar_id")
    private @Nullable UUID calendarId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

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
        this.ownPrice = described.ownPrice();
        agree(described.terms());
    }

    /** Takes leads on these terms from now on. */
    public final void agree(Terms terms) {
        Caps caps = terms.caps();
        priority = terms.priority();
        weeklyQuota = terms.weeklyQuota();
        capHour = caps.hour();
        capDay = caps.day();
        capWeek = caps.week();
        capMonth = caps.month();
        capTotal = caps.total();
        capMoneyDay = caps.moneyDay();
        capMoneyWeek = caps.moneyWeek();
        capMoneyMonth = caps.moneyMonth();
        capMoneyTotal = caps.moneyTotal();
        lbTarget = terms.lbTarget();
        price = terms.price();
        currency = terms.currency();
    }

    /** Has a price of its own from now on, or follows the list. */
    public void priced(boolean own) {
        ownPrice = own;
    }

    /** Whether its price is its own; otherwise it follows the list. */
    public boolean hasOwnPrice() {
        return ownPrice;
    }

    /** On what terms it takes leads. */
    public Terms terms() {
        Caps caps = new Caps(
                capHour, capDay, capWeek, capMonth, capTotal, capMoneyDay, capMoneyWeek, capMoneyMonth, capMoneyTotal);
        return new Terms(priority, weeklyQuota, caps, lbTarget, price, currency);
    }

    /**
     * Takes no more leads.
     *
     * @param reason what someone says why; null for nothing
     * @return false when it took none already
     */
    public boolean pause(@Nullable String reason) {
        boolean changed = active;
        active = false;
        pausedReason = reason;
        return changed;
    }

    /** Takes leads again; false when it did already. */
    public boolean resume() {
        boolean changed = !active;
        active = true;
        pausedReason = null;
        return changed;
    }

    /** Takes leads when the calendar is open, without one always. */
    public void follow(@Nullable UUID calendar) {
        calendarId = calendar;
    }

    /** Takes no more leads for ever. */
    public void dismissed(Instant at) {
        active = false;
        deletedAt = at;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public UUID clientId() {
        return clientId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<UUID> calendarId() {
        return Optional.ofNullable(calendarId);
    }

    public Optional<String> pausedReason() {
        return Optional.ofNullable(pausedReason);
    }

    public String entity() {
        return entity;
    }

    public String product() {
        return product;
    }
}
