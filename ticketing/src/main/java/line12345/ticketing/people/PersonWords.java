package line12345.ticketing.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An account in words, for history and differences; each part by its name. */
final class PersonWords {
    static final String NAME = "姓名";
    static final String ROLE = "角色";
    static final String OFFICE = "承办单位";
    static final String EXTENSION = "分机";
    static final String PHONE = "手机";
    static final String STATE = "状态";
    static final String NONE = "无";
    static final String ACTIVE = "在用";
    static final String CLOSED = "停用";

    private PersonWords() {}

    /** One part that differs. */
    record Difference(String what, String was, String became) {}

    static Map<String, String> parts(Person person) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(NAME, person.name());
        parts.put(ROLE, person.role().chinese());
        parts.put(OFFICE, person.officeName().isEmpty() ? NONE : person.officeName());
        parts.put(EXTENSION, person.extension() == null ? NONE : person.extension());
        parts.put(STATE, person.active() ? ACTIVE : CLOSED);
        return parts;
    }

    static List<Difference> differences(Person before, Person after) {
        Map<String, String> now = parts(after);
        return parts(before).entrySet().stream()
                .filter(part -> !part.getValue().equals(now.get(part.getKey())))
                .map(part -> new Difference(part.getKey(), part.getValue(), now.get(part.getKey())))
                .toList();
    }

    static String whole(Person person) {
        return "%s，%s%s%s"
                .formatted(
                        person.name(),
                        person.role().chinese(),
                        person.officeName().isEmpty() ? "" : "，" + person.officeName(),
                        person.extension() == null ? "" : "，分机 " + person.extension());
    }
}
