package io.freehold.commandes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client to set up; it takes leads as soon as it has a commande. */
@Schema(description = "A client to set up.")
public record NewClient(
        @Schema(description = "Code of the legal company it buys from; absent, the one of X-Entity-Scope.")
        Optional<@Pattern(regexp = Texts.ENTITY, message = "must be a company's code") String> entity,

        @NotNull
        @Size(min = 1, max = NAME_CHARACTERS_MAX)
        @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT)
        @Schema(description = "What it is called.", examples = "Soleil du Nord")
        String name,

        @NotNull
        @Size(max = 254)
        @Pattern(regexp = Texts.ADDRESS, message = Texts.ADDRESS_FAULT)
        @Schema(description = "Where its leads go; one client a company and address.")
        String email,

        @Schema(description = "Whether it takes leads; true when absent.")
        Optional<Boolean> active,

        Optional<@Pattern(regexp = Texts.PHONE, message = Texts.PHONE_FAULT) String> phone,

        @Schema(description = "Postal address.") Optional<@Size(max = ADDRESS_CHARACTERS_MAX) String> address,

        @Schema(description = "Its VAT number.", examples = "FR40303265045")
        Optional<@Size(max = 30) @Pattern(regexp = Texts.LINE_OR_NOTHING, message = Texts.LINE_OR_NOTHING_FAULT) String>
                vatNumber,

        @Schema(description = "Percent; 20.00 when absent.", examples = "20.00")
        Optional<@Pattern(regexp = Texts.PERCENT, message = Texts.PERCENT_FAULT) String> vatRate,

        @Schema(description = "ISO 4217; EUR when absent.", examples = "EUR")
        Optional<@Pattern(regexp = Texts.CURRENCY, message = "must be a code of ISO 4217") String> currency,

        @Schema(description = "mail when absent; the others need deliveryUrl.")
        Optional<DeliveryMethod> deliveryMethod,

        @Schema(description = "Where a webhook or ping-post goes.")
        Optional<@Size(max = DeliveryTerms.URL_CHARACTERS_MAX) String> deliveryUrl,

        @Schema(description = "Days on which leads may be sent; every day when absent.")
        Optional<@Size(min = 1, max = 7) Set<@NotNull DayOfWeek>> deliveryDays,

        @Schema(description = "Days after the sending in which a return may be filed; 14 when absent.")
        Optional<@Min(0) @Max(ReturnTerms.WINDOW_DAYS_MAX) Integer> returnWindowDays,

        @Schema(description = "Whether returns count without a decision; false when absent.")
        Optional<Boolean> returnsAutoAccepted) {

    /** Longest name. */
    public static final int NAME_CHARACTERS_MAX = 200;

    /** Longest postal address. */
    public static final int ADDRESS_CHARACTERS_MAX = 500;

    /** A client by mail on the usual terms. */
    public static NewClient named(String entity, String name, String email) {
        return new NewClient(
                Optional.of(entity),
                name,
                email,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    ClientProfile profile() {
        return new ClientProfile(
                name,
                email,
                active.orElse(true),
                phone.orElse(null),
                address.orElse(null),
                vatNumber.orElse(null),
                vatRate.map(BigDecimal::new).orElse(ClientProfile.VAT_RATE_USUAL),
                currency.orElse("EUR"),
                new DeliveryTerms(
                        deliveryMethod.orElse(DeliveryMethod.MAIL),
                        deliveryUrl.filter(url -> !url.isBlank()).orElse(null),
                        deliveryDays.orElse(DeliveryTerms.BY_MAIL.days())),
                new ReturnTerms(
                        returnWindowDays.orElse(ReturnTerms.USUAL.windowDays()),
                        returnsAutoAccepted.orElse(ReturnTerms.USUAL.autoAccepted())));
    }
}
