package io.freehold.leads.entity;

import io.freehold.leads.NewSession;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How somebody came to a landing page. */
@Entity
@Immutable
@Table(name = "track_sessions")
public class TrackSession extends TenantOwned {

    @Column(name = "provider_id", updatable = false)
    private UUID providerId;

    @Column(name = "form_id", updatable = false)
    private @Nullable UUID formId;

    @Column(name = "landing_url", updatable = false)
    private String landingUrl;

    @Column(updatable = false)
    private @Nullable String referrer;

    @Column(name = "utm_source", updatable = false)
    private @Nullable String utmSource;

    @Column(name = "utm_medium", updatable = false)
    private @Nullable String utmMedium;

    @Column(name = "utm_campaign", updatable = false)
    private @Nullable String utmCampaign;

    @Column(name = "utm_term", updatable = false)
    private @Nullable String utmTerm;

    @Column(name = "utm_content", updatable = false)
    private @Nullable String utmContent;

    @Column(name = "consent_version", updatable = false)
    private @Nullable String consentVersion;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the ORM. */
    protected TrackSession() {}

    /** A visit that begins. */
    public TrackSession(UUID id, Source source, NewSession described, Instant at) {
        super(id);
        this.providerId = source.providerId();
        this.formId = source.form().map(Source.FormTerms::id).orElse(null);
        this.landingUrl = described.landingUrl();
        this.referrer = described.referrer().orElse(null);
        described.utm().ifPresent(this::tagged);
        this.consentVersion = described.consentVersion().orElse(null);
        this.createdAt = at;
    }

    private void tagged(NewSession.Utm utm) {
        utmSource = utm.source().orElse(null);
        utmMedium = utm.medium().orElse(null);
        utmCampaign = utm.campaign().orElse(null);
        utmTerm = utm.term().orElse(null);
        utmContent = utm.content().orElse(null);
    }
}
