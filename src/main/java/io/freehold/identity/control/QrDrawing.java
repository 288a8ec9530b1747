package io.freehold.identity.control;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.freehold.identity.QrCode;

/** Draws a QR code (ISO/IEC 18004) as one path, so that a page shows it without a picture or a script. */
final class QrDrawing {

    /** Modules of quiet zone on each side (ISO/IEC 18004 §6.3.8). */
    private static final int MARGIN = 4;

    private QrDrawing() {}

    static QrCode of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                row(modules, y, path);
            }
            return new QrCode(modules.getWidth() + 2 * MARGIN, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** One rectangle for each run of dark modules. */
    private static void row(ByteMatrix modules, int y, StringBuilder path) {
        int x = 0;
        while (x < modules.getWidth()) {
            int run = 0;
            while (x + run < modules.getWidth() && modules.get(x + run, y) == 1) {
                run++;
            }
            if (run > 0) {
                path.append("M%d %dh%dv1h-%dz".formatted(x + MARGIN, y + MARGIN, run, run));
            }
            x += run + 1;
        }
    }
}
