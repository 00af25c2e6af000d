package line12345.channels.wechat.talk;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.video.KeepVideos;

import java.util.List;

/** What the conversation says 对话用语. */
final class Words {
    static final String WELCOME =
            """
            您好，这里是 12345 政务服务便民热线。您可以回复：
            我要诉求 — 说一件事
            查进度 — 看办到哪一步
            服务 — 还能做什么
            急事请直接拨打 12345；危险请拨 110、119、120。
            """
                    .strip();
    static final String SERVICES =
            """
            回复文字即可：
            我要诉求 — 说一件事，随时可“退出”，一天内回复“继续”接着说
            查进度 — 您的诉求；“进度 1”看第 1 件
            催办 1 — 催第 1 件
            评价 5 已解决 — 给答复打分（5 非常满意，1 非常不满意）
            没有验证手机号时，可发“工单编号 查询码”查询。
            """
                    .strip();
    static final String UNKNOWN = "没有看懂您的意思。" + SERVICES;
    static final String ONLY_WORDS = "现在只能收文字、语音、图片、视频和位置，文件没有记入，请改用文字说明。";
    static final String PICTURE_ALONE = "图片收到，但还不知道是什么事，没有记入。请先回复“我要诉求”，说完事情后再发图片。";
    static final String VOICE_ALONE = "语音收到，但还不知道是什么事，没有记入。请先回复“我要诉求”，再按提示说或写。";
    static final String FILM_ALONE = "视频收到，但还不知道是什么事，没有记入。请先回复“我要诉求”，说完事情后再发视频。";
    static final String NOTHING_TO_RESUME = "没有可以接着说的内容（超过一天会清除）。回复“我要诉求”重新开始。";
    static final String LEFT = "已退出，说过的内容保留一天。回复“继续”接着说，回复“重新开始”从头说。";
    static final String LATE = "这条消息到得比后面的晚，没有记入，如仍需要请再发一次。";
    static final String BUSY = "系统出了问题，这条消息没有办成，请稍后再试或拨打 12345。";
    static final String UNPROVEN = "还不知道您的手机号，不能列出您的诉求。请发“工单编号 查询码”（空一格），或回复“我要诉求”并验证手机号后再查。";
    static final String ASK_SOLVED = "问题解决了吗？请回复“评价 %d 已解决”或“评价 %d 未解决”。";
    static final List<TicketKind> KINDS =
            List.of(
                    TicketKind.HELP,
                    TicketKind.COMPLAINT,
                    TicketKind.REPORT,
                    TicketKind.CONSULTATION,
                    TicketKind.SUGGESTION,
                    TicketKind.PRAISE);
    static final int MOST_PICTURES = 3;
    static final int MOST_VOICES = 3;
    static final int MOST_FILMS = KeepVideos.MOST;

    private Words() {}

    /** What is asked where the conversation stands. */
    static String question(Talk talk) {
        return switch (talk.step()) {
            case KIND -> "是哪一类？请回复数字：\n" + kinds();
            case CONTENT -> "请用文字或语音说说是什么事：什么时候、什么情况、希望怎么解决。";
            case PLACE ->
                    talk.scene() != null
                            ? "地点已按二维码记为“" + talk.scene().name() + "”，请补充详细地址；不用补充请回复“无”。"
                            : "在哪里？请发送位置，或用文字写明地址；与地点无关请回复“无”。";
            case PICTURES ->
                    talk.pictures() + talk.videos() == 0
                            ? "有照片请发来（最多 3 张），视频也可以（最多 2 段）；没有请回复“完成”。"
                            : "已收到 "
                                    + talk.pictures()
                                    + " 张照片"
                                    + (talk.videos() == 0 ? "" : "、" + talk.videos() + " 段视频")
                                    + "，可以再发，或回复“完成”。";
            case PHONE -> "请回复您的手机号，我们发一条验证码，办理单位好与您联系。";
            case CODE -> "验证码已发到您的手机，请回复短信里的 6 位数字；换号码请直接回复新的手机号。";
            case CONFIRM -> summary(talk);
        };
    }

    private static String kinds() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < KINDS.size(); i++) {
            lines.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append(" ")
                    .append(KINDS.get(i).chinese());
        }
        return lines.toString();
    }

    private static String summary(Talk talk) {
        return "请核对：\n类型："
                + talk.kind().chinese()
                + "\n内容："
                + shortened(talk.content())
                + "\n地点："
                + place(talk)
                + "\n照片："
                + talk.pictures()
                + " 张"
                + (talk.voices() == 0 ? "" : "\n语音：" + talk.voices() + " 段")
                + (talk.videos() == 0 ? "" : "\n视频：" + talk.videos() + " 段")
                + "\n回复“确认”提交，回复“重新开始”从头说。";
    }

    private static String place(Talk talk) {
        String scanned = talk.scene() == null ? "" : talk.scene().name() + " ";
        String where = (scanned + talk.place()).strip();
        return where.isEmpty() ? "未写" : where;
    }

    /** WeChat takes 2,048 bytes of words at once. */
    static String shortened(String content) {
        int length = content.codePointCount(0, content.length());
        return length <= 200
                ? content
                : content.substring(0, content.offsetByCodePoints(0, 200))
                        + "…（共 "
                        + length
                        + " 字）";
    }
}
