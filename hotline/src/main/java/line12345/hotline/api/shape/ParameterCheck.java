package line12345.hotline.api.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds path, query and headers of a request against the description. */
@Provider
class ParameterCheck implements ContainerRequestFilter {
    @Inject Description description;
    @Inject ShapeCheck shapes;
    @Context ResourceInfo door;

    @Override
    public void filter(ContainerRequestContext request) {
        if (door.getResourceClass() == null
                || !door.getResourceClass().getName().startsWith("line12345.hotline.api.")) {
            return;
        }
        JsonNode operation = description.of(door.getResourceClass(), door.getResourceMethod());
        if (operation == null) {
            throw new IllegalStateException("a door that is not described: " + door);
        }
        Set<String> known = new HashSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode meant = description.meant(parameter);
            known.add(meant.get("in").asText() + " " + meant.get("name").asText());
            check(meant, request);
        }
        for (String given : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains("query " + given)) {
                throw new Misshapen("这个地址没有名为“" + given + "”的参数，请对照接口说明修改。");
            }
        }
    }

    private void check(JsonNode parameter, ContainerRequestContext request) {
        String name = parameter.get("name").asText();
        List<String> given =
                switch (parameter.get("in").asText()) {
                    case "query" -> request.getUriInfo().getQueryParameters().get(name);
                    case "path" -> request.getUriInfo().getPathParameters().get(name);
                    default -> request.getHeaders().get(name);
                };
        if (given == null || given.isEmpty()) {
            if (parameter.path("required").asBoolean()) {
                throw name.equals("If-Match")
                        ? new VersionMissing()
                        : new Misshapen("缺少“" + name + "”，请对照接口说明补上。");
            }
            return;
        }
        if (given.size() > 1) {
            throw new Misshapen("“" + name + "”只能有一个，请对照接口说明修改。");
        }
        JsonNode schema = parameter.get("schema");
        shapes.check(name, typed(given.get(0), description.meant(schema)), schema);
    }

    /** A text of the address as the JSON it stands for. */
    private static JsonNode typed(String text, JsonNode schema) {
        switch (schema.path("type").asText()) {
            case "integer":
                return text.matches("-?\\d{1,18}")
                        ? LongNode.valueOf(Long.parseLong(text))
                        : TextNode.valueOf(text);
            case "boolean":
                return text.equals("true") || text.equals("false")
                        ? BooleanNode.valueOf(text.equals("true"))
                        : TextNode.valueOf(text);
            default:
                return TextNode.valueOf(text);
        }
    }
}
