package io.freehold.intercompany.control;

import io.freehold.intercompany.entity.Transfer;
import io.freehold.invoicing.NewLine;
import io.freehold.kernel.IsoWeek;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pair's transfers as lines of its invoice. What was taken back lessens the line of its product and price; where more
 * is taken back of one than is owed of it, a single line says what is left over all.
 */
public final class TransferLines {

    private TransferLines() {}

    private record Kind(String product, BigDecimal price) {}

    /** What the transfers come to, without VAT; below 0 when more is taken back than owed. */
    public static BigDecimal total(List<Transfer> transfers) {
        return transfers.stream().map(TransferLines::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The lines of transfers that come to 0 or more; at least one. */
    public static List<NewLine> of(List<Transfer> transfers, IsoWeek week) {
        Map<Kind, Integer> counts =
                new TreeMap<>(Comparator.comparing(Kind::product).thenComparing(Kind::price));
        for (Transfer transfer : transfers) {
            BigDecimal amount = amount(transfer);
            int sign = transfer.reversalOf().isPresent() && amount.signum() < 0 ? -1 : 1;
            counts.merge(new Kind(transfer.product(), amount.abs()), sign, Integer::sum);
        }
        List<NewLine> lines = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> line(entry.getKey(), entry.getValue(), week))
                .toList();
        boolean whole = counts.values().stream().noneMatch(count -> count < 0) && !lines.isEmpty();
        return whole ? lines : List.of(left(total(transfers), week));
    }

    private static NewLine line(Kind kind, int count, IsoWeek week) {
        return new NewLine("Leads " + kind.product() + ", " + week, BigDecimal.valueOf(count), kind.price());
    }

    private static NewLine left(BigDecimal total, IsoWeek week) {
        return new NewLine("Leads, " + week + ", less those taken back", BigDecimal.ONE, total);
    }

    private static BigDecimal amount(Transfer transfer) {
        return transfer.amount().orElseThrow();
    }
}
