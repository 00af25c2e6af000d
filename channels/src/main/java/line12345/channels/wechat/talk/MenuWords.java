package line12345.channels.wechat.talk;

import java.util.List;

/** The words that a menu entry may say 菜单用语: each is understood without anything before it. */
public final class MenuWords {
    public static final List<String> ALL =
            List.of("我要说", "我要诉求", "继续", "重新开始", "退出", "查进度", "进度 1", "催办", "服务");

    private MenuWords() {}
}
