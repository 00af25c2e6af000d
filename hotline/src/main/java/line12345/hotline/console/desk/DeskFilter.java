package line12345.hotline.console.desk;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.state.Part;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an office can filter its list by, in the order of the chips. */
enum DeskFilter {
    ALL("", "全部待办", line -> true),
    SIGN("sign", "待签收", line -> line.next().equals("签收")),
    REPLY("reply", "待回复", line -> line.next().equals("回复")),
    APPROVE("approve", "待审批", line -> line.next().equals("审批")),
    PAUSED("paused", "等待市民", line -> line.next().equals("恢复")),
    LOWER("lower", "下级环节", line -> line.mark().lower() > 0),
    CO("co", "协办", line -> line.mark().part() == Part.CO),
    AGAIN("again", "退回重办", line -> line.mark().again()),
    RED("red", "超期", line -> line.line().light() == Light.RED),
    YELLOW("yellow", "临期", line -> line.line().light() == Light.YELLOW);

    private final String key;
    private final String label;
    private final Predicate<DeskLine> shows;

    DeskFilter(String key, String label, Predicate<DeskLine> shows) {
        this.key = key;
        this.label = label;
        this.shows = shows;
    }

    /** An unknown key shows all. */
    static DeskFilter of(String key) {
        return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst().orElse(ALL);
    }

    String key() {
        return key;
    }

    List<DeskLine> of(List<DeskLine> open) {
        return open.stream().filter(shows).toList();
    }

    DeskList.Chip chip(List<DeskLine> open, String only) {
        return new DeskList.Chip(key, label, of(open).size(), key.equals(only));
    }
}
