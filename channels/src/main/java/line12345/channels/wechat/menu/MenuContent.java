package line12345.channels.wechat.menu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.List;
import java.util.Map;

/** The whole menu: what is told, what is followed, what else there is 我要说 · 查进度 · 服务. */
public record MenuContent(List<MenuPart> parts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public MenuContent {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** What a city begins with: every entry is a word that the conversation knows. */
    static MenuContent first() {
        return new MenuContent(
                List.of(
                        MenuPart.of(
                                "我要说",
                                new MenuItem("我要诉求", MenuItem.CLICK, "我要说"),
                                new MenuItem("接着上次说", MenuItem.CLICK, "继续")),
                        MenuPart.of(
                                "查进度",
                                new MenuItem("我的诉求", MenuItem.CLICK, "查进度"),
                                new MenuItem("催办最近一件", MenuItem.CLICK, "催办")),
                        new MenuPart("服务", new MenuItem("服务", MenuItem.CLICK, "服务"), List.of())));
    }

    static MenuContent read(String json) {
        try {
            return JSON.readValue(json, MenuContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept menu cannot be read", e);
        }
    }

    String write() {
        return json(this);
    }

    /** As {@code menu/create} takes it. */
    String toWechat() {
        return json(Map.of("button", parts.stream().map(MenuPart::toWechat).toList()));
    }

    private static String json(Object what) {
        try {
            return JSON.writeValueAsString(what);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a menu cannot be written", e);
        }
    }
}
