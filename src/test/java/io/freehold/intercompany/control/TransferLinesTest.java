package io.freehold.intercompany.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.freehold.delivery.CrossEntitySale;
import io.freehold.delivery.DeliveryId;
import io.freehold.intercompany.entity.Transfer;
import io.freehold.invoicing.NewLine;
import io.freehold.kernel.IsoWeek;
import io.freehold.leads.LeadId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a pair's invoice says. */
class TransferLinesTest {

    private static final Instant AT = Instant.parse("2026-11-18T10:00:00Z");
    private static final IsoWeek WEEK = new IsoWeek(LocalDate.of(2026, 11, 16));

    @Test
    void leadsOfAProductAndPriceAreOneLine() {
        List<Transfer> owed = List.of(owed("solar", "12.50"), owed("heatpump", "20.00"), owed("solar", "12.50"));
        assertThat(TransferLines.total(owed)).isEqualByComparingTo("45.00");
        assertThat(text(owed)).isEqualTo("1 x 20.00 Leads heatpump, 2026-W47; 2 x 12.50 Leads solar, 2026-W47");
    }

    @Test
    void twoPricesOfAProductAreTwoLines() {
        assertThat(text(List.of(owed("solar", "12.50"), owed("solar", "13.00"))))
                .isEqualTo("1 x 12.50 Leads solar, 2026-W47; 1 x 13.00 Leads solar, 2026-W47");
    }

    @Test
    void whatWasTakenBackLessensItsLine() {
        List<Transfer> owed = List.of(owed("solar", "12.50"), owed("solar", "12.50"), takenBack("solar", "12.50"));
        assertThat(TransferLines.total(owed)).isEqualByComparingTo("12.50");
        assertThat(text(owed)).isEqualTo("1 x 12.50 Leads solar, 2026-W47");
    }

    @Test
    void whereMoreOfOneIsTakenBackThanOwedALineSaysWhatIsLeft() {
        List<Transfer> owed = List.of(owed("heatpump", "20.00"), takenBack("solar", "12.50"));
        assertThat(text(owed)).isEqualTo("1 x 7.50 Leads, 2026-W47, less those taken back");
    }

    @Test
    void whatComesToNothingIsALineOfNothing() {
        assertThat(text(List.of(owed("solar", "12.50"), takenBack("solar", "12.50"))))
                .isEqualTo("1 x 0.00 Leads, 2026-W47, less those taken back");
        assertThat(text(List.of(owed("solar", "0.00")))).isEqualTo("1 x 0.00 Leads solar, 2026-W47");
    }

    @Test
    void anOppositeOfAnOppositeIsOwedAgain() {
        Transfer back = takenBack("solar", "12.50");
        back.invoiced(UUID.randomUUID(), AT);
        Transfer again = new Transfer(UUID.randomUUID(), back, WEEK, AT);
        assertThat(again.amount())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("12.50"));
        assertThat(text(List.of(again))).isEqualTo("1 x 12.50 Leads solar, 2026-W47");
    }

    private static String text(List<Transfer> transfers) {
        return TransferLines.of(transfers, WEEK).stream()
                .map(TransferLinesTest::text)
                .collect(Collectors.joining("; "));
    }

    private static String text(NewLine line) {
        return line.quantity().toPlainString() + " x " + line.unitPrice().toPlainString() + " " + line.label();
    }

    private static Transfer owed(String product, String price) {
        CrossEntitySale sale = new CrossEntitySale(
                new DeliveryId(UUID.randomUUID()), new LeadId(UUID.randomUUID()), "RDZ", "MDL", product, AT, true);
        Transfer transfer = new Transfer(UUID.randomUUID(), sale, WEEK, AT);
        transfer.priced(new BigDecimal(price), "EUR", AT);
        return transfer;
    }

    private static Transfer takenBack(String product, String price) {
        Transfer owed = owed(product, price);
        owed.invoiced(UUID.randomUUID(), AT);
        return new Transfer(UUID.randomUUID(), owed, WEEK, AT);
    }
}
