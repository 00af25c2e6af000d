package line12345.hotline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up values that a schema allows, and values that it does not. */
final class Inventor {
    /** What people and attackers type. */
    static final List<String> TEXTS =
            List.of(
                    "路灯不亮",
                    "𠮷野家门口的下水道堵了😀",
                    "\u202e反过来写\u202c",
                    "=HYPERLINK(\"http://example.org\",\"点我\")",
                    "有\u0000空字符",
                    "<script>alert(1)</script>",
                    "'; drop table ticket; --",
                    " \u3000 ",
                    "{{7*7}}",
                    "first\nsecond\tthird");

    /** By the name of the field, what no house is without. */
    private static final Map<String, List<String>> OF_EVERY_HOUSE =
            Map.of(
                    "table", List.of("rules", "limits", "departments"),
                    "columns", List.of("代码", "值", "依据"),
                    "list", List.of("/desk", "/pool"),
                    "matter", List.of("0101"));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;
    private final Spoken spoken;
    private final Map<String, List<String>> known;

    /**
     * @param known values that exist in the house, by the name of the field
     */
    Inventor(long seed, Spoken spoken, Map<String, List<String>> known) {
        this.random = new Random(seed);
        this.spoken = spoken;
        this.known = new HashMap<>(OF_EVERY_HOUSE);
        this.known.putAll(known);
    }

    /**
     * @param name of the field or parameter
     */
    JsonNode valid(String name, JsonNode given) {
        JsonNode schema = spoken.meant(given);
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "integer" -> integer(name, schema);
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            default -> TextNode.valueOf(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties")
                .fields()
                .forEachRemaining(
                        field -> {
                            if (required(schema, field.getKey()) || random.nextInt(3) == 0) {
                                object.set(field.getKey(), valid(field.getKey(), field.getValue()));
                            }
                        });
        return object;
    }

    static boolean required(JsonNode schema, String name) {
        for (JsonNode one : schema.path("required")) {
            if (one.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(3), 3);
        int size = least + random.nextInt(Math.max(1, most - least + 1));
        for (int i = 0; i < size; i++) {
            array.add(valid(name, schema.get("items")));
        }
        return array;
    }

    private JsonNode integer(String name, JsonNode schema) {
        long least = schema.path("minimum").asLong(-5);
        long most = schema.path("maximum").asLong(Long.MAX_VALUE);
        if (known.containsKey(name) && random.nextInt(4) > 0) {
            return LongNode.valueOf(Long.parseLong(one(known.get(name))));
        }
        long near = Math.min(60, most - least);
        return LongNode.valueOf(least + random.nextInt((int) near + 1));
    }

    private String text(String name, JsonNode schema) {
        if (known.containsKey(name) && (name.equals("validFrom") || random.nextInt(6) > 0)) {
            return one(known.get(name));
        }
        String format = schema.path("format").asText();
        if (format.equals("date")) {
            return java.time.LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)).toString();
        }
        switch (schema.path("pattern").asText()) {
            case "^[0-9]{14}$":
                return "20260101" + String.format("%06d", random.nextInt(1_000_000));
            case "^[0-9]{6}$":
                return String.format("%06d", random.nextInt(1_000_000));
            case "^[0-9]{4,14}$":
                return "2026";
            case "^\"[0-9]{1,9}\"$":
                return "\"" + random.nextInt(20) + "\"";
            case "":
                return words(schema);
            default:
                return "abcd" + random.nextInt(10_000) + "efgh".repeat(1);
        }
    }

    private String words(JsonNode schema) {
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(100);
        String text = one(TEXTS);
        if (random.nextInt(10) == 0) {
            text = "长".repeat(most);
        }
        int length = text.codePointCount(0, text.length());
        return length > most
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : length < least ? text + "字".repeat(least - length) : text;
    }

    String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A misshapen body and what is wrong with it. */
    record Misshape(String what, String body) {}

    /** Of a valid body: each breaks one word of the schema. */
    List<Misshape> misshapes(JsonNode body, JsonNode given) {
        JsonNode schema = spoken.meant(given);
        List<Misshape> found = new ArrayList<>();
        found.add(new Misshape("nothing", ""));
        found.add(new Misshape("null", "null"));
        found.add(new Misshape("a list", "[1]"));
        found.add(new Misshape("no JSON", "{\"a\":"));
        found.add(new Misshape("two bodies", body + "{}"));
        found.add(new Misshape("unknown field", with(body, "noSuchField", JSON.numberNode(1))));
        schema.path("properties")
                .fields()
                .forEachRemaining(
                        field -> {
                            String name = field.getKey();
                            JsonNode property = spoken.meant(field.getValue());
                            if (required(schema, name)) {
                                ObjectNode less = body.deepCopy();
                                less.remove(name);
                                found.add(new Misshape(name + " missing", less.toString()));
                                found.add(
                                        new Misshape(
                                                name + " null", with(body, name, JSON.nullNode())));
                            }
                            wrong(property)
                                    .forEach(
                                            one ->
                                                    found.add(
                                                            new Misshape(
                                                                    name + " " + cut(one),
                                                                    with(body, name, one))));
                        });
        return found;
    }

    private static String with(JsonNode body, String name, JsonNode value) {
        ObjectNode more = body.deepCopy();
        more.set(name, value);
        return more.toString();
    }

    /** Values that the schema does not allow. */
    private List<JsonNode> wrong(JsonNode schema) {
        List<JsonNode> wrong = new ArrayList<>();
        String type = schema.path("type").asText();
        wrong.add(JSON.objectNode().put("x", 1));
        if (schema.has("enum")) {
            wrong.add(JSON.textNode("NO_SUCH_CHOICE"));
            wrong.add(JSON.numberNode(0));
        } else if (type.equals("string")) {
            wrong.add(JSON.numberNode(7));
            wrong.add(BooleanNode.TRUE);
            if (schema.has("maxLength")) {
                wrong.add(JSON.textNode("字".repeat(100_000)));
                wrong.add(JSON.textNode("𠮷".repeat(schema.get("maxLength").asInt() + 1)));
            }
            if (schema.path("minLength").asInt(0) > 0) {
                wrong.add(JSON.textNode(""));
            }
            if (schema.has("pattern")) {
                wrong.add(JSON.textNode("不对 的"));
            }
            if (schema.path("format").asText().equals("date")) {
                wrong.add(JSON.textNode("2026-02-30"));
            }
        } else if (type.equals("integer")) {
            wrong.add(JSON.textNode("7"));
            wrong.add(JSON.numberNode(1.5));
            wrong.add(JSON.numberNode(new java.math.BigInteger("9".repeat(40))));
            if (schema.has("minimum")) {
                wrong.add(JSON.numberNode(schema.get("minimum").asLong() - 1));
            }
        } else if (type.equals("boolean")) {
            wrong.add(JSON.textNode("true"));
            wrong.add(JSON.numberNode(1));
        }
        return wrong;
    }

    private static String cut(JsonNode value) {
        String text = value.toString();
        return text.length() < 30 ? text : text.substring(0, 30) + "…";
    }
}
