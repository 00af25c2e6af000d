package line12345.channels.wechat.menu;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A version in the history.
 *
 * @param parts such as {@code 我要说（2）· 查进度（2）· 服务}
 * @param published when WeChat took it; empty before
 */
public record SavedLine(
        int version,
        String parts,
        String why,
        String who,
        String saved,
        String published,
        String result) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    static List<SavedLine> of(List<Menus.SavedMenu> menus) {
        return menus.stream().map(SavedLine::of).toList();
    }

    private static SavedLine of(Menus.SavedMenu menu) {
        String parts =
                String.join(
                        " · ",
                        menu.content().parts().stream()
                                .map(
                                        part ->
                                                part.items().isEmpty()
                                                        ? part.name()
                                                        : part.name()
                                                                + "（"
                                                                + part.items().size()
                                                                + "）")
                                .toList());
        return new SavedLine(
                menu.version(),
                parts,
                menu.why(),
                menu.who(),
                moment(menu.savedAt()),
                moment(menu.publishedAt()),
                menu.result());
    }

    private static String moment(Instant at) {
        return at == null ? "" : TIME.format(at);
    }
}
