package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Idempotent;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Plane;
import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the description of every operation from its resource method: security, the permission it
 * demands, the headers and the failures that the contract adds to all routes. What one rule decides
 * is so written once, and no resource can forget it.
 */
public class OpenApiContract implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String SOURCE_KEY = "sourceKey";
    private static final String FORM_KEY = "formKey";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/").description("This server")));
        securitySchemes(api);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void securitySchemes(OpenAPI api) {
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token from a sign-in, 15 minutes long."));
        components.addSecurityScheme(
                SOURCE_KEY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-Api-Key")
                        .description("The key of a provider of leads."));
        components.addSecurityScheme(
                FORM_KEY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-Form-Key")
                        .description("The public key of a form; it opens from the form's origins only."));
        api.setComponents(components);
    }

    private static void complete(String path, PathItem.HttpMethod verb, Operation operation) {
        Optional<Class<?>> resource = resource(operation.getOperationId());
        Optional<Method> found = resource.flatMap(type -> resourceMethod(type, operation.getOperationId()));
        if (found.isEmpty()) {
            return;
        }
        Method method = found.get();
        Route route = Route.of(method, path);
        operation.setOperationId(name(resource.get(), method));
        secure(operation, method, route);
        boolean write = verb != PathItem.HttpMethod.GET;
        if (method.isAnnotationPresent(Idempotent.class)) {
            operation.addParameter(header(RetryFilter.HEADER, "Makes a repeat safe: the first answer is given again."));
        }
        for (int status : failures(path, route, write, operation, method)) {
            if (operation.getResponses().getAPIResponse(Integer.toString(status)) == null) {
                operation.getResponses().addAPIResponse(Integer.toString(status), failure(status));
            }
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getContent() == null) {
                response.setContent(problem());
            }
        });
    }

    private static void secure(Operation operation, Method method, Route route) {
        if (route.bySource()) {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme(SOURCE_KEY),
                    OASFactory.createSecurityRequirement().addScheme(FORM_KEY)));
        } else if (method.isAnnotationPresent(PermitAll.class)) {
            operation.setSecurity(new ArrayList<>());
        } else {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
            operation.addExtension("x-permission", route.permission().orElse(Permit.SIGNED_IN));
            if (route.plane() == Plane.TENANT) {
                operation.addParameter(
                        header("X-Entity-Scope", "One granted company's code, or BOTH to read across them."));
            }
        }
    }

    private static List<Integer> failures(String path, Route route, boolean write, Operation operation, Method method) {
        List<Integer> statuses = new ArrayList<>(List.of(400, 406, 500, 503));
        boolean known = route.plane() != Plane.PUBLIC || route.bySource();
        if (known) {
            statuses.addAll(List.of(401, 403));
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (route.plane() == Plane.TENANT || route.bySource()) {
            statuses.add(402);
        }
        if (write) {
            statuses.addAll(List.of(402, 409, 429));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        if (method.isAnnotationPresent(Idempotent.class)) {
            statuses.add(422);
        }
        boolean conditional = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "If-Match".equals(p.getName()));
        if (conditional) {
            statuses.addAll(List.of(412, 428));
        }
        return statuses;
    }

    private static APIResponse failure(int status) {
        return OASFactory.createAPIResponse()
                .description(Problems.title(status))
                .content(problem());
    }

    private static Content problem() {
        Schema body = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(Problems.MEDIA_TYPE, OASFactory.createMediaType().schema(body));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }

    private static Optional<Class<?>> resource(String operationId) {
        if (operationId == null || !operationId.contains("_")) {
            return Optional.empty();
        }
        try {
            String name = operationId.substring(0, operationId.lastIndexOf('_'));
            return Optional.of(Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Method> resourceMethod(Class<?> resource, String operationId) {
        String name = operationId.substring(operationId.lastIndexOf('_') + 1);
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst();
    }

    /**
     * {@code LeadsResource.list} is {@code leadsList} to those who generate clients. The resource is
     * not always the class that declares the method: both planes inherit some routes.
     */
    private static String name(Class<?> resource, Method method) {
        String noun = resource.getSimpleName().replaceFirst("Resource$", "");
        String verb = method.getName();
        return Character.toLowerCase(noun.charAt(0))
                + noun.substring(1)
                + Character.toUpperCase(verb.charAt(0))
                + verb.substring(1);
    }
}
