package line12345.channels.portal.filing;

import line12345.ticketing.matter.TicketKind;

import java.util.List;

/** One of the six kinds of request 诉求类型, said so that nobody needs to know the word. */
record KindChoice(String code, String name, String plain, String english) {
    static final List<KindChoice> ALL =
            List.of(
                    of(TicketKind.HELP, "遇到困难，请帮忙解决", "I need help with a problem"),
                    of(TicketKind.COMPLAINT, "对服务或处理结果不满意", "I am not satisfied with a service"),
                    of(TicketKind.REPORT, "发现有人违法违规", "I saw something unlawful"),
                    of(TicketKind.CONSULTATION, "想问政策、问怎么办事", "I have a question"),
                    of(TicketKind.SUGGESTION, "有好主意，想提出来", "I have a suggestion"),
                    of(TicketKind.PRAISE, "想感谢一个人或一个单位", "I want to thank someone"));

    private static KindChoice of(TicketKind kind, String plain, String english) {
        return new KindChoice(kind.name(), kind.chinese(), plain, english);
    }
}
