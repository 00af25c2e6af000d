package line12345.hotline.console.clocks;

import line12345.ticketing.adjustment.change.Change;
import line12345.ticketing.adjustment.change.ChangeHours;
import line12345.ticketing.adjustment.change.ChangeRule;
import line12345.ticketing.adjustment.change.ChangeYear;
import line12345.ticketing.calendar.NoticeText;
import line12345.ticketing.calendar.YearPlan;

import java.util.ArrayList;
import java.util.List;

/** One fact of a change as it is said on its page. */
public record Said(String name, String words) {
    static List<Said> of(Change change) {
        List<Said> said = new ArrayList<>();
        if (change instanceof ChangeRule rule) {
            said.add(new Said("适用", rule.kind().chinese() + "·" + rule.urgency().chinese()));
            said.add(new Said("承诺时限", rule.rule().promise().chinese()));
            said.add(new Said("回复时限", rule.rule().leg().chinese()));
            said.add(new Said("签收时限", rule.rule().sign().chinese()));
            said.add(
                    new Said(
                            "生效",
                            rule.validFrom()
                                    + " 起受理的工单"
                                    + (rule.alsoOpen() ? "，也适用于在办工单" : "；在办工单不变")));
            said.add(new Said("依据", rule.rule().source()));
        } else if (change instanceof ChangeYear year) {
            said.add(new Said("放假安排", NoticeText.of(year.plan())));
            if (year.before() != null) {
                said.add(new Said("与现行不同", days(year)));
            }
            year.plan().remarks().forEach(remark -> said.add(new Said("提示", remark)));
            said.add(new Said("依据", year.source()));
        } else if (change instanceof ChangeHours hours) {
            said.add(new Said("单位", hours.office()));
            said.add(new Said("作息", hours.row().chinese()));
            said.add(new Said("生效", hours.row().validFrom() + " 起"));
            said.add(new Said("依据", hours.row().source()));
        }
        return said;
    }

    private static String days(ChangeYear change) {
        return String.join(
                "、",
                change.plan().differing(change.before()).stream().map(YearPlan::said).toList());
    }
}
