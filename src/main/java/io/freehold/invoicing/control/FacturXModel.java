package io.freehold.invoicing.control;

import io.freehold.invoicing.Issuer;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the Factur-X file's template fills in (EN 16931 in the syntax CII). Amounts are the invoice's own. */
final class FacturXModel {

    /** UNTDID 1001. */
    private static final String INVOICE = "380";

    private static final String CREDIT_NOTE = "381";

    private final Printed printed;
    private final Invoice invoice;
    private final Issuer issuer;
    private final Wording words;

    private FacturXModel(Printed printed) {
        this.printed = printed;
        this.invoice = printed.invoice();
        this.issuer = printed.issuer();
        this.words = new Wording(printed.locale());
    }

    static Map<String, Object> of(Printed printed) {
        return new FacturXModel(printed).all();
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        all.put("number", invoice.number().orElseThrow());
        all.put("typeCode", printed.isCreditNote() ? CREDIT_NOTE : INVOICE);
        all.put("issued", day(invoice.issuedOn().orElseThrow()));
        all.put("notes", notes());
        all.put("lines", printed.lines().stream().map(this::line).toList());
        all.put("seller", seller());
        all.put("buyer", buyer());
        all.put("currency", invoice.currency());
        all.put("category", printed.category().name());
        all.put("rate", invoice.vatRate().toPlainString());
        all.put("exemption", PageModel.exemption(printed));
        all.put("exemptionCode", printed.category() == VatCategory.AE ? "VATEX-EU-AE" : "");
        all.put("totalHt", invoice.totals().ht().toPlainString());
        all.put("totalVat", invoice.totals().vat().toPlainString());
        all.put("totalTtc", invoice.totals().ttc().toPlainString());
        all.put("terms", terms());
        all.put("due", invoice.dueOn().map(FacturXModel::day).orElse(""));
        all.put("credits", printed.credited().map(Printed.Credited::number).orElse(""));
        all.put(
                "creditsOn",
                printed.credited().map(from -> day(from.issuedOn())).orElse(""));
        return all;
    }

    /** The mentions that French law asks for, under the codes that the French profile knows them by. */
    private List<Map<String, String>> notes() {
        List<Map<String, String>> notes = new ArrayList<>();
        invoice.note().ifPresent(note -> notes.add(note(PageModel.printable(note), "")));
        String penalty = issuer.latePenalty().orElseGet(() -> words.word("late_usual"));
        notes.add(note(words.word("late") + " " + penalty, "PMD"));
        notes.add(note(words.word("indemnity"), "PMT"));
        notes.add(note(words.word("no_discount"), "AAB"));
        return notes;
    }

    private static Map<String, String> note(String content, String subject) {
        return Map.of("content", content, "subject", subject);
    }

    private String terms() {
        return printed.credited()
                .map(from -> words.word("credits") + " " + from.number())
                .or(() -> invoice.dueOn().map(due -> words.word("due_sentence") + " " + words.day(due)))
                .orElse("");
    }

    private Map<String, String> line(InvoiceLine line) {
        return Map.of(
                "position", Integer.toString(line.position()),
                "label", PageModel.printable(line.label()),
                "unitPrice", line.unitPrice().toPlainString(),
                "quantity", line.quantity().toPlainString(),
                "category", printed.category().name(),
                "rate", line.vatRate().toPlainString(),
                "ht", line.amounts().ht().toPlainString());
    }

    private Map<String, String> seller() {
        Map<String, String> seller = new HashMap<>();
        seller.put("name", issuer.legalName());
        seller.put("street", issuer.street());
        seller.put("postcode", issuer.postcode());
        seller.put("city", issuer.city());
        seller.put("country", issuer.country());
        seller.put("siren", issuer.siren().orElse(""));
        seller.put("vat", issuer.vatNumber().orElse(""));
        seller.put("email", issuer.email().orElse(""));
        seller.put("iban", issuer.iban().orElse(""));
        seller.put("bic", issuer.bic().orElse(""));
        return seller;
    }

    /** A client's country is not asked for: it is its VAT number's, and else the seller's. */
    private Map<String, String> buyer() {
        List<String> lines = PageModel.addressLines(invoice);
        var country = invoice.clientVatNumber().flatMap(VatCategory::country);
        Map<String, String> buyer = new HashMap<>();
        buyer.put("name", invoice.clientName());
        buyer.put("one", lines.isEmpty() ? "" : lines.get(0));
        buyer.put("two", lines.size() < 2 ? "" : lines.get(1));
        buyer.put("three", lines.size() < 3 ? "" : String.join(", ", lines.subList(2, lines.size())));
        buyer.put("email", invoice.clientEmail().orElse(""));
        buyer.put("country", country.orElse(issuer.country()));
        buyer.put(
                "vat",
                country.flatMap(known -> invoice.clientVatNumber())
                        .map(VatCategory::compact)
                        .orElse(""));
        return buyer;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
