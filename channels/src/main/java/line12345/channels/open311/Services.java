package line12345.channels.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Matters.Matter;
import line12345.ticketing.matter.TicketKind;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The city's matters as services: those that can be chosen, with what has to be said for each. */
@ApplicationScoped
class Services {
    /**
     * A citizen is called back, so a number is required; the specification says so by attributes.
     */
    static final String PHONE = "PHONE";

    static final String KIND = "KIND";
    static final String CONFIDENTIAL = "CONFIDENTIAL";

    private static final String BETWEEN = " / ";

    @Inject Matters matters;

    Sheet all() {
        return Sheet.list("services", matters.all().stream().map(Services::service).toList());
    }

    /**
     * @throws NoSuchService when it is none that can be chosen
     */
    Matter one(String code) {
        return matters.all().stream()
                .filter(matter -> matter.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchService(code));
    }

    Sheet definition(String code) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("service_code", one(code).code());
        definition.put(
                "attributes",
                List.of(
                        attribute(
                                PHONE,
                                "string",
                                true,
                                "11 位手机号，或区号加号码",
                                1,
                                "联系电话 Telephone",
                                List.of()),
                        attribute(KIND, "singlevaluelist", false, null, 2, "诉求类型 Kind", kinds()),
                        attribute(
                                CONFIDENTIAL,
                                "singlevaluelist",
                                false,
                                null,
                                3,
                                "要求保密 Keep my identity secret",
                                List.of(value("true", "是 Yes"), value("false", "否 No")))));
        return new Sheet("service_definition", definition);
    }

    private static Map<String, Object> service(Matter matter) {
        int end = matter.name().lastIndexOf(BETWEEN);
        String name = end < 0 ? matter.name() : matter.name().substring(end + BETWEEN.length());
        String group = end < 0 ? matter.name() : matter.name().substring(0, end);
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("service_code", matter.code());
        service.put("service_name", name);
        service.put("description", matter.name());
        service.put("metadata", true);
        service.put("type", "realtime");
        service.put("keywords", group.equals(name) ? name : group + ", " + name);
        service.put("group", group);
        return service;
    }

    private static List<Map<String, Object>> kinds() {
        return Arrays.stream(TicketKind.values())
                .map(kind -> value(kind.name(), kind.chinese()))
                .toList();
    }

    private static Map<String, Object> value(String key, String name) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("key", key);
        value.put("name", name);
        return value;
    }

    private static Map<String, Object> attribute(
            String code,
            String type,
            boolean required,
            String typeSaid,
            int order,
            String said,
            List<Map<String, Object>> values) {
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("variable", true);
        attribute.put("code", code);
        attribute.put("datatype", type);
        attribute.put("required", required);
        attribute.put("datatype_description", typeSaid);
        attribute.put("order", order);
        attribute.put("description", said);
        if (!values.isEmpty()) {
            attribute.put("values", values);
        }
        return attribute;
    }
}
