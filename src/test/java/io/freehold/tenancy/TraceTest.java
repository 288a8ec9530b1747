package io.freehold.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + ID + "-00f067aa0ba902b7-01";
    private static final UUID OWN = UUID.fromString("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");

    private static Trace read(String traceparent) {
        return Trace.ofRequest("r", traceparent, OWN);
    }

    @Test
    void aCallersTraceIsContinuedUnderASpanOfOurOwn() {
        assertThat(read(PARENT).traceparent()).isEqualTo("00-" + ID + "-8a9b0c1d2e3f4a5b-01");
    }

    @Test
    void theFlagOfRecordingIsPassedOnAndNoOther() {
        assertThat(read("00-" + ID + "-00f067aa0ba902b7-00").traceparent()).endsWith("-00");
        assertThat(read("00-" + ID + "-00f067aa0ba902b7-ff").traceparent()).endsWith("-01");
        assertThat(read("00-" + ID + "-00f067aa0ba902b7-fe").traceparent()).endsWith("-00");
    }

    @Test
    void aLaterVersionIsReadAsFarAsItIsKnown() {
        assertThat(read("cc-" + ID + "-00f067aa0ba902b7-01-what-the-future-brings")
                        .traceId())
                .isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g",
                "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\n",
                " 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            })
    void anythingElseBeginsATraceOfOurOwn(String header) {
        assertThat(read(header).traceparent()).isEqualTo("00-0190a1b2c3d47e5f8a9b0c1d2e3f4a5b-8a9b0c1d2e3f4a5b-00");
    }

    @Test
    void aHeaderWithoutEndIsNotLookedAt() {
        assertThat(read("cc-" + ID + "-00f067aa0ba902b7-01-" + "x".repeat(10_000))
                        .traceId())
                .isNotEqualTo(ID);
    }

    @Test
    void noHeaderBeginsATraceOfOurOwn() {
        assertThat(read(null).traceId()).isEqualTo("0190a1b2c3d47e5f8a9b0c1d2e3f4a5b");
    }

    @Test
    void aJobBelongsToTheRequestThatEnqueuedIt() {
        UUID job = UUID.randomUUID();
        Trace trace = Trace.ofJob(job, Optional.of("r"), Optional.of(PARENT), OWN);
        assertThat(trace.requestId()).contains("r");
        assertThat(trace.job()).contains(job);
        assertThat(trace.traceId()).isEqualTo(ID);
    }

    @Test
    void aThreadIsLeftAsItWas() {
        Trace outer = read(PARENT);
        Trace inner = read(null);
        Trace.in(outer, () -> {
            Trace.in(inner, () -> assertThat(Trace.find()).contains(inner));
            return assertThat(Trace.find()).contains(outer);
        });
        assertThat(Trace.find()).isEmpty();
    }
}
