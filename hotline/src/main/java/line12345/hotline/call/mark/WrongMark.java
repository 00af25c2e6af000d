package line12345.hotline.call.mark;

import line12345.ticketing.refusal.Refusal;

/** A mark needs a kind, words and an end. */
public class WrongMark extends Refusal {
    private WrongMark(String sentence) {
        super("wrong-mark", 422, sentence);
    }

    static WrongMark kind() {
        return new WrongMark("请选择标记：特殊关照、骚扰来电或沟通习惯。");
    }

    static WrongMark words() {
        return new WrongMark("请写明情况和理由，例如“听力不便，请放慢语速”。");
    }

    static WrongMark end() {
        return new WrongMark("请填写标记到哪一天失效：从今天起，最长三年；骚扰来电最长半年。");
    }
}
