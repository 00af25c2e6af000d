package line12345.ticketing.ground;

import java.util.Arrays;
import java.util.Optional;

/** Where a ground is chosen, or when its sentence is said. */
public enum GroundUse {
    REFUSE("不予受理的理由", "话务员选择后念给市民听，并作为答复写进工单", false),
    HAND_OVER("移交紧急热线", "话务员按键移交时念给市民听，并作为答复写进工单", false),
    RETURN("退单的理由", "承办单位申请退单时选择，看到须写明的内容", false),
    SEND_BACK("审核退回的理由", "审核员把答复退回重写时选择，承办单位看到要求", false),
    UNREASONABLE("不合理诉求的理由", "承办单位申请认定时选择，看到须附的证据", false),
    SUPERVISE("督办事由", "下发督办单时选择，承办单位看到要求", false),
    TELL("自动告知市民的话", "到了这些时候系统写给市民；花括号里的内容自动填入", true),
    NOTE("发给工作人员的提醒", "到了这些时候发给承办单位（按提醒规则）或轮到的派单员、审核员、回访员；花括号里的内容自动填入", true),
    NO_TICKET("不建单的原因", "话务员结束来电时选择，说明为什么这通来电不需要工单；“掉线”也由系统按规则自动记", false),
    SCRIPT("话务员和回访员的话术", "从接听到告别、到回访的各个时候显示在屏幕上，照着说", true),
    CHAT("在线接待的常用语", "话务员在线接待时输入“/”和代码，或从列表选择，插入后可以改；每个人另有自己的常用语", false);

    private final String chinese;
    private final String hint;
    private final boolean fixed;

    GroundUse(String chinese, String hint, boolean fixed) {
        this.chinese = chinese;
        this.hint = hint;
        this.fixed = fixed;
    }

    public static Optional<GroundUse> named(String name) {
        return Arrays.stream(values()).filter(use -> use.name().equals(name)).findFirst();
    }

    public String chinese() {
        return chinese;
    }

    /** Who chooses it and what becomes of it. */
    public String hint() {
        return hint;
    }

    /** May go out as a text message, which is counted in parts. */
    public boolean byMessage() {
        return this == TELL || this == NOTE;
    }

    /** The occasions are the house's own: their words can be changed, none added or retired. */
    public boolean fixed() {
        return fixed;
    }
}
