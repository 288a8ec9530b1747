package io.freehold.archive.control;

import io.freehold.archive.Certificate;
import io.freehold.kernel.Json;
import io.freehold.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a certificate's content sums up to. */
@ApplicationScoped
public class CertificateSum {

    private Json json;

    /** For the container. */
    protected CertificateSum() {}

    @Inject
    CertificateSum(Json json) {
        this.json = json;
    }

    /** SHA-256 in hex over the JSON that the API shows, which has no {@code sha256} yet. */
    public String of(Certificate certificate) {
        byte[] text = json.write(certificate).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.begin().digest(text));
    }
}
