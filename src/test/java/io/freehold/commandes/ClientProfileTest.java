package io.freehold.commandes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.freehold.kernel.Money;
import io.freehold.kernel.Refused;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientProfileTest {

    private static final Set<DayOfWeek> ANY = EnumSet.allOf(DayOfWeek.class);

    @Test
    void whatIsNotSaidIsAsUsual() {
        ClientProfile profile =
                NewClient.named("MAIN", " Soleil ", "s@buyers.test").profile();
        assertThat(profile.name()).isEqualTo("Soleil");
        assertThat(profile.vatRate()).isEqualTo(new BigDecimal("20.00"));
        assertThat(profile.delivery()).isEqualTo(DeliveryTerms.BY_MAIL);
        assertThat(profile.returns()).isEqualTo(ReturnTerms.USUAL);
    }

    @Test
    void anEditLeavesWhatItDoesNotNameAndTakesAwayWhatItNamesEmpty() {
        DeliveryTerms byWebhook = new DeliveryTerms(DeliveryMethod.WEBHOOK, "https://buyer.test/leads", ANY);
        ClientProfile before = profile(byWebhook, "+33 1 99 00 12 34");
        ClientProfile same =
                edit(Optional.empty(), Optional.empty(), Optional.empty()).applied(before);
        assertThat(same).isEqualTo(before);
        ClientProfile bare = edit(Optional.of(""), Optional.of(DeliveryMethod.MAIL), Optional.of(""))
                .applied(before);
        assertThat(bare.phone()).isNull();
        assertThat(bare.delivery().url()).isNull();
        assertThatThrownBy(() -> edit(Optional.empty(), Optional.empty(), Optional.of(""))
                        .applied(before))
                .as("a webhook without an address")
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://buyer.test/",
                "buyer.test/leads",
                "https:///leads",
                "https://user:secret@buyer.test/",
                "https://buyer.test/#top",
                "javascript:alert(1)",
                "https://buyer test/"
            })
    void anAddressThatNoRequestCanGoToIsRefused(String url) {
        assertThatThrownBy(() -> new DeliveryTerms(DeliveryMethod.WEBHOOK, url, ANY))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "eur", "€"})
    void aCurrencyThatIsNoneIsRefused(String code) {
        assertThatThrownBy(() -> Money.requireCurrency(code)).isInstanceOf(Refused.class);
    }

    private static ClientProfile profile(DeliveryTerms delivery, String phone) {
        return new ClientProfile(
                "Soleil",
                "s@buyers.test",
                true,
                phone,
                null,
                null,
                ClientProfile.VAT_RATE_USUAL,
                "EUR",
                delivery,
                ReturnTerms.USUAL);
    }

    private static ClientEdit edit(Optional<String> phone, Optional<DeliveryMethod> method, Optional<String> url) {
        return new ClientEdit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                phone,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                method,
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
