package io.freehold.invoicing.control;

import io.freehold.invoicing.Issuer;
import io.freehold.invoicing.entity.Invoice;
import io.freehold.invoicing.entity.InvoiceLine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page's template fills in. */
final class PageModel {

    /** Cannot stand in XML, and would end the text of the page's foot. */
    private static final String UNPRINTABLE = "[\\p{Cntrl}&&[^\\n]]";

    private final Printed printed;
    private final Invoice invoice;
    private final Issuer issuer;
    private final Wording words;

    private PageModel(Printed printed) {
        this.printed = printed;
        this.invoice = printed.invoice();
        this.issuer = printed.issuer();
        this.words = new Wording(printed.locale());
    }

    static Map<String, Object> of(Printed printed) {
        return new PageModel(printed).all();
    }

    /** What the paper is called, in its title and its file's. */
    static String title(Printed printed) {
        Wording words = new Wording(printed.locale());
        String kind = words.word(printed.isCreditNote() ? "credit_note" : "invoice");
        return kind + " " + printed.invoice().number().orElseGet(() -> words.word("draft"));
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        all.put("language", issuer.language());
        all.put("title", title(printed));
        all.put("words", words.all());
        all.put("kind", words.word(printed.isCreditNote() ? "credit_note" : "invoice"));
        all.put("creditNote", printed.isCreditNote());
        all.put("draft", invoice.number().isEmpty());
        all.put("number", invoice.number().orElse(""));
        all.put("issued", invoice.issuedOn().map(words::day).orElse(""));
        all.put("due", invoice.dueOn().map(words::day).orElse(""));
        all.put("week", invoice.week().orElse(""));
        all.put("credits", printed.credited().map(Printed.Credited::number).orElse(""));
        all.put(
                "creditsOn",
                printed.credited().map(from -> words.day(from.issuedOn())).orElse(""));
        all.put("seller", seller());
        all.put("buyer", buyer());
        all.put("lines", printed.lines().stream().map(this::line).toList());
        all.put("rate", words.percent(invoice.vatRate()));
        all.put("totalHt", words.money(invoice.totals().ht(), invoice.currency()));
        all.put("totalVat", words.money(invoice.totals().vat(), invoice.currency()));
        all.put("totalTtc", words.money(invoice.totals().ttc(), invoice.currency()));
        all.put("note", printable(invoice.note().orElse("")));
        all.put("exemption", exemption(printed));
        all.put("footer", foot());
        return all;
    }

    /** Why no VAT is asked for; empty when it is. */
    static String exemption(Printed printed) {
        Wording words = new Wording(printed.locale());
        return switch (printed.category()) {
            case S -> "";
            case AE -> words.word("reverse_charge");
            case E -> words.word("exempt");
        };
    }

    private Map<String, Object> seller() {
        Map<String, Object> seller = new HashMap<>();
        seller.put("name", issuer.legalName());
        seller.put("form", issuer.legalForm().orElse(""));
        seller.put(
                "lines",
                Stream.of(issuer.street(), (issuer.postcode() + " " + issuer.city()).strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
        seller.put("siren", issuer.siren().orElse(""));
        seller.put("vat", issuer.vatNumber().orElse(""));
        seller.put("email", issuer.email().orElse(""));
        seller.put("iban", issuer.iban().map(PageModel::grouped).orElse(""));
        seller.put("bic", issuer.bic().orElse(""));
        seller.put("penalty", issuer.latePenalty().orElse(""));
        return seller;
    }

    private Map<String, Object> buyer() {
        Map<String, Object> buyer = new HashMap<>();
        buyer.put("name", invoice.clientName());
        buyer.put("lines", addressLines(invoice));
        buyer.put("vat", invoice.clientVatNumber().orElse(""));
        return buyer;
    }

    static List<String> addressLines(Invoice invoice) {
        return Arrays.stream(printable(invoice.clientAddress().orElse("")).split("\\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Map<String, String> line(InvoiceLine line) {
        return Map.of(
                "label", printable(line.label()),
                "quantity", words.quantity(line.quantity()),
                "unitPrice", words.money(line.unitPrice(), invoice.currency()),
                "rate", words.percent(line.vatRate()),
                "ht", words.money(line.amounts().ht(), invoice.currency()));
    }

    /** The seller in one line; it stands in a string of CSS. */
    private String foot() {
        return Stream.of(
                        Optional.of(issuer.legalName()),
                        issuer.legalForm(),
                        issuer.siren().map(siren -> words.word("siren") + " " + siren),
                        issuer.vatNumber().map(vat -> words.word("vat_number") + " " + vat))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("  ·  "))
                .replace('"', '”')
                .replace('\\', '/');
    }

    private static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    static String printable(String text) {
        return text.replace("\r\n", "\n").replaceAll(UNPRINTABLE, " ");
    }
}
