package io.freehold.tenancy.boundary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * The public key of the form that a page sends from: in {@code X-Form-Key}, or as {@code formKey} in the
 * body of a page that cannot set headers. It is the one value of a body that the gate reads.
 */
final class FormKey {

    private static final JsonFactory JSON = new JsonFactory();

    private FormKey() {}

    static Optional<String> of(ContainerRequestContext http) throws IOException {
        String header = http.getHeaderString("X-Form-Key");
        if (header != null) {
            return Optional.of(header);
        }
        MediaType type = http.getMediaType();
        boolean json = type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        return json && http.hasEntity() ? inBody(http) : Optional.empty();
    }

    private static Optional<String> inBody(ContainerRequestContext http) throws IOException {
        try {
            byte[] body = http.getEntityStream().readAllBytes();
            http.setEntityStream(new ByteArrayInputStream(body));
            return find(body);
        } catch (BodyTooLarge tooLarge) {
            throw tooLarge.refusal().raise();
        }
    }

    /** The member of the outermost object; a body that is no JSON names no form and is judged later. */
    static Optional<String> find(byte[] body) {
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
                if (text && (name.equals("formKey") || name.equals("form_key"))) {
                    return Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
        } catch (IOException noJson) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
