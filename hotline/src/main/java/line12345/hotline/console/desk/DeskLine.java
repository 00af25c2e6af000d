package line12345.hotline.console.desk;

import line12345.ticketing.ticket.reading.OfficeLine;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.Part;

import java.util.ArrayList;
import java.util.List;

/** One line of an office's list, in words. */
public record DeskLine(OfficeLine own) {
    static List<DeskLine> of(List<OfficeLine> lines) {
        return lines.stream().map(DeskLine::new).toList();
    }

    public TicketLine line() {
        return own.line();
    }

    /** What the line says beside the request. */
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        if (own.part() == Part.CO || own.part() == Part.SUB) {
            tags.add(own.part() == Part.CO ? "协办" : "上级转办");
        }
        if (own.again()) {
            tags.add("被退回");
        }
        if (own.waiting() > 0) {
            tags.add("下级 " + own.waiting() + " 家未回复");
        } else if (own.lower() > 0) {
            tags.add("下级已回复");
        }
        return tags;
    }

    /** Who sees to it; empty once there is nothing to do. */
    public String handledBy() {
        if (next().isEmpty()) {
            return "";
        }
        return own.mine() ? "我经手" : own.handler().isEmpty() ? "未定经手人" : own.handler() + "经手";
    }

    /** The next step as a verb; while an office below works, that is what is waited for. */
    public String next() {
        String action = own.line().action();
        return action.equals("回复") && own.waiting() > 0 ? "等下级" : action;
    }
}
