package io.freehold.tenancy.boundary;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body ends in {@link BodyTooLarge} past its limit (spec: contract). */
final class LimitedBody extends HttpServletRequestWrapper {

    private final long bytesMax;

    LimitedBody(HttpServletRequest request, long bytesMax) {
        super(request);
        this.bytesMax = bytesMax;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), bytesMax);
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long bytesMax;
        private long bytes;

        Counted(ServletInputStream body, long bytesMax) {
            this.body = body;
            this.bytesMax = bytesMax;
        }

        @Override
        public int read() throws IOException {
            try {
                int octet = body.read();
                count(octet < 0 ? 0 : 1);
                return octet;
            } catch (BodyTooLarge tooLarge) {
                throw tooLarge;
            } catch (IOException gone) {
                throw new ClientGone(gone);
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                int read = body.read(into, offset, length);
                count(Math.max(read, 0));
                return read;
            } catch (BodyTooLarge tooLarge) {
                throw tooLarge;
            } catch (IOException gone) {
                throw new ClientGone(gone);
            }
        }

        private void count(int read) throws BodyTooLarge {
            bytes += read;
            if (bytes > bytesMax) {
                throw new BodyTooLarge(bytesMax);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
