package line12345.hotline.api.shape;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import java.util.List;
import java.util.Map;

/** Parameters that mean the same at every door, described once by their name. */
final class Doors {
    private static final Map<String, Schema> SHAPES =
            Map.of(
                    "number", text("工单编号", 14, 14).pattern("^[0-9]{14}$"),
                    "If-Match", text("读到的版本", 3, 12).pattern("^\"[0-9]{1,9}\"$"),
                    "If-None-Match", text("已有的版本", 1, 40),
                    "Idempotency-Key", text("请求的唯一标记", 8, 100).pattern("^[A-Za-z0-9._:-]+$"),
                    "cursor", text("翻页标记", 1, 300).pattern("^[A-Za-z0-9._~-]+$"),
                    "limit", whole("每页条数", 1, 100),
                    "id", whole("编号", 1, Long.MAX_VALUE),
                    "position", whole("环节序号", 1, 9999));

    private static final Map<String, String> WORDS =
            Map.of(
                    "number", "A ticket's number: the day and six digits.",
                    "If-Match",
                            "The ETag as you read it. Another version is answered 412, or 409 with a code of what changed.",
                    "If-None-Match", "The ETag you have; if it is still good, the answer is 304.",
                    "Idempotency-Key",
                            "Names this request, such as a UUID. The same name and request again give"
                                    + " the same answer and do nothing; kept for three days.",
                    "cursor", "The `next` of the page before.",
                    "limit", "Lines of a page.");

    private Doors() {}

    static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true);
    }

    /** Says what is known by name and leaves the rest. */
    static void describe(Parameter parameter) {
        Schema shape = SHAPES.get(parameter.getName());
        if (shape != null) {
            parameter.setSchema(shape);
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(WORDS.get(parameter.getName()));
        }
        if (parameter.getName().equals("If-Match")) {
            parameter.setRequired(true);
        }
    }

    private static Schema text(String title, int least, int most) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .title(title)
                .minLength(least)
                .maxLength(most);
    }

    private static Schema whole(String title, long least, long most) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.INTEGER))
                .format("int64")
                .title(title)
                .minimum(java.math.BigDecimal.valueOf(least))
                .maximum(java.math.BigDecimal.valueOf(most));
    }
}
