package line12345.channels.wechat.menu;

import jakarta.ws.rs.core.MultivaluedMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The menu as the form has it: {@code name-0}, {@code type-0}, {@code value-0} of a part, {@code
 * name-0-3} and so on of an entry. Rows without a name and without a value are no rows.
 */
final class MenuFields {
    private MenuFields() {}

    static MenuContent read(MultivaluedMap<String, String> form) {
        List<MenuPart> parts = new ArrayList<>();
        for (int part = 0; part < MenuLimits.PARTS; part++) {
            String name = field(form, "name-" + part);
            List<MenuItem> items = new ArrayList<>();
            for (int i = 0; i < MenuLimits.ITEMS; i++) {
                item(form, "-" + part + "-" + i, field(form, "name-" + part + "-" + i))
                        .ifPresent(items::add);
            }
            MenuItem own = items.isEmpty() ? item(form, "-" + part, name).orElse(null) : null;
            if (!name.isEmpty() || !items.isEmpty()) {
                parts.add(new MenuPart(name, own, items));
            }
        }
        return new MenuContent(parts);
    }

    private static Optional<MenuItem> item(
            MultivaluedMap<String, String> form, String place, String name) {
        String type = field(form, "type" + place);
        String value = field(form, (type.equals(MenuItem.CLICK) ? "word" : "url") + place);
        boolean part = place.lastIndexOf('-') == 0;
        // An entry whose action was forgotten is told so; a part without one has entries.
        return name.isEmpty() || (part && type.isEmpty())
                ? Optional.empty()
                : Optional.of(new MenuItem(name, type, value));
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
