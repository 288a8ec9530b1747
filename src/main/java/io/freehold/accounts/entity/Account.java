package io.freehold.accounts.entity;

import io.freehold.accounts.Region;
import io.freehold.tenancy.TenantStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/**
 * The bound tenant as a customer: its row of the registry. It has no tenant, it is one; row-level security
 * shows and lets change the bound one's alone.
 */
@Entity
@Table(name = "tenants")
public class Account {

    /** How long a deleted tenant can be restored (spec: tenants). */
    public static final Duration RESTORABLE = Duration.ofDays(30);

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @Version
    @Column(nullable = false)
    private int version;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TenantStatus status;

    @Column(nullable = false)
    private String plan;

    @Column(nullable = false)
    private String region;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    private String website;

    private String description;

    @Column(name = "business_details", nullable = false)
    @ColumnTransformer(write = "cast(? as jsonb)", read = "cast(business_details as text)")
    private String businessDetails = "{}";

    @Column(name = "trial_ends_at")
    private Instant trialEndsAt;

    @Column(name = "trial_noticed_days")
    private Integer trialNoticedDays;

    @Column(name = "suspended_reason")
    private String suspendedReason;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    /** For the ORM. */
    protected Account() {}

    /** Known by this name from now on. */
    public void renamed(String newName) {
        name = newName;
    }

    /** On another plan. */
    public void onPlan(String newPlan) {
        plan = newPlan;
    }

    /** Its data lives there. */
    public void movedTo(Region newRegion) {
        region = newRegion.id();
    }

    /** Its days begin and end there. */
    public void inZone(String newZone) {
        timeZone = newZone;
    }

    /** Its address on the web; an empty one takes it away. */
    public void at(String newWebsite) {
        website = newWebsite.isEmpty() ? null : newWebsite;
    }

    /** What it does; an empty text takes it away. */
    public void described(String text) {
        description = text.isEmpty() ? null : text;
    }

    /** What else is known of the business, as a JSON object's text. */
    public void detailed(String json) {
        businessDetails = json;
    }

    /** Something of it was changed. */
    public void touched(Instant now) {
        updatedAt = now;
    }

    /** Tries us out until then; notices whose moment has passed already are not made up for. */
    public void onTrialUntil(Instant end, Integer noticesPassed) {
        trialEndsAt = end;
        trialNoticedDays = noticesPassed;
    }

    /** Its trial has led to something: a customer from now on. */
    public void customer() {
        trialEndsAt = null;
        trialNoticedDays = null;
    }

    /** A notice of its trial's end went out, so many days before. */
    public void noticed(int daysBefore) {
        trialNoticedDays = daysBefore;
    }

    /** Stands differently with us from now on. */
    public void standing(TenantStatus newStatus) {
        status = newStatus;
    }

    /** Why it is suspended; null when it is not. */
    public void suspendedBecause(String reason) {
        suspendedReason = reason;
    }

    /** Closed at that moment. */
    public void deletedAt(Instant moment) {
        deletedAt = moment;
    }

    /** Open again, as it stood before it was closed. */
    public void restored(Instant now) {
        deletedAt = null;
        if (suspendedReason != null) {
            status = TenantStatus.SUSPENDED;
        } else {
            status = isTrialOver(now) ? TenantStatus.TRIAL_EXPIRED : TenantStatus.ACTIVE;
        }
    }

    /** Whether it tried us out and that time has passed. */
    public boolean isTrialOver(Instant now) {
        return trialEndsAt != null && !now.isBefore(trialEndsAt);
    }

    /** Whether it was closed too long ago to be opened again. */
    public boolean isBeyondRestoring(Instant now) {
        return deletedAt != null && now.isAfter(deletedAt.plus(RESTORABLE));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public TenantStatus status() {
        return status;
    }

    public Region region() {
        return Region.find(region).orElseThrow();
    }

    public String plan() {
        return plan;
    }

    public String slug() {
        return slug;
    }

    public String timeZone() {
        return timeZone;
    }

    public Optional<String> website() {
        return Optional.ofNullable(website);
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** A JSON object's text. */
    public String businessDetails() {
        return businessDetails;
    }

    public Optional<Instant> trialEndsAt() {
        return Optional.ofNullable(trialEndsAt);
    }

    /** Days before the trial's end of the last notice. */
    public Optional<Integer> trialNoticedDays() {
        return Optional.ofNullable(trialNoticedDays);
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

    public Optional<String> suspendedReason() {
        return Optional.ofNullable(suspendedReason);
    }
}
