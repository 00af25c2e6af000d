package line12345.ticketing.draft;

import line12345.ticketing.refusal.Refusal;

import java.util.regex.Pattern;

/** What may be kept as a draft. */
final class DraftText {
    /** Three long texts and what belongs to them, in characters as the browser counts them. */
    static final int LONGEST = 60_000;

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

    private DraftText() {}

    /**
     * @throws WrongDraft when it names no form
     */
    static String form(String form) {
        if (form == null || !FORM.matcher(form).matches()) {
            throw new WrongDraft("没有这张表的草稿，请刷新页面后再写。");
        }
        return form;
    }

    /**
     * @throws WrongDraft when it is empty or too long
     */
    static String content(String content) {
        if (content == null || content.isEmpty()) {
            throw new WrongDraft("草稿是空的，不用保存。");
        }
        if (content.length() > LONGEST) {
            throw new WrongDraft("内容超过 6 万字，草稿没有存到服务器，只保存在本机；请精简或改用附件。");
        }
        return content;
    }

    /** Something that cannot be kept. */
    static final class WrongDraft extends Refusal {
        WrongDraft(String sentence) {
            super("wrong-draft", 422, sentence);
        }
    }
}
