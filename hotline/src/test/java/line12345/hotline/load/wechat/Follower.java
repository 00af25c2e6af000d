package line12345.hotline.load.wechat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A citizen who follows the account and is led by what the house says to them. One message waits
 * for its answer at a time; answers come by WeChat's own request or as a message of the house.
 */
final class Follower {
    private static final String HEAD =
            "<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName>"
                    + "<CreateTime>%d</CreateTime>";
    private static final String PICTURE = "picture";

    /** MsgId: 64 bits, never the same again. */
    private static final AtomicLong IDS = new AtomicLong(System.currentTimeMillis() * 100_000);

    private final String account;
    final String openId;
    final String phone;
    private final String mark;
    private final int most;
    private final boolean shows;

    private final List<Said> said = new ArrayList<>();
    private final List<String> confirmed = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private Said waiting;
    private String next;
    private String last = "";
    private long second;
    private int told;
    private int begun;
    private boolean shown;
    private boolean proves;
    private Said keptBack;
    private boolean aside;

    /**
     * @param account of this run: rows are counted by it
     * @param mark no other person in this run has it
     * @param most conversations that are begun
     * @param shows with a picture in each
     */
    Follower(String account, String openId, String phone, String mark, int most, boolean shows) {
        this.account = account;
        this.openId = openId;
        this.phone = phone;
        this.mark = mark;
        this.most = most;
        this.shows = shows;
        this.next = most > 0 ? "我要诉求" : null;
    }

    /** Nothing of this person's waits for an answer, and there is something to say. */
    synchronized boolean ready(StandIn wechat) {
        return waiting == null
                && (keptBack != null || next != null || proves && wechat.code(phone) != null);
    }

    /** Nothing waits, and the next thing said is this. */
    synchronized boolean aboutToSay(String words) {
        return waiting == null && keptBack == null && words.equals(next);
    }

    /** What has no answer yet. */
    synchronized Said waiting() {
        return waiting;
    }

    /**
     * Says the next thing of the conversation.
     *
     * @param now seconds since 1970
     * @param overtake something said before it stays on the way and arrives after its answer
     */
    synchronized Said say(StandIn wechat, long now, boolean overtake) {
        aside = keptBack != null;
        if (aside) {
            waiting = keptBack;
            keptBack = null;
            return sent(waiting);
        }
        if (overtake) {
            keptBack = text("查进度", now);
        }
        String words = proves ? wechat.code(phone) : next;
        proves = false;
        next = null;
        last = words;
        if (words.equals("确认") && !confirmed.contains(content())) {
            confirmed.add(content());
        }
        waiting =
                words.equals(PICTURE)
                        ? message("image", "<MediaId><![CDATA[m" + mark + "]]></MediaId>", now)
                        : text(words, now);
        return sent(waiting);
    }

    /** Something said for which nobody waits. */
    synchronized Said remark(String type, String inner, long now, boolean speaks) {
        return sent(write(type, inner, now, speaks));
    }

    private Said sent(Said one) {
        said.add(one);
        return one;
    }

    private Said text(String words, long now) {
        return message("text", "<Content><![CDATA[" + words + "]]></Content>", now);
    }

    private Said message(String type, String inner, long now) {
        return write(type, inner, now, true);
    }

    private Said write(String type, String inner, long now, boolean speaks) {
        // Not the same second twice: the order of two of the same second is nobody's to know.
        second = Math.max(second + 1, now);
        String xml =
                HEAD.formatted(account, openId, second)
                        + "<MsgType><![CDATA["
                        + type
                        + "]]></MsgType>"
                        + inner
                        + (type.equals("event")
                                ? ""
                                : "<MsgId>" + IDS.incrementAndGet() + "</MsgId>")
                        + "</xml>";
        return new Said(this, xml, speaks);
    }

    /** The house answered WeChat's request. */
    synchronized void answered(Said one, String words) {
        if (one.answered(words)) {
            told++;
            if (one == waiting) {
                goOn(words);
            }
        }
    }

    /** The house said something by itself. */
    synchronized void toldByMessage(String words) {
        told++;
        if (waiting != null && !waiting.told()) {
            goOn(words);
        }
    }

    private void goOn(String words) {
        waiting = null;
        if (aside) {
            aside = false;
            if (!words.contains("到得比后面的晚")) {
                troubles.add("an older message changed something: " + words);
            }
        } else if (words.contains("到得比后面的晚")) {
            next = last;
        } else if (words.contains("工单编号：")) {
            numbers.add(words.replaceAll("(?s).*工单编号：(\\d+).*", "$1"));
            shown = false;
            next = begun < most ? "我要诉求" : null;
        } else if (words.contains("请核对")) {
            next = "确认";
        } else if (words.contains("验证码已发到")) {
            proves = true;
        } else if (words.contains("请回复您的手机号")) {
            next = phone;
        } else if (words.contains("照片请发来") || words.contains("张照片")) {
            next = shows && !shown ? PICTURE : "完成";
            shown = true;
        } else if (words.contains("在哪里")) {
            next = "渔港巷 " + begun + " 号";
        } else if (words.contains("说说是什么事")) {
            next = content();
        } else if (words.contains("是哪一类")) {
            begun++;
            next = "1";
        } else {
            troubles.add("after “" + last + "”: " + words);
        }
    }

    private String content() {
        return "压测" + mark + "第" + begun + "件：路灯不亮，请修。";
    }

    synchronized List<Said> said() {
        return List.copyOf(said);
    }

    /** What was confirmed, in its own words: one ticket each. */
    synchronized List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    synchronized List<String> numbers() {
        return List.copyOf(numbers);
    }

    synchronized List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Words that reached this person; an answer given again to a repeated request counts once. */
    synchronized int told() {
        return told;
    }

    synchronized int toBeTold() {
        return (int) said.stream().filter(one -> one.speaks).count();
    }
}
