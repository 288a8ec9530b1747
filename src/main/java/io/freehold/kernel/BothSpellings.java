package io.freehold.kernel;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.ArrayList;
import java.util.List;

/** Lets a record's key be written {@code docId} or {@code doc_id} (spec: contract). */
final class BothSpellings extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE =
            (PropertyNamingStrategies.SnakeCaseStrategy) PropertyNamingStrategies.SNAKE_CASE;

    @Override
    public List<PropertyName> findPropertyAliases(Annotated annotated) {
        List<PropertyName> declared = super.findPropertyAliases(annotated);
        String name = componentName(annotated);
        String snake = name == null ? null : SNAKE.translate(name);
        if (snake == null || snake.equals(name)) {
            return declared;
        }
        List<PropertyName> aliases = new ArrayList<>(declared == null ? List.of() : declared);
        aliases.add(PropertyName.construct(snake));
        return aliases;
    }

    private static String componentName(Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter) {
            Class<?> owner = parameter.getOwner().getDeclaringClass();
            int index = parameter.getIndex();
            boolean canonical = owner.isRecord() && owner.getRecordComponents().length > index;
            return canonical ? owner.getRecordComponents()[index].getName() : null;
        }
        return annotated.getRawType() == null
                        || annotated instanceof com.fasterxml.jackson.databind.introspect.AnnotatedClass
                ? null
                : annotated.getName();
    }
}
