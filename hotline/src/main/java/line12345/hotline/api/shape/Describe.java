package line12345.hotline.api.shape;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes into the description what holds at every door, so that no door has to say it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Describe implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "400", "The request has another shape than described here.",
                    "401", "No key, or one that is not in force.",
                    "403", "The key, or its account's role, may not do this.",
                    "404", "There is none, or it is not this account's business.",
                    "406", "The answer is JSON; nothing else can be had.",
                    "429", "Too many requests by this key; see Retry-After.",
                    "500", "A bug; quote its number.",
                    "503", "Too busy; see Retry-After.");

    private static final Map<String, String> WRITING =
            Map.of(
                    "409", "Not in this state, or the same request is being done.",
                    "413", "Too large.",
                    "415", "The body is JSON.",
                    "422", "Understood, but refused; the sentence says why.");

    private static final Map<String, String> VERSIONED =
            Map.of(
                    "412", "Somebody else wrote meanwhile: read again.",
                    "428", "If-Match is missing.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        api.getComponents()
                .addSecurityScheme(
                        "key",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A service key 接口密钥, `l5_…`."));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("key")));
        api.getComponents()
                .getSchemas()
                .forEach(
                        (name, schema) -> {
                            if (name.endsWith("Form")) {
                                schema.setAdditionalPropertiesBoolean(false);
                            }
                        });
        api.getPaths().getPathItems().values().forEach(Describe::path);
    }

    private static void path(PathItem path) {
        path.getOperations().forEach((method, operation) -> operation(method, operation));
    }

    private static void operation(PathItem.HttpMethod method, Operation operation) {
        boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        if (writes) {
            operation.addParameter(Doors.key());
        }
        APIResponse made = operation.getResponses().getAPIResponse("201");
        if (made != null && made.getContent() == null) {
            // Nothing is answered, so nothing was made: out of a POST the annotations make 201.
            operation.getResponses().removeAPIResponse("201");
            operation.getResponses().addAPIResponse("204", made.description("Done."));
        }
        boolean versioned = false;
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Doors::describe);
            versioned =
                    operation.getParameters().stream()
                            .anyMatch(one -> one.getName().equals("If-Match"));
            if (operation.getParameters().stream()
                    .anyMatch(one -> one.getName().equals("If-None-Match"))) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                "304",
                                OASFactory.createAPIResponse()
                                        .description("It is still the version you have."));
            }
        }
        Map<String, String> problems = new TreeMap<>(EVERYWHERE);
        if (writes) {
            problems.putAll(WRITING);
        } else {
            problems.put("422", WRITING.get("422"));
        }
        if (versioned) {
            problems.putAll(VERSIONED);
        }
        // What the annotations made out of nothing says nothing; ours says what it is.
        problems.forEach(
                (status, words) ->
                        operation.getResponses().addAPIResponse(status, problemAnswer(words)));
    }

    private static APIResponse problemAnswer(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    /** RFC 9457, with a code and a sentence of ours. */
    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("A refusal. All codes are listed at /api/v1/problems.")
                .required(List.of("type", "title", "status", "detail", "code", "sentence"))
                .addProperty("type", text("Where the code is listed.").minLength(1))
                .addProperty("title", text("The kind of refusal, in Chinese.").minLength(1))
                .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .addProperty("detail", text("The same as sentence.").minLength(1))
                .addProperty("code", text("Stable, for programs.").pattern("^[a-z0-9-]+$"))
                .addProperty(
                        "sentence",
                        text("Simplified Chinese: what is wrong and what to do.")
                                .pattern("[\\u4e00-\\u9fff]"))
                .addProperty("number", text("To be quoted to the administrator; may be empty."))
                .addProperty(
                        "rows",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .description(
                                        "What is wrong with which row of a table that was sent.")
                                .items(row()));
    }

    /** 1 is the headings, 2 the first row below them. */
    private static Schema row() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .required(List.of("row", "sentence"))
                .addProperty("row", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .addProperty("sentence", text("What is wrong and what to do.").minLength(1));
    }

    private static Schema text(String words) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(words);
    }
}
