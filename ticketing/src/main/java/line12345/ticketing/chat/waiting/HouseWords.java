package line12345.ticketing.chat.waiting;

import java.time.Duration;
import java.util.OptionalLong;

/** What the house itself says in a chat: never more than it knows. */
public final class HouseWords {
    public static final String BACK_IN_QUEUE = "接待您的人暂时离开了，已经为您重新排队，排在后来的人前面。前面说过的话不用再说一遍。";

    private HouseWords() {}

    /**
     * @param before how many wait in front
     */
    public static String place(long before, OptionalLong minutes) {
        String place = before == 0 ? "您排在第一位" : "您前面还有 " + before + " 位";
        return place + "，" + expected(minutes) + "。可以先把事情写下来，接待员来了就能看到。";
    }

    public static String stillWaiting(long before, OptionalLong minutes) {
        String place = before == 0 ? "您排在第一位" : "您前面还有 " + before + " 位";
        return "让您久等了：" + place + "，" + expected(minutes) + "。不想等可以点“留言”写成诉求，部门会书面答复您；急事请拨打 12345。";
    }

    public static String stillThere(Duration left) {
        return "您还在吗？还需要帮助请回复一句；" + left.toMinutes() + " 分钟内没有回复，会话会先结束。";
    }

    private static String expected(OptionalLong minutes) {
        return minutes.isPresent() ? "预计等 " + minutes.getAsLong() + " 分钟左右" : "现在说不准要等多久";
    }

    /**
     * @param login the agent's number 工号
     */
    public static String taken(String login) {
        return "工号 " + login + " 为您服务。";
    }

    public static String handedOver(String login) {
        return "已转给工号 " + login + "，您不用重复说。";
    }

    public static String became(String number) {
        return "已为您登记工单 " + number + "，可以凭编号和查询码查进度。";
    }
}
