package line12345.hotline.console.review;

import line12345.ticketing.attachment.TicketFiles;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.Part;

import java.util.ArrayList;
import java.util.List;

/**
 * A fact about an office's answer, shown to the reviewer before the decision; it decides nothing.
 *
 * @param good nothing to look at
 * @param words the fact
 */
public record Check(boolean good, String words) {
    /**
     * @param contacted the office named how it was in touch
     * @param signs that the answer may be empty
     */
    static List<Check> of(
            TicketView ticket, TicketFiles files, boolean contacted, List<String> signs) {
        LegView lead = ticket.lead();
        if (lead == null || lead.repliedAt() == null) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        if (ticket.confidential()) {
            checks.add(new Check(true, "身份保密，单位不联系市民"));
        } else {
            checks.add(new Check(contacted, contacted ? "写明了怎样联系市民" : "没有写明怎样联系市民"));
        }
        checks.add(
                signs.isEmpty()
                        ? new Check(true, "没有空洞答复的迹象")
                        : new Check(false, "疑似空洞：" + String.join("、", signs)));
        boolean inTime = lead.repliedAt().isBefore(lead.dueAt());
        checks.add(new Check(inTime, inTime ? "在回复时限内" : "超过回复时限才回复"));
        int shown = files.shown(lead.position()).size();
        int kept = files.kept(lead.position()).size();
        checks.add(
                new Check(
                        true,
                        shown + kept == 0
                                ? "没有附件"
                                : "附件 " + (shown + kept) + " 个，其中给市民看 " + shown + " 个"));
        long silent =
                ticket.legs().stream()
                        .filter(leg -> leg.part() == Part.CO || leg.part() == Part.SUB)
                        .filter(leg -> leg.state().open())
                        .count();
        if (silent > 0) {
            checks.add(new Check(false, "还有 " + silent + " 家协办或下级单位没有回复"));
        }
        if (lead.sentBack() > 0) {
            checks.add(new Check(false, "已退回重写 " + lead.sentBack() + " 次"));
        }
        return checks;
    }
}
