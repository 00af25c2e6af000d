package line12345.hotline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import io.restassured.response.Response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds an answer against what the description says of it; another library reads the schemas. */
final class Judge {
    private final JsonSchemaFactory factory =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonSchema> schemas = new HashMap<>();
    private final Spoken spoken;
    final List<String> faults = new ArrayList<>();

    Judge(Spoken spoken) {
        this.spoken = spoken;
    }

    /**
     * @param what was sent, for the fault's words
     */
    void judge(Spoken.Operation operation, String what, Response answer) {
        String status = Integer.toString(answer.statusCode());
        JsonNode described = operation.node().path("responses").get(status);
        if (answer.statusCode() >= 500) {
            fault(operation, what, answer, "a bug");
        } else if (described == null) {
            fault(operation, what, answer, "a status that is not described");
        } else if (answer.statusCode() >= 400) {
            problem(operation, what, answer);
        } else if (answer.statusCode() != 304) {
            body(operation, what, answer, described);
        }
    }

    /** Whatever was asked: a refusal has a code and a sentence that a person can read. */
    void problem(Spoken.Operation operation, String what, Response answer) {
        String type = answer.contentType();
        if (type == null || !type.startsWith("application/problem+json")) {
            fault(operation, what, answer, "a refusal that is no problem+json but " + type);
            return;
        }
        valid(
                operation,
                what,
                answer,
                "problem",
                spoken.document.at("/components/schemas/Problem"));
        if (answer.jsonPath().getInt("status") != answer.statusCode()) {
            fault(operation, what, answer, "a problem of another status");
        }
    }

    private void body(
            Spoken.Operation operation, String what, Response answer, JsonNode described) {
        JsonNode schema = described.at("/content/application~1json/schema");
        if (schema.isMissingNode()) {
            if (!operation.path().endsWith("/attachments/{id}") && !answer.asString().isEmpty()) {
                fault(operation, what, answer, "a body that is not described");
            }
            return;
        }
        valid(operation, what, answer, operation.name() + answer.statusCode(), schema);
    }

    private void valid(
            Spoken.Operation operation,
            String what,
            Response answer,
            String name,
            JsonNode schema) {
        try {
            JsonSchema compiled = schemas.computeIfAbsent(name, one -> compiled(schema));
            var wrong = compiled.validate(json.readTree(answer.asString()));
            if (!wrong.isEmpty()) {
                fault(operation, what, answer, "a body of another shape: " + wrong);
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            fault(operation, what, answer, "a body that is no JSON");
        }
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", spoken.document.get("components"));
        return factory.getSchema(whole);
    }

    void fault(Spoken.Operation operation, String what, Response answer, String wrong) {
        String body = answer.asString();
        faults.add(
                operation.name()
                        + " ["
                        + what
                        + "] "
                        + answer.statusCode()
                        + ": "
                        + wrong
                        + " — "
                        + (body.length() > 300 ? body.substring(0, 300) : body));
    }
}
