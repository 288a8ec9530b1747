package io.freehold.commandes.entity;

import io.freehold.commandes.ClientProfile;
import io.freehold.commandes.DeliveryMethod;
import io.freehold.commandes.DeliveryTerms;
import io.freehold.commandes.ReturnTerms;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A buyer of leads. One that is deleted stays for the sake of what it bought. */
@Entity
@Table(name = "clients")
public class Client extends TenantOwned {

    /** No field of its own. */
    private static final String NO_FIELDS = "{}";

    @Column(updatable = false)
    private String entity;

    private String name;
    private String email;
    private boolean active;
    private @Nullable String phone;
    private @Nullable String address;

    @Column(name = "vat_number")
    private @Nullable String vatNumber;

    @Column(name = "vat_rate")
    private BigDecimal vatRate;

    private String currency;

    @Column(name = "delivery_method")
    private String deliveryMethod;

    @Column(name = "delivery_url")
    private @Nullable String deliveryUrl;

    @Column(name = "delivery_days")
    private String[] deliveryDays;

    @Column(name = "return_window_days")
    private int returnWindowDays;

    @Column(name = "returns_auto_accepted")
    private boolean returnsAutoAccepted;

    @ColumnTransformer(write = "cast(? as jsonb)", read = "cast(crm as text)")
    private String crm;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "dunning_paused_at")
    private @Nullable Instant dunningPausedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** For the ORM. */
    protected Client() {}

    /** A client of the company. */
    public Client(UUID id, String entity, ClientProfile profile, Instant at) {
        super(id);
        this.entity = entity;
        this.crm = NO_FIELDS;
        this.createdAt = at;
        agreed(profile, at);
    }

    /** Is from now on as described. */
    public final void agreed(ClientProfile profile, Instant at) {
        name = profile.name();
        email = profile.email();
        active = profile.active();
        phone = profile.phone();
        address = profile.address();
        vatNumber = profile.vatNumber();
        vatRate = profile.vatRate();
        currency = profile.currency();
        deliveryMethod = profile.delivery().method().code();
        deliveryUrl = profile.delivery().url();
        deliveryDays = profile.delivery().week().stream().map(DayOfWeek::name).toArray(String[]::new);
        returnWindowDays = profile.returns().windowDays();
        returnsAutoAccepted = profile.returns().autoAccepted();
        updatedAt = at;
    }

    /** Members' own fields, as a JSON object, in the place of those before. */
    public void described(String fields, Instant at) {
        crm = fields;
        updatedAt = at;
    }

    /** Its commandes take no leads while it owes; false when they took none for that already. */
    public boolean pausedByDunning(Instant at) {
        boolean changed = dunningPausedAt == null;
        dunningPausedAt = changed ? at : dunningPausedAt;
        return changed;
    }

    /** They do again, but for those that somebody paused; false when nothing was to be lifted. */
    public boolean liftedByDunning() {
        boolean changed = dunningPausedAt != null;
        dunningPausedAt = null;
        return changed;
    }

    /** Buys nothing any more. */
    public void dismissed(Instant at) {
        active = false;
        deletedAt = at;
        updatedAt = at;
    }

    /** What it is. */
    public ClientProfile profile() {
        return new ClientProfile(
                name, email, active, phone, address, vatNumber, vatRate, currency, delivery(), returns());
    }

    public DeliveryTerms delivery() {
        return new DeliveryTerms(
                DeliveryMethod.of(deliveryMethod),
                deliveryUrl,
                Arrays.stream(deliveryDays).map(DayOfWeek::valueOf).collect(Collectors.toSet()));
    }

    public ReturnTerms returns() {
        return new ReturnTerms(returnWindowDays, returnsAutoAccepted);
    }

    public String entity() {
        return entity;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public String crm() {
        return crm;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }
}
