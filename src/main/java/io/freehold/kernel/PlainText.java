package io.freehold.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/**
 * Refuses texts that PostgreSQL cannot keep: a NUL character, or half of a surrogate pair. Let
 * through, they would fail at the insert as a fault of ours.
 */
final class PlainText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    PlainText() {
        addDeserializer(String.class, new Reader());
        addKeyDeserializer(String.class, new KeyReader());
    }

    private static final class Reader extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !isStorable(text)) {
                return (String)
                        context.handleWeirdStringValue(String.class, "…", "holds a character that cannot be stored");
            }
            return text;
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return isStorable(key)
                    ? key
                    : context.handleWeirdKey(String.class, "…", "holds a character that cannot be stored");
        }
    }

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
