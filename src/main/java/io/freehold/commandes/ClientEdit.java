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
import org.jspecify.annotations.Nullable;

/** A change to a client; what is absent stays, an empty text takes a value away. */
@Schema(description = "A change to a client; what is absent stays, an empty text takes a value away.")
public record ClientEdit(
        Optional<
                        @Size(min = 1, max = NewClient.NAME_CHARACTERS_MAX)
                        @Pattern(regexp = Texts.LINE, message = Texts.LINE_FAULT) String>
                name,

        @Schema(description = "Where its leads go; one client a company and address.")
        Optional<@Size(max = 254) @Pattern(regexp = Texts.ADDRESS, message = Texts.ADDRESS_FAULT) String> email,

        @Schema(description = "Whether it takes leads.") Optional<Boolean> active,

        Optional<@Pattern(regexp = Texts.PHONE, message = Texts.PHONE_FAULT) String> phone,

        @Schema(description = "Postal address.") Optional<@Size(max = NewClient.ADDRESS_CHARACTERS_MAX) String> address,

        Optional<@Size(max = 30) @Pattern(regexp = Texts.LINE_OR_NOTHING, message = Texts.LINE_OR_NOTHING_FAULT) String>
                vatNumber,

        @Schema(description = "Percent.", examples = "20.00")
        Optional<@Pattern(regexp = Texts.PERCENT, message = Texts.PERCENT_FAULT) String> vatRate,

        @Schema(description = "ISO 4217.")
        Optional<@Pattern(regexp = Texts.CURRENCY, message = "must be a code of ISO 4217") String> currency,

        Optional<DeliveryMethod> deliveryMethod,

        @Schema(description = "Where a webhook or ping-post goes.")
        Optional<@Size(max = DeliveryTerms.URL_CHARACTERS_MAX) String> deliveryUrl,

        @Schema(description = "Days on which leads may be sent.")
        Optional<@Size(min = 1, max = 7) Set<@NotNull DayOfWeek>> deliveryDays,

        @Schema(description = "Days after the sending in which a return may be filed.")
        Optional<@Min(0) @Max(ReturnTerms.WINDOW_DAYS_MAX) Integer> returnWindowDays,

        @Schema(description = "Whether returns count without a decision.")
        Optional<Boolean> returnsAutoAccepted) {

    /** What the client is afterwards. */
    ClientProfile applied(ClientProfile before) {
        DeliveryTerms delivery = before.delivery();
        ReturnTerms returns = before.returns();
        return new ClientProfile(
                name.orElse(before.name()),
                email.orElse(before.email()),
                active.orElse(before.active()),
                phone.orElse(before.phone()),
                address.orElse(before.address()),
                vatNumber.orElse(before.vatNumber()),
                vatRate.map(BigDecimal::new).orElse(before.vatRate()),
                currency.orElse(before.currency()),
                new DeliveryTerms(
                        deliveryMethod.orElse(delivery.method()),
                        address(delivery),
                        deliveryDays.orElse(delivery.days())),
                new ReturnTerms(
                        returnWindowDays.orElse(returns.windowDays()),
                        returnsAutoAccepted.orElse(returns.autoAccepted())));
    }

    private @Nullable String address(DeliveryTerms delivery) {
        if (deliveryUrl.isEmpty()) {
            return delivery.url();
        }
        return deliveryUrl.get().isBlank() ? null : deliveryUrl.get();
    }
}
