package line12345.hotline.console.desk;

import line12345.ticketing.ticket.reading.OfficeFilter;
import line12345.ticketing.ticket.reading.OfficeList;

import java.util.Map;
import java.util.stream.Stream;

/** What an office can filter its list by, in the order of the chips. */
enum DeskFilter {
    ALL("", "全部待办", OfficeFilter.ALL, true),
    SIGN("sign", "待签收", OfficeFilter.SIGN, true),
    MINE("mine", "我经手的", OfficeFilter.MINE, true),
    REPLY("reply", "待回复", OfficeFilter.REPLY, true),
    APPROVE("approve", "待审批", OfficeFilter.APPROVE, false),
    PAUSED("paused", "等待市民", OfficeFilter.PAUSED, false),
    LOWER("lower", "已转下级", OfficeFilter.LOWER, true),
    CO("co", "协办", OfficeFilter.CO, true),
    AGAIN("again", "被退回", OfficeFilter.AGAIN, true),
    YELLOW("yellow", "即将到期", OfficeFilter.YELLOW, true),
    RED("red", "超期", OfficeFilter.RED, true);

    private final String key;
    private final String label;
    private final OfficeFilter filter;
    private final boolean always;

    /**
     * @param always shown, also when there is none
     */
    DeskFilter(String key, String label, OfficeFilter filter, boolean always) {
        this.key = key;
        this.label = label;
        this.filter = filter;
        this.always = always;
    }

    /** An unknown key shows all. */
    static DeskFilter of(String key) {
        return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst().orElse(ALL);
    }

    String key() {
        return key;
    }

    OfficeFilter filter() {
        return filter;
    }

    boolean shown(Map<OfficeFilter, Integer> counts, String only) {
        return always || key.equals(only) || counts.get(filter) > 0;
    }

    DeskList.Chip chip(Map<OfficeFilter, Integer> counts, String only) {
        int count = counts.get(filter);
        String counted = count < OfficeList.COUNTED ? Integer.toString(count) : "999+";
        return new DeskList.Chip(key, label, counted, key.equals(only));
    }
}
