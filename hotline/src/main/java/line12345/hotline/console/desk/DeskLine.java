package line12345.hotline.console.desk;

import line12345.ticketing.ticket.reading.OwnMarks.Mark;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One line of an office's list, and what the office is to that ticket. */
public record DeskLine(TicketLine line, Mark mark) {
    static List<DeskLine> of(List<TicketLine> lines, Map<String, Mark> marks) {
        return lines.stream()
                .map(line -> new DeskLine(line, marks.getOrDefault(line.number(), Mark.NONE)))
                .toList();
    }

    /** What the line says beside the request, in words. */
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        if (mark.part() == Part.CO || mark.part() == Part.SUB) {
            tags.add(mark.part() == Part.CO ? "协办" : "上级转办");
        }
        if (mark.again()) {
            tags.add("退回重办");
        }
        if (mark.waiting() > 0) {
            tags.add("下级 " + mark.waiting() + " 家未回复");
        } else if (mark.lower() > 0) {
            tags.add("下级已回复");
        }
        return tags;
    }

    /** The next step as a verb; while an office below works, that is what is waited for. */
    public String next() {
        return line.action().equals("回复") && mark.waiting() > 0 ? "等下级" : line.action();
    }
}
