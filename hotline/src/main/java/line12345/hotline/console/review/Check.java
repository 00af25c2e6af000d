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
     * @param spoke they spoke through the hotline, which is open also where the citizen is unknown
     * @param signs that the answer may be empty
     */
    static List<Check> of(
            TicketView ticket,
            TicketFiles files,
            boolean contacted,
            boolean spoke,
            List<String> signs) {
        LegView lead = ticket.lead();
        if (lead == null || lead.repliedAt() == null) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(contacted || spoke, contact(ticket, contacted, spoke)));
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

    private static String contact(TicketView ticket, boolean contacted, boolean spoke) {
        if (spoke) {
            return "已通过 12345 与市民通话";
        }
        if (contacted) {
            return "写明了怎样联系市民";
        }
        return ticket.confidential() ? "没有联系市民：身份保密的也可以通过 12345 联系" : "没有写明怎样联系市民";
    }
}
