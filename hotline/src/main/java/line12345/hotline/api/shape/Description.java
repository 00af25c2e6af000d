package line12345.hotline.api.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** The same description that others read, as the doors look things up in it. */
@ApplicationScoped
public class Description {
    @Inject OpenApiDocumentService documents;
    @Inject ObjectMapper json;

    private volatile Map<String, JsonNode> operations;
    private volatile JsonNode whole;

    /**
     * @return null for a method that is no door of the interface
     */
    JsonNode of(Class<?> room, Method door) {
        read();
        return operations.get(room.getSimpleName() + "_" + door.getName());
    }

    /** What {@code schema} means: itself, or what it refers to. */
    JsonNode meant(JsonNode schema) {
        JsonNode meant = schema;
        while (meant.has("$ref")) {
            meant = whole.at(meant.get("$ref").asText().substring(1));
        }
        return meant;
    }

    private void read() {
        if (operations != null) {
            return;
        }
        try {
            JsonNode document =
                    json.readTree(
                            documents.getDocument(
                                    OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
            Map<String, JsonNode> found = new HashMap<>();
            document.get("paths")
                    .forEach(
                            path ->
                                    path.forEach(
                                            one -> {
                                                if (one.has("operationId")) {
                                                    found.put(one.get("operationId").asText(), one);
                                                }
                                            }));
            whole = document;
            operations = found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
