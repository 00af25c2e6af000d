package line12345.hotline.console.manager;

import static line12345.hotline.console.manager.Share.CALL_GOOD;
import static line12345.hotline.console.manager.Share.CONNECTION;
import static line12345.hotline.console.manager.Share.EXTENDED;
import static line12345.hotline.console.manager.Share.GOOD;
import static line12345.hotline.console.manager.Share.ON_TIME;
import static line12345.hotline.console.manager.Share.REDONE;
import static line12345.hotline.console.manager.Share.REPLY_ON_TIME;
import static line12345.hotline.console.manager.Share.RETURN_GRANTED;
import static line12345.hotline.console.manager.Share.SECOND_ON_TIME;
import static line12345.hotline.console.manager.Share.SIGNED_ITSELF;
import static line12345.hotline.console.manager.Share.SOLVED;
import static line12345.hotline.console.manager.Share.SOON;
import static line12345.hotline.console.manager.Share.TAKEN_BACK;
import static line12345.hotline.console.manager.Share.URGED;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sums of today, of this month and of now, arranged as the page shows them. */
public record ManagerFigures(
        Map<String, Long> today, Map<String, Long> month, Map<String, Long> now) {
    /**
     * @param figure stable name
     */
    public record Count(String figure, String label, long today, long month) {
        public String todayGrouped() {
            return Rate.grouped(today);
        }

        public String monthGrouped() {
            return Rate.grouped(month);
        }
    }

    /** A rate today and this month. */
    public record RateLine(Share share, Rate today, Rate month) {
        /** Today's rate misses the standard. */
        public boolean missed() {
            return share.standard() != null && today.below(share.standard());
        }
    }

    /**
     * @param count how many there are now
     */
    public record Stock(String figure, String label, long count) {
        public String grouped() {
            return Rate.grouped(count);
        }
    }

    public List<Count> calls() {
        return List.of(
                count("calls.in", "呼入"),
                count("calls.answered", "接听"),
                count("calls.answered_15s", "15 秒内接听"),
                count("calls.abandoned", "放弃（未接先挂）"),
                count("calls.interrupted", "通话中断"),
                count("calls.refused", "未能接入"));
    }

    public List<RateLine> callRates() {
        return rates(CONNECTION, SOON, CALL_GOOD);
    }

    public List<Count> tickets() {
        return List.of(
                count("tickets.filed", "受理（来件）"),
                count("tickets.joined", "并单"),
                count("tickets.parted", "拆单"),
                events(),
                count("legs.dispatched", "派单"),
                count("legs.replied", "承办单位回复"),
                count("tickets.redone", "退回重办"),
                count("tickets.closed", "办结"));
    }

    /** What was filed is contacts; joined to one another, they are fewer events. */
    private Count events() {
        return new Count("tickets.events", "事件（来件 − 并单 + 拆单）", events(today), events(month));
    }

    private static long events(Map<String, Long> sums) {
        return sums.getOrDefault("tickets.filed", 0L)
                - sums.getOrDefault("tickets.joined", 0L)
                + sums.getOrDefault("tickets.parted", 0L);
    }

    public List<RateLine> ticketRates() {
        return rates(ON_TIME, SECOND_ON_TIME, REPLY_ON_TIME, GOOD, SOLVED);
    }

    /** Where the way between hotline and offices is rough. */
    public List<Count> frictions() {
        return List.of(
                count("applications.RETURN.made", "退单申请"),
                count("tickets.taken_back", "同意退单"),
                count("tickets.withdrawn", "撤回派单"),
                count("applications.EXTENSION.made", "延期申请"),
                count("applications.EXTENSION.GRANTED", "同意延期"),
                count("tickets.urged", "催办"),
                count("tickets.dropped_late", "超过承诺时限后市民撤回"),
                count("legs.signed", "按时签收"),
                count("legs.signed_itself", "超时自动签收"));
    }

    public List<RateLine> frictionRates() {
        return rates(TAKEN_BACK, RETURN_GRANTED, EXTENDED, URGED, REDONE, SIGNED_ITSELF);
    }

    public List<Count> kinds() {
        return Stream.of(TicketKind.values())
                .map(kind -> count("tickets.filed." + kind, kind.chinese()))
                .toList();
    }

    public List<Count> closings() {
        return Stream.of(Closing.values())
                .map(closing -> count("tickets.closing." + closing, closing.chinese()))
                .toList();
    }

    public List<Stock> states() {
        return Stream.of(TicketState.values())
                .map(
                        state -> {
                            String figure = "tickets.state." + state;
                            return new Stock(figure, state.chinese(), now.getOrDefault(figure, 0L));
                        })
                .toList();
    }

    /** The figures of the strip on top, in the order in which a manager asks. */
    public List<Count> headCounts() {
        return List.of(
                count("calls.in", "呼入"),
                count("calls.abandoned", "放弃"),
                count("tickets.filed", "受理工单"));
    }

    public List<RateLine> headRates() {
        return rates(CONNECTION, SOON, ON_TIME, GOOD);
    }

    private Count count(String figure, String label) {
        return new Count(
                figure, label, today.getOrDefault(figure, 0L), month.getOrDefault(figure, 0L));
    }

    private List<RateLine> rates(Share... shares) {
        return Stream.of(shares)
                .map(share -> new RateLine(share, share.of(today), share.of(month)))
                .toList();
    }
}
