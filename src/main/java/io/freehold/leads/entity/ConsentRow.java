package io.freehold.leads.entity;

import io.freehold.leads.Consent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A consent as columns; changed only with its lead's reading, it is evidence. */
@Embeddable
public class ConsentRow {

    @Column(name = "consent_text")
    private @Nullable String text;

    @Column(name = "consent_at")
    private @Nullable Instant at;

    @Column(name = "consent_ip")
    private @Nullable String ip;

    @Column(name = "consent_url")
    private @Nullable String url;

    @Column(name = "consent_certificate_url")
    private @Nullable String certificateUrl;

    /** For the ORM. */
    protected ConsentRow() {}

    ConsentRow(Consent consent) {
        this.text = consent.text();
        this.at = consent.at();
        this.ip = consent.ip();
        this.url = consent.url();
        this.certificateUrl = consent.certificateUrl();
    }

    Consent read() {
        return new Consent(text, at, ip, url, certificateUrl);
    }
}
