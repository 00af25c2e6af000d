package line12345.channels.wechat.menu;

import java.util.ArrayList;
import java.util.List;

/**
 * One part as the form shows it: always five rows of entries.
 *
 * @param name empty for a part that is not there
 */
public record PartFields(String name, MenuItem own, List<MenuItem> rows) {
    private static final MenuItem NONE = new MenuItem("", "", "");

    static List<PartFields> of(MenuContent content) {
        List<PartFields> parts = new ArrayList<>();
        for (MenuPart part : content.parts()) {
            List<MenuItem> rows = new ArrayList<>(part.items());
            while (rows.size() < MenuLimits.ITEMS) {
                rows.add(NONE);
            }
            parts.add(new PartFields(part.name(), part.own() == null ? NONE : part.own(), rows));
        }
        while (parts.size() < MenuLimits.PARTS) {
            parts.add(new PartFields("", NONE, List.of(NONE, NONE, NONE, NONE, NONE)));
        }
        return parts;
    }
}
