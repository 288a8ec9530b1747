package io.freehold.invoicing.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Prints invoices: a page in PDF/A-3 for people, with the same in EN 16931 for their programs in it (Factur-X 1.0).
 * Takes a few tenths of a second; never inside a transaction that others wait for.
 */
@ApplicationScoped
public class Printing {

    private static final String FOLDER = "/invoices/";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    private final byte[] regular = read("fonts/Inter-Regular.ttf");
    private final byte[] semiBold = read("fonts/Inter-SemiBold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Template page = template("page.html");
    private final Template facturX = template("factur-x.xml");
    private final HybridPdf hybrid = new HybridPdf(template("xmp.xml"));

    /** The printer tells the log of each style sheet otherwise; what is wrong it throws. */
    public Printing() {
        XRLog.setLoggingEnabled(false);
    }

    /** The paper; a whole one carries its Factur-X file. */
    public byte[] pdf(Printed printed) {
        byte[] paper = page(printed);
        return printed.isWhole() ? hybrid.of(paper, facturX(printed), printed) : paper;
    }

    /** The Factur-X file of an issued invoice. */
    public String facturX(Printed printed) {
        return facturX.execute(FacturXModel.of(printed));
    }

    private byte[] page(Printed printed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(colours)
                .withHtmlContent(page.execute(PageModel.of(printed)), null)
                .withProducer(HybridPdf.PRODUCER)
                .useFont(() -> new ByteArrayInputStream(regular), "Inter", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(semiBold), "Inter", SEMI_BOLD, FontStyle.NORMAL, true)
                .toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Template template(String file) {
        return Mustache.compiler()
                .escapeHTML(true)
                .defaultValue("")
                .emptyStringIsFalse(true)
                .compile(new String(read(file), StandardCharsets.UTF_8));
    }

    private static byte[] read(String file) {
        try (InputStream source = Printing.class.getResourceAsStream(FOLDER + file)) {
            if (source == null) {
                throw new IllegalStateException("there is no " + FOLDER + file);
            }
            return source.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
