package line12345.hotline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The running house's own description of its interface, as a stranger reads it. */
final class Spoken {
    /**
     * @param path with its braces, from the root
     */
    record Operation(String path, String method, JsonNode node) {
        String name() {
            return method + " " + path;
        }

        List<JsonNode> parameters(String in) {
            List<JsonNode> found = new ArrayList<>();
            node.path("parameters")
                    .forEach(
                            one -> {
                                if (one.get("in").asText().equals(in)) {
                                    found.add(one);
                                }
                            });
            return found;
        }

        /** Null without a JSON body. */
        JsonNode body() {
            JsonNode schema = node.at("/requestBody/content/application~1json/schema");
            return schema.isMissingNode() ? null : schema;
        }

        boolean takesFile() {
            return !node.at("/requestBody/content/application~1octet-stream").isMissingNode();
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean needsNoState() {
            return reads() && !path.contains("{");
        }
    }

    final JsonNode document;
    final List<Operation> operations = new ArrayList<>();

    Spoken(String json) throws Exception {
        document = new ObjectMapper().readTree(json);
        document.get("paths")
                .fields()
                .forEachRemaining(
                        path ->
                                path.getValue()
                                        .fields()
                                        .forEachRemaining(
                                                one ->
                                                        add(
                                                                path.getKey(),
                                                                one.getKey(),
                                                                one.getValue())));
    }

    private void add(String path, String method, JsonNode node) {
        if (node.has("operationId")) {
            operations.add(new Operation(path, method.toUpperCase(), node));
        }
    }

    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        operations.forEach(one -> paths.add(one.path()));
        return paths;
    }

    boolean has(String path, String method) {
        return operations.stream()
                .anyMatch(one -> one.path().equals(path) && one.method().equals(method));
    }

    JsonNode meant(JsonNode schema) {
        JsonNode meant = schema;
        while (meant.has("$ref")) {
            meant = document.at(meant.get("$ref").asText().substring(1));
        }
        return meant;
    }
}
