package io.freehold.invoicing.entity;

import io.freehold.invoicing.Issuer;
import io.freehold.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a company puts on its invoices. */
@Entity
@Table(name = "invoice_issuers")
public class IssuerRow extends TenantOwned {

    @Column(updatable = false)
    private String entity;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "legal_form")
    private @Nullable String legalForm;

    private String street;
    private String postcode;
    private String city;
    private String country;
    private @Nullable String siren;

    @Column(name = "vat_number")
    private @Nullable String vatNumber;

    private @Nullable String email;
    private @Nullable String iban;
    private @Nullable String bic;

    @Column(name = "payment_days")
    private int paymentDays;

    @Column(name = "late_penalty")
    private @Nullable String latePenalty;

    private String language;

    @Column(name = "vat_rate_within")
    private BigDecimal vatRateWithin;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the ORM. */
    protected IssuerRow() {}

    public IssuerRow(UUID id, String entity, Issuer issuer, Instant at) {
        super(id);
        this.entity = entity;
        described(issuer, at);
    }

    /** Puts this on the invoices that it issues from now on. */
    public final void described(Issuer issuer, Instant at) {
        legalName = issuer.legalName();
        legalForm = issuer.legalForm().orElse(null);
        street = issuer.street();
        postcode = issuer.postcode();
        city = issuer.city();
        country = issuer.country();
        siren = issuer.siren().orElse(null);
        vatNumber = issuer.vatNumber().orElse(null);
        email = issuer.email().orElse(null);
        iban = issuer.iban().orElse(null);
        bic = issuer.bic().orElse(null);
        paymentDays = issuer.paymentDays();
        latePenalty = issuer.latePenalty().orElse(null);
        language = issuer.language();
        vatRateWithin = new BigDecimal(issuer.vatRateWithin());
        updatedAt = at;
    }

    public String entity() {
        return entity;
    }

    public Issuer issuer() {
        return new Issuer(
                legalName,
                Optional.ofNullable(legalForm),
                street,
                postcode,
                city,
                country,
                Optional.ofNullable(siren),
                Optional.ofNullable(vatNumber),
                Optional.ofNullable(email),
                Optional.ofNullable(iban),
                Optional.ofNullable(bic),
                paymentDays,
                Optional.ofNullable(latePenalty),
                language,
                vatRateWithin.toPlainString());
    }
}
