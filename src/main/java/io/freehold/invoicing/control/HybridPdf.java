package io.freehold.invoicing.control;

import com.samskivert.mustache.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts a Factur-X file into a PDF/A-3 and says so in its metadata (Factur-X 1.0 §6.2, ISO 19005-3 annex E). */
final class HybridPdf {

    static final String PRODUCER = "Freehold";

    private static final String FILE = "factur-x.xml";

    /** The page and the file say the same. */
    private static final String RELATION = "Alternative";

    private final Template metadata;

    HybridPdf(Template metadata) {
        this.metadata = metadata;
    }

    byte[] of(byte[] paper, String xml, Printed printed) {
        Instant at = printed.invoice().issuedAt().orElseThrow().truncatedTo(ChronoUnit.SECONDS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(paper)) {
            embed(document, xml, at);
            describe(document, printed, at);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void embed(PDDocument document, String xml, Instant at) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        content.setSubtype("text/xml");
        content.setSize(bytes.length);
        content.setCreationDate(calendar(at));
        content.setModDate(calendar(at));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(FILE);
        file.setFileUnicode(FILE);
        file.setFileDescription("Factur-X");
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", RELATION);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(FILE, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(file.getCOSObject());
        catalog.getCOSObject().setItem("AF", associated);
    }

    /** Metadata and the old information dictionary must say the same (ISO 19005-3 §6.6.3). */
    private void describe(PDDocument document, Printed printed, Instant at) throws IOException {
        String title = PageModel.title(printed);
        String author = printed.issuer().legalName();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(calendar(at));
        information.setModificationDate(calendar(at));
        document.setDocumentInformation(information);
        String text = metadata.execute(Map.of(
                "title", title,
                "author", author,
                "producer", PRODUCER,
                "created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atOffset(ZoneOffset.UTC))));
        PDMetadata stream = new PDMetadata(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(stream);
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }
}
