package line12345.ticketing.attachment;

import java.util.Arrays;

/** What an attachment is laid beside. */
public enum Purpose {
    REPLY("回复"),
    RETURN("退单申请"),
    EXTENSION("延期申请"),
    HARD_CASE("疑难挂账申请"),
    UNREASONABLE("不合理诉求认定申请"),
    OBJECTION("办结异议"),
    MINUTES("会商纪要");

    private final String chinese;

    Purpose(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /**
     * @throws WrongFile when nothing is called that
     */
    public static Purpose named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongFile("没有说明附件用在哪里，请刷新页面后重新选择文件。"));
    }
}
