package line12345.hotline.api.shape;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.time.KeptTime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holds what was sent against the schema that describes it: what is written there is what is taken,
 * no more and no less. Knows the part of JSON Schema that our descriptions use.
 */
@ApplicationScoped
class ShapeCheck {
    private static final int SHOWN = 40;

    @Inject Description description;

    /**
     * @param name of the field as the sender wrote it
     * @throws Misshapen naming the first field that is wrong
     */
    void check(String name, JsonNode value, JsonNode schema) {
        JsonNode meant = description.meant(schema);
        String said = said(name, schema, meant);
        switch (meant.path("type").asText("any")) {
            case "object" -> object(name, said, value, meant);
            case "array" -> array(name, said, value, meant);
            case "string" -> string(said, value, meant);
            case "integer" -> integer(said, value, meant);
            case "boolean" -> must(value.isBoolean(), said + "只能是 true 或 false");
            default -> enumerated(said, value, meant);
        }
    }

    private static String said(String name, JsonNode schema, JsonNode meant) {
        String title = schema.path("title").asText(meant.path("title").asText(""));
        return "“" + name + (title.isEmpty() ? "" : "（" + title + "）") + "”";
    }

    private void object(String name, String said, JsonNode value, JsonNode schema) {
        must(value.isObject(), said + "须是一个 JSON 对象");
        JsonNode properties = schema.path("properties");
        for (JsonNode needed : schema.path("required")) {
            JsonNode given = value.get(needed.asText());
            if (given == null || given.isNull()) {
                JsonNode missing = properties.path(needed.asText());
                must(false, "缺少" + said(needed.asText(), missing, description.meant(missing)));
            }
        }
        Iterator<Map.Entry<String, JsonNode>> fields = value.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode property = properties.get(field.getKey());
            must(property != null, "没有“" + cut(field.getKey()) + "”这个字段");
            if (!field.getValue().isNull()) {
                check(field.getKey(), field.getValue(), property);
            }
        }
    }

    private void array(String name, String said, JsonNode value, JsonNode schema) {
        must(value.isArray(), said + "须是一个列表");
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        must(value.size() <= most, said + "最多 " + most + " 项");
        must(value.size() >= schema.path("minItems").asInt(0), said + "不能为空");
        for (JsonNode item : value) {
            must(!item.isNull(), said + "中不能有空项");
            check(name, item, schema.get("items"));
        }
    }

    private static void string(String said, JsonNode value, JsonNode schema) {
        must(value.isTextual(), said + "须是一段文字");
        String text = value.asText();
        int length = text.codePointCount(0, text.length());
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        int least = schema.path("minLength").asInt(0);
        must(length <= most, said + "最多 " + most + " 个字，现在是 " + length + " 个字");
        must(length >= least, said + (least == 1 ? "不能为空" : "至少 " + least + " 个字"));
        if (schema.has("pattern")) {
            must(
                    Pattern.compile(schema.get("pattern").asText()).matcher(text).find(),
                    said + "的格式不正确");
        }
        format(said, text, schema.path("format").asText());
        enumerated(said, value, schema);
    }

    private static final String YEARS = "须在 1900 年到 9998 年之间";

    private static void format(String said, String text, String format) {
        try {
            switch (format) {
                case "date" -> must(KeptTime.holds(LocalDate.parse(text)), said + YEARS);
                case "date-time" -> must(KeptTime.holds(Instant.parse(text)), said + YEARS);
                default -> {}
            }
        } catch (DateTimeException e) {
            must(false, said + (format.equals("date") ? "须是 2026-12-31 这样的日期" : "须是 ISO 8601 的时刻"));
        }
    }

    private static void integer(String said, JsonNode value, JsonNode schema) {
        must(value.isIntegralNumber() && value.canConvertToLong(), said + "须是一个整数");
        long number = value.asLong();
        long least = schema.path("minimum").asLong(Integer.MIN_VALUE);
        long most =
                schema.path("maximum")
                        .asLong(
                                "int64".equals(schema.path("format").asText())
                                        ? Long.MAX_VALUE
                                        : Integer.MAX_VALUE);
        must(number >= least && number <= most, said + "须在 " + least + " 到 " + most + " 之间");
    }

    private static void enumerated(String said, JsonNode value, JsonNode schema) {
        if (!schema.has("enum")) {
            return;
        }
        for (JsonNode one : schema.get("enum")) {
            if (one.equals(value)) {
                return;
            }
        }
        must(false, said + "不在可选范围内，可选：" + schema.get("enum"));
    }

    private static String cut(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
    }

    private static void must(boolean good, String wrong) {
        if (!good) {
            throw new Misshapen(wrong + "。请对照接口说明修改后再提交。");
        }
    }
}
