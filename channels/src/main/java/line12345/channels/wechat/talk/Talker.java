package line12345.channels.wechat.talk;

import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.rating.Level;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads the conversation: where it stands and what was heard say what comes next. Knows no database
 * and no clock.
 */
final class Talker {
    private static final Set<String> BEGIN = Set.of("我要诉求", "我要说", "我要投诉", "诉求", "投诉");
    private static final Set<String> ALL_SAID = Set.of("完成", "没有", "无", "好了");
    private static final Set<String> HELP = Set.of("服务", "帮助", "?", "help");
    private static final Pattern SHOW = Pattern.compile("(?:进度|查进度)\\s*([1-9])");
    private static final Pattern URGE = Pattern.compile("催办\\s*([1-9])?");
    private static final Pattern RATE = Pattern.compile("评价\\s*([1-5])\\s*(已解决|未解决)?");
    private static final Pattern BY_CODE = Pattern.compile("(\\d{14})\\s+(\\d{6})");

    private Talker() {}

    /**
     * @param talk null when none is going on
     * @param heard what the citizen did
     * @param known the account's telephone number has been proven
     * @param newKey of a conversation that begins now
     */
    static Turn hear(Talk talk, Heard heard, boolean known, String newKey) {
        String word = heard.place() ? "" : plain(heard.text());
        if (BEGIN.contains(word)) {
            return begin(talk, newKey);
        }
        if (word.equals("重新开始")) {
            return ask(Talk.begin(newKey));
        }
        if (word.equals("退出")) {
            return talk == null
                    ? Turn.say(null, Words.WELCOME)
                    : Turn.say(talk.left(true), Words.LEFT);
        }
        if (word.equals("继续")) {
            return talk == null ? Turn.say(null, Words.NOTHING_TO_RESUME) : ask(talk.left(false));
        }
        Turn own = ownTickets(talk, word);
        if (own != null) {
            return own;
        }
        return talk == null || talk.left() ? outside(talk, heard) : goOn(talk, heard, known);
    }

    /** A code was scanned: the conversation begins there, or learns where it is about. */
    static Turn scanned(Talk talk, Scene scene, String newKey) {
        boolean begins = talk == null || talk.step() == Step.KIND;
        Talk there = (begins ? Talk.begin(newKey) : talk.left(false)).scanned(scene);
        return Turn.say(
                there,
                "您扫描的是“"
                        + scene.name()
                        + (begins ? "”的二维码，地点已记下。\n" : "”的二维码，已记入您正在说的这件事。\n")
                        + Words.question(there));
    }

    /** Letters and digits as a keyboard for Chinese may widen them. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
    }

    private static Turn ask(Talk talk) {
        return Turn.say(talk, Words.question(talk));
    }

    private static Turn begin(Talk talk, String newKey) {
        if (talk == null || talk.step() == Step.KIND) {
            // Whoever scanned a code and then presses the menu still stands there.
            return ask(Talk.begin(newKey).scanned(talk == null ? null : talk.scene()));
        }
        return Turn.say(
                talk.left(false), "您有一件还没说完。接着说请按下面的提问回复，从头说请回复“重新开始”。\n" + Words.question(talk));
    }

    private static Turn ownTickets(Talk talk, String word) {
        Matcher show = SHOW.matcher(word);
        Matcher urge = URGE.matcher(word);
        Matcher rate = RATE.matcher(word);
        Matcher code = BY_CODE.matcher(word);
        if (word.equals("查进度") || word.equals("进度")) {
            return Turn.wish(talk, new Wish.ShowList(), "");
        } else if (show.matches()) {
            return Turn.wish(talk, new Wish.Show(Integer.parseInt(show.group(1))), "");
        } else if (urge.matches()) {
            int nth = urge.group(1) == null ? 1 : Integer.parseInt(urge.group(1));
            return Turn.wish(talk, new Wish.Urge(nth), "");
        } else if (rate.matches()) {
            int stars = Integer.parseInt(rate.group(1));
            return rate.group(2) == null
                    ? Turn.say(talk, String.format(Words.ASK_SOLVED, stars, stars))
                    : Turn.wish(
                            talk, new Wish.Rate(Level.of(stars), rate.group(2).equals("已解决")), "");
        } else if (code.matches()) {
            return Turn.wish(talk, new Wish.ShowByCode(code.group(1), code.group(2)), "");
        }
        return null;
    }

    private static Turn outside(Talk talk, Heard heard) {
        if (heard.other()) {
            return Turn.say(talk, Words.ONLY_WORDS);
        }
        if (heard.picture()) {
            return Turn.say(talk, Words.PICTURE_ALONE);
        }
        if (heard.film()) {
            return Turn.say(talk, Words.FILM_ALONE);
        }
        if (heard.voice() && !HELP.contains(plain(heard.text()))) {
            return Turn.say(talk, Words.VOICE_ALONE);
        }
        String word = plain(heard.text());
        if (word.matches("[1-5]")) {
            // The words that tell of an answer ask for a digit, in WeChat as in a message.
            int stars = Integer.parseInt(word);
            return Turn.say(talk, String.format(Words.ASK_SOLVED, stars, stars));
        }
        return Turn.say(talk, HELP.contains(word) ? Words.SERVICES : Words.UNKNOWN);
    }

    private static Turn goOn(Talk talk, Heard heard, boolean known) {
        if (heard.other()) {
            return Turn.say(talk, Words.ONLY_WORDS + "\n" + Words.question(talk));
        }
        if (heard.picture() && talk.step() != Step.PICTURES) {
            return Turn.say(talk, "这一步还不能收图片，稍后会请您发。\n" + Words.question(talk));
        }
        if (heard.film()) {
            return film(talk);
        }
        if (heard.place() && talk.step() != Step.PLACE) {
            return Turn.say(talk, "这一步不用发位置。\n" + Words.question(talk));
        }
        boolean spoken =
                heard.voice() && (talk.step() == Step.CONTENT || talk.step() == Step.PICTURES);
        if (heard.voice() && !spoken && heard.text().isEmpty()) {
            return Turn.say(talk, "没有听清，请用文字回复。\n" + Words.question(talk));
        }
        try {
            if (spoken) {
                return voice(talk, heard);
            }
            return switch (talk.step()) {
                case KIND -> kind(talk, plain(heard.text()));
                case CONTENT -> ask(talk.saying(TicketText.of("诉求内容", heard.text())));
                case PLACE -> place(talk, heard);
                case PICTURES -> pictures(talk, heard, known);
                case PHONE -> phone(talk, heard.text());
                case CODE -> code(talk, plain(heard.text()));
                case CONFIRM -> confirm(talk, plain(heard.text()), known);
            };
        } catch (Refusal refusal) {
            return Turn.say(talk, refusal.sentence());
        }
    }

    private static Turn kind(Talk talk, String word) {
        for (int i = 0; i < Words.KINDS.size(); i++) {
            var kind = Words.KINDS.get(i);
            if (word.equals(String.valueOf(i + 1)) || word.equals(kind.chinese())) {
                return ask(talk.of(kind));
            }
        }
        return Turn.say(talk, "没有这一类。" + Words.question(talk));
    }

    /** A recording is kept where something is described; what was understood of it is its words. */
    private static Turn voice(Talk talk, Heard heard) {
        if (talk.voices() >= Words.MOST_VOICES) {
            return Turn.say(talk, "语音最多 3 段，这一段没有记入。\n" + Words.question(talk));
        }
        Talk more = talk.speaking(talk.voices() + 1);
        if (talk.step() == Step.CONTENT && !heard.text().isEmpty()) {
            Talk said = more.saying(TicketText.of("诉求内容", heard.text()));
            return Turn.wish(
                    said,
                    new Wish.KeepVoice(),
                    "听到的是：“"
                            + Words.shortened(heard.text())
                            + "”，原声也会一并附上。\n"
                            + Words.question(said));
        }
        return Turn.wish(
                more,
                new Wish.KeepVoice(),
                (talk.step() == Step.CONTENT ? "语音已收下，但没有听清内容，请再用文字说一下。\n" : "语音已收下。\n")
                        + Words.question(more));
    }

    /** A film is kept where something is described; it has no words, so these are asked for. */
    private static Turn film(Talk talk) {
        if (talk.step() != Step.CONTENT && talk.step() != Step.PICTURES) {
            return Turn.say(talk, "这一步还不能收视频，稍后会请您发。\n" + Words.question(talk));
        }
        if (talk.videos() >= Words.MOST_FILMS) {
            return Turn.say(talk, "视频最多 2 段，这一段没有记入。\n" + Words.question(talk));
        }
        Talk more = talk.filming(talk.videos() + 1);
        return Turn.wish(more, new Wish.KeepFilm(), "视频已收下。\n" + Words.question(more));
    }

    private static Turn place(Talk talk, Heard heard) {
        String where = TicketText.optional("详细地址", heard.text(), 200);
        if (where.isEmpty()) {
            return Turn.say(talk, "没有看到地址。" + Words.question(talk));
        }
        return ask(talk.at(ALL_SAID.contains(where) ? "" : where));
    }

    private static Turn pictures(Talk talk, Heard heard, boolean known) {
        if (heard.picture()) {
            if (talk.pictures() >= Words.MOST_PICTURES) {
                return Turn.say(talk, "照片最多 3 张，这一张没有记入。请回复“完成”。");
            }
            Talk more = talk.showing(talk.pictures() + 1);
            return Turn.wish(more, new Wish.KeepPicture(), Words.question(more));
        }
        if (!ALL_SAID.contains(plain(heard.text()))) {
            return Turn.say(talk, "这一步请发照片，或回复“完成”。");
        }
        return ask(talk.asking(known ? Step.CONFIRM : Step.PHONE));
    }

    private static Turn phone(Talk talk, String typed) {
        String digits = PhoneNumber.parse(typed).digits();
        Talk next = talk.reachedAt(digits);
        return Turn.wish(next, new Wish.SendCode(), Words.question(next));
    }

    private static Turn code(Talk talk, String word) {
        if (word.matches("\\d{6}")) {
            Talk next = talk.asking(Step.CONFIRM);
            return Turn.wish(next, new Wish.Prove(word), Words.question(next));
        }
        return word.matches("[+\\d\\s-]{11,}")
                ? phone(talk, word)
                : Turn.say(talk, "没有看到 6 位验证码。" + Words.question(talk));
    }

    private static Turn confirm(Talk talk, String word, boolean known) {
        if (!known) {
            // The account was parted from its number in between.
            return ask(talk.asking(Step.PHONE));
        }
        return Set.of("确认", "提交", "是").contains(word)
                ? Turn.wish(null, new Wish.File(), "")
                : Turn.say(talk, "还没有提交。" + Words.question(talk));
    }

    /**
     * What is said when the house refused a wish, and how the conversation goes on.
     *
     * @param before the conversation as it was when the wish came up
     */
    static Turn refused(Talk before, Turn turn, Refusal refusal) {
        Wish wish = turn.wish();
        if (wish instanceof Wish.SendCode && refusal.code().equals("phone-code-too-soon")) {
            return Turn.say(turn.talk(), refusal.sentence());
        }
        if (wish instanceof Wish.Prove && refusal.code().equals("phone-code-over")) {
            Talk again = before.asking(Step.PHONE);
            return Turn.say(again, refusal.sentence() + "\n" + Words.question(again));
        }
        boolean wrongFile =
                Set.of("wrong-picture", "wrong-sound", "wrong-video").contains(refusal.code());
        if (wish instanceof Wish.File && wrongFile) {
            return Turn.say(
                    before.speaking(0).filming(0).showing(0),
                    refusal.sentence() + "\n照片、语音和视频都已去掉，还没有提交。请重新发照片，或回复“完成”不附照片。");
        }
        return Turn.say(before, refusal.sentence());
    }
}
