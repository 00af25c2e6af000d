package line12345.ticketing.savedview;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText;

import java.util.regex.Pattern;

/** What may be kept as a view. */
final class ViewText {
    /** Fits on a chip. */
    private static final int NAME = 12;

    private static final Pattern LIST = Pattern.compile("(/[a-z]+(-[a-z]+)*){1,2}");

    /** As a browser writes it: anything else has been made by hand. */
    private static final Pattern QUERY =
            Pattern.compile("(?=.{0,501}$)(\\?(?:[A-Za-z0-9=&+._~*'()!:,;/-]|%[0-9A-Fa-f]{2})+)?");

    private ViewText() {}

    static String name(String name) {
        return TicketText.of("视图名称", name == null ? "" : name.replace("\n", " "), NAME);
    }

    static String list(String list) {
        if (list == null || !LIST.matcher(list).matches()) {
            throw new WrongView("这个列表不能保存视图，请从列表页面保存。");
        }
        return list;
    }

    static String query(String query) {
        String text = query == null ? "" : query;
        if (!QUERY.matcher(text).matches()) {
            throw new WrongView("筛选条件太长或含有特殊字符，不能保存；请缩短后再试。");
        }
        return text;
    }

    /** It cannot be kept. */
    static final class WrongView extends Refusal {
        WrongView(String sentence) {
            super("wrong-view", 422, sentence);
        }
    }
}
