package line12345.ticketing.harassment;

import line12345.ticketing.refusal.Refusal;

/** A number cannot be put on the list, confirmed or lifted like this. */
public class WrongListing extends Refusal {
    private WrongListing(int status, String sentence) {
        super("wrong-listing", status, sentence);
    }

    static WrongListing words() {
        return new WrongListing(422, "请写明情况，例如“三天内提交 40 件内容相同的辱骂”；移出时请写明理由。");
    }

    static WrongListing end(int longest) {
        return new WrongListing(422, "请填写到哪一天为止：从今天起，最长 " + longest + " 天。");
    }

    static WrongListing again(String masked) {
        return new WrongListing(409, masked + " 已在名单上，不必再加；要改期限请先移出，再重新列入。");
    }

    static WrongListing own() {
        return new WrongListing(403, "您自己列入的号码须由另一位同事复核。");
    }

    static WrongListing alone() {
        return new WrongListing(403, "您列入过这个号码，没有另一位同事复核过；还要列入，须由另一位同事来办。");
    }

    static WrongListing over() {
        return new WrongListing(409, "这一条已被同事处理或已失效，请刷新页面再看。");
    }
}
