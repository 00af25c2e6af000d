package line12345.channels.open311;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the endpoint is and what it speaks, for clients that look for it. */
final class Discovery {
    /** When what the endpoint does was changed last; edited with it. */
    private static final String CHANGESET = "2026-11-24T00:00:00+08:00";

    private Discovery() {}

    static Sheet of(Open311Config config) {
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", config.url());
        endpoint.put("changeset", CHANGESET);
        endpoint.put("type", "production");
        endpoint.put("formats", List.of("text/xml", "application/json"));
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("changeset", CHANGESET);
        discovery.put("contact", config.contact());
        discovery.put("key_service", "请联系 12345 的系统管理员领取 api_key。");
        discovery.put("endpoints", List.of(endpoint));
        return new Sheet("discovery", discovery);
    }
}
