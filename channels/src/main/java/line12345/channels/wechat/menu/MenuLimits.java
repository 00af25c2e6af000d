package line12345.channels.wechat.menu;

import line12345.channels.wechat.talk.MenuWords;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * WeChat's own limits of a menu (自定义菜单 创建接口): three parts, five entries each, bytes of names, keys
 * and addresses. A word that the conversation does not know is refused too.
 */
final class MenuLimits {
    static final int PARTS = 3;
    static final int ITEMS = 5;

    /** In bytes of UTF-8; a Chinese character has three. */
    static final int PART_NAME = 16;

    static final int ITEM_NAME = 60;
    static final int ADDRESS = 1_024;

    private MenuLimits() {}

    /**
     * @throws WrongMenu with what to change
     */
    static void check(MenuContent menu) {
        if (menu.parts().isEmpty() || menu.parts().size() > PARTS) {
            throw new WrongMenu("菜单要有一到三个栏目，请至少填写一个栏目的名称。");
        }
        menu.parts().forEach(MenuLimits::check);
    }

    private static void check(MenuPart part) {
        name("栏目", part.name(), PART_NAME);
        if (part.items().size() > ITEMS) {
            throw new WrongMenu("栏目“" + part.name() + "”最多有 5 项，请去掉几项。");
        }
        if (part.items().isEmpty()) {
            if (part.own() == null) {
                throw new WrongMenu("栏目“" + part.name() + "”没有内容，请填写它自己的动作，或至少一项。");
            }
            does(part.own());
        }
        for (MenuItem item : part.items()) {
            name("“" + part.name() + "”里的一项", item.name(), ITEM_NAME);
            does(item);
        }
    }

    private static void name(String whose, String name, int most) {
        if (name == null || name.isBlank()) {
            throw new WrongMenu(whose + "没有名称，请填写。");
        }
        if (bytes(name) > most) {
            throw new WrongMenu(
                    whose + "“" + name + "”太长，微信最多收 " + most + " 个字节（约 " + most / 3 + " 个汉字），请缩短。");
        }
    }

    private static void does(MenuItem item) {
        String value = item.value() == null ? "" : item.value();
        if (MenuItem.CLICK.equals(item.type())) {
            if (!MenuWords.ALL.contains(value)) {
                throw new WrongMenu("“" + item.name() + "”的词“" + value + "”对话听不懂，请从列出的词里选一个。");
            }
        } else if (!MenuItem.VIEW.equals(item.type())) {
            throw new WrongMenu("“" + item.name() + "”没有选择做什么，请选“说一个词”或“打开网页”。");
        } else if (!address(value)) {
            throw new WrongMenu("“" + item.name() + "”的网址不能用，请填写 https:// 开头的完整网址，最多 1024 个字节。");
        }
    }

    private static boolean address(String value) {
        try {
            URI address = URI.create(value);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && bytes(value) <= ADDRESS;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }
}
