package io.freehold.feed.control;

import com.fasterxml.jackson.core.JsonGenerator;
import io.freehold.feed.Frame;
import io.freehold.jobs.OutboxEvent;
import io.freehold.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Makes events ready to send. The body is JSON already and is not read again. */
@ApplicationScoped
public class Frames {
    private Json json;

    /** For the container. */
    protected Frames() {}

    @Inject
    public Frames(Json json) {
        this.json = json;
    }

    /** The event in the form of spec: realtime. */
    public Frame frame(OutboxEvent event) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.mapper().createGenerator(text)) {
            generator.writeStartObject();
            generator.writeStringField("id", event.id().toString());
            generator.writeStringField("type", event.type());
            generator.writeStringField("tenantId", event.tenant().toString());
            generator.writeFieldName("data");
            generator.writeRawValue(event.data());
            generator.writeStringField("at", event.at().toString());
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String whole = text.toString();
        return new Frame(event.id(), whole, whole.getBytes(StandardCharsets.UTF_8).length);
    }
}
