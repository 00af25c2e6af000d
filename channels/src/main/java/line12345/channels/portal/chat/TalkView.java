package line12345.channels.portal.chat;

import line12345.channels.portal.Sentence;
import line12345.ticketing.chat.ChatHours;
import line12345.ticketing.chat.ChatState;
import line12345.ticketing.chat.asking.OwnChat;

import java.util.List;
import java.util.UUID;

/**
 * A chat as the citizen's page shows it.
 *
 * @param state NONE, WAITING, TALKING or ENDED
 * @param standing where it stands: the place in the queue, who answers, that it is over
 * @param hours when agents answer
 * @param open whether they do now
 * @param trouble what went wrong, null for nothing
 * @param words what was typed and not taken
 */
public record TalkView(
        String state,
        Sentence standing,
        List<SpokenLine> lines,
        boolean typing,
        boolean canBeRated,
        String hours,
        boolean open,
        Sentence trouble,
        String words) {
    static TalkView none(ChatHours hours, boolean open) {
        Sentence standing =
                open
                        ? new Sentence("现在有人在线", "Agents are here")
                        : new Sentence(
                                "现在没有人在线，服务时间是" + hours.said(),
                                "Nobody is here now; hours: " + hours.from() + "–" + hours.to());
        return new TalkView(
                "NONE", standing, List.of(), false, false, hours.said(), open, null, "");
    }

    static TalkView of(OwnChat.View chat, ChatHours hours, boolean open) {
        return new TalkView(
                chat.state().name(),
                standing(chat),
                chat.lines().stream().map(SpokenLine::of).toList(),
                chat.agentTypes(),
                chat.canBeRated(),
                hours.said(),
                open,
                null,
                "");
    }

    private static Sentence standing(OwnChat.View chat) {
        return switch (chat.state()) {
            case WAITING -> waiting(chat);
            case TALKING ->
                    new Sentence(
                            "工号 " + chat.login() + " 正在接待您",
                            "Agent " + chat.login() + " is with you");
            case ENDED -> new Sentence("会话已结束", "This chat is over");
        };
    }

    private static Sentence waiting(OwnChat.View chat) {
        String minutes =
                chat.minutes().isPresent()
                        ? "，预计 " + chat.minutes().getAsLong() + " 分钟左右"
                        : "，现在说不准要等多久";
        String english =
                chat.minutes().isPresent()
                        ? "; about " + chat.minutes().getAsLong() + " minutes"
                        : "; we cannot say how long";
        return chat.before() == 0
                ? new Sentence("您排在第一位" + minutes, "You are first" + english)
                : new Sentence(
                        "您前面还有 " + chat.before() + " 位" + minutes,
                        chat.before() + " before you" + english);
    }

    TalkView with(Sentence told, String typed) {
        return new TalkView(state, standing, lines, typing, canBeRated, hours, open, told, typed);
    }

    public boolean goesOn() {
        return state.equals(ChatState.WAITING.name()) || state.equals(ChatState.TALKING.name());
    }

    public boolean waits() {
        return state.equals(ChatState.WAITING.name());
    }

    public boolean none() {
        return state.equals("NONE");
    }

    public int last() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).seq();
    }

    public String freshKey() {
        return UUID.randomUUID().toString();
    }
}
