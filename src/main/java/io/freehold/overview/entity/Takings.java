package io.freehold.overview.entity;

import io.freehold.overview.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Money added up by currency: there is no sum over two. */
final class Takings {

    private final Map<String, BigDecimal> byCurrency = new TreeMap<>();

    void add(@Nullable String currency, @Nullable BigDecimal amount) {
        if (currency != null && amount != null) {
            byCurrency.merge(currency, amount, BigDecimal::add);
        }
    }

    List<Figures.Revenue> revenue() {
        return byCurrency.entrySet().stream()
                .map(sum -> new Figures.Revenue(sum.getKey(), sum.getValue().toPlainString()))
                .toList();
    }
}
