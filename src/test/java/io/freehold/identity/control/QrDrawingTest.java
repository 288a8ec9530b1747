package io.freehold.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.freehold.identity.QrCode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {

    private static final int MARGIN = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void whatIsDrawnReadsAsTheText() throws Exception {
        String text = "otpauth://totp/Freehold:owner%40acme.test?secret=GEZDGNBVGY3TQOJQ&issuer=Freehold";
        assertThat(new Decoder().decode(modules(QrDrawing.of(text))).getText()).isEqualTo(text);
    }

    @Test
    void aQuietZoneLiesAround() {
        QrCode code = QrDrawing.of("short");
        assertThat(RUN.matcher(code.path()).results()).allSatisfy(run -> {
            assertThat(number(run, 1)).isGreaterThanOrEqualTo(MARGIN);
            assertThat(number(run, 2)).isBetween(MARGIN, code.size() - MARGIN - 1);
            assertThat(number(run, 1) + number(run, 3)).isLessThanOrEqualTo(code.size() - MARGIN);
        });
    }

    @Test
    void thePathIsNothingButRuns() {
        assertThat(QrDrawing.of("short").path()).matches("(" + RUN.pattern() + ")+");
    }

    private static BitMatrix modules(QrCode code) {
        BitMatrix modules = new BitMatrix(code.size() - 2 * MARGIN);
        RUN.matcher(code.path())
                .results()
                .forEach(run -> modules.setRegion(number(run, 1) - MARGIN, number(run, 2) - MARGIN, number(run, 3), 1));
        return modules;
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
