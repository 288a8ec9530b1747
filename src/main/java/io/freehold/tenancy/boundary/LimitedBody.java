package io.freehold.tenancy.boundary;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body ends in {@link BodyTooLarge} past {@value #BYTES_MAX} bytes (spec: contract). */
final class LimitedBody extends HttpServletRequestWrapper {

    /** 1 MiB, as the contract says; uploads have their own door and limit. */
    static final int BYTES_MAX = 1 << 20;

    LimitedBody(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream());
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long bytes;

        Counted(ServletInputStream body) {
            this.body = body;
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
            if (bytes > BYTES_MAX) {
                throw new BodyTooLarge();
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
