package line12345.channels.wechat.menu;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the three parts at the foot of the account 一级菜单.
 *
 * @param own what it does itself; only where it has no entries
 * @param items the entries that open above it, none where it does something itself
 */
public record MenuPart(String name, MenuItem own, List<MenuItem> items) {
    public MenuPart {
        items = items == null ? List.of() : List.copyOf(items);
    }

    static MenuPart of(String name, MenuItem... items) {
        return new MenuPart(name, null, List.of(items));
    }

    Map<String, Object> toWechat() {
        if (items.isEmpty()) {
            return own.toWechat();
        }
        Map<String, Object> fields = new TreeMap<>();
        fields.put("name", name);
        fields.put("sub_button", items.stream().map(MenuItem::toWechat).toList());
        return fields;
    }
}
