package line12345.channels.wechat.menu;

import java.util.Map;
import java.util.TreeMap;

/**
 * One entry 菜单项.
 *
 * @param type {@code click}: the value is said to us as a word; {@code view}: the value is an
 *     address that is opened
 */
public record MenuItem(String name, String type, String value) {
    static final String CLICK = "click";
    static final String VIEW = "view";

    public boolean opensPage() {
        return VIEW.equals(type);
    }

    Map<String, Object> toWechat() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("name", name);
        fields.put("type", type);
        fields.put(opensPage() ? "url" : "key", value);
        return fields;
    }
}
