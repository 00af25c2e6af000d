package line12345.channels.wechat.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/** WeChat's limits, each at its edge. */
class MenuLimitsTest {
    private static final MenuItem WORD = new MenuItem("我要诉求", MenuItem.CLICK, "我要说");

    private static MenuPart part(String name, MenuItem... items) {
        return MenuPart.of(name, items);
    }

    private static void taken(MenuPart... parts) {
        assertThatCode(() -> MenuLimits.check(new MenuContent(List.of(parts))))
                .doesNotThrowAnyException();
    }

    private static void refused(String because, MenuPart... parts) {
        assertThatThrownBy(() -> MenuLimits.check(new MenuContent(List.of(parts))))
                .isInstanceOf(WrongMenu.class)
                .hasMessageContaining(because);
    }

    private static MenuPart view(String address) {
        return part("服务", new MenuItem("网页", MenuItem.VIEW, address));
    }

    @Test
    void whatACityBeginsWithIsTakenAndHasThreeParts() {
        MenuContent first = MenuContent.first();
        MenuLimits.check(first);
        assertThat(first.parts()).extracting(MenuPart::name).containsExactly("我要说", "查进度", "服务");
        assertThat(MenuContent.read(first.write())).isEqualTo(first);
    }

    @Test
    void oneToThreePartsOfAtMostFiveEntries() {
        refused("一到三个栏目");
        taken(part("一", WORD), part("二", WORD), part("三", WORD));
        refused("一到三个栏目", part("一", WORD), part("二", WORD), part("三", WORD), part("四", WORD));
        taken(new MenuPart("一", null, Collections.nCopies(5, WORD)));
        refused("最多有 5 项", new MenuPart("一", null, Collections.nCopies(6, WORD)));
        refused("没有内容", new MenuPart("一", null, List.of()));
    }

    @Test
    void namesAreCountedInBytes() {
        taken(part("五个汉字零", WORD));
        taken(part("五个汉字零a", WORD));
        refused("最多收 16 个字节", part("五个汉字零ab", WORD));
        refused("最多收 16 个字节", part("六个汉字零零", WORD));
        taken(part("一", new MenuItem("字".repeat(20), MenuItem.CLICK, "服务")));
        refused("最多收 60 个字节", part("一", new MenuItem("字".repeat(20) + "a", "click", "服务")));
        refused("没有名称", part(" ", WORD));
        refused("没有名称", part("一", new MenuItem("", MenuItem.CLICK, "服务")));
    }

    @Test
    void aWordMustBeUnderstoodAndAnAddressMustOpen() {
        refused("对话听不懂", part("一", new MenuItem("猜", MenuItem.CLICK, "芝麻开门")));
        refused("没有选择做什么", part("一", new MenuItem("猜", "", "服务")));
        taken(view("https://12345.example.gov.cn/portal/mine"));
        for (String wrong :
                new String[] {
                    "",
                    "http://12345.example.gov.cn/",
                    "https://",
                    "javascript:alert(1)",
                    "https://a b/"
                }) {
            refused("网址不能用", view(wrong));
        }
        String longest = "https://a.cn/" + "x".repeat(1_024 - 13);
        taken(view(longest));
        refused("网址不能用", view(longest + "x"));
    }

    @Test
    void itIsWrittenAsWechatTakesIt() {
        MenuContent menu =
                new MenuContent(
                        List.of(
                                part("我要说", WORD),
                                new MenuPart(
                                        "服务",
                                        new MenuItem("服务", MenuItem.VIEW, "https://a.cn/"),
                                        List.of())));
        assertThat(menu.toWechat())
                .isEqualTo(
                        "{\"button\":[{\"name\":\"我要说\",\"sub_button\":[{\"key\":\"我要说\",\"name\":\"我要诉求\","
                                + "\"type\":\"click\"}]},{\"name\":\"服务\",\"type\":\"view\",\"url\":\"https://a.cn/\"}]}");
    }
}
