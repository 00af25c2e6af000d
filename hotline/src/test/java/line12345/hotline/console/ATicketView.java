package line12345.hotline.console;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.reading.LegView;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A ticket as read, for tests of pages: {@code aTicketView().leg(31, HANDLING, …).seen()}. */
public final class ATicketView {
    public static final Instant FILED = Instant.parse("2026-05-11T01:00:00Z");

    public static final Instant PROMISED = FILED.plusSeconds(1000);

    private final List<LegView> legs = new ArrayList<>();
    private final List<TicketView.Entry> timeline = new ArrayList<>();
    private boolean redo;
    private boolean confidential;
    private Part part = Part.LEAD;
    private Integer parent;
    private String reply;
    private TicketState state = TicketState.HANDLING;

    private String closing;

    private ATicketView() {}

    public static ATicketView aTicketView() {
        return new ATicketView();
    }

    public ATicketView confidential() {
        confidential = true;
        return this;
    }

    public ATicketView in(TicketState other) {
        state = other;
        return this;
    }

    public ATicketView closed(String how) {
        closing = how;
        return in(TicketState.CLOSED);
    }

    /** The legs that follow are done again. */
    public ATicketView again() {
        redo = true;
        return this;
    }

    /**
     * What the offices of the legs that follow are.
     *
     * @param upper position of the part they were sent on from, or null
     */
    public ATicketView as(Part other, Integer upper) {
        part = other;
        parent = upper;
        return this;
    }

    /** The legs that follow were written before. */
    public ATicketView wrote(String words) {
        reply = words;
        return this;
    }

    public ATicketView noted(String what, String sentence) {
        timeline.add(new TicketView.Entry(FILED, "何回访员", what, sentence, false));
        return this;
    }

    /**
     * @param signed and {@code replied} may be null
     */
    public ATicketView leg(
            long department, LegState legState, Instant due, Instant signed, Instant replied) {
        Instant dispatched = FILED.plusSeconds(60L * legs.size());
        legs.add(
                new LegView(
                        legs.size() + 1,
                        parent,
                        part,
                        department,
                        "单位 " + department,
                        legState,
                        redo,
                        Light.GREEN,
                        "",
                        dispatched,
                        dispatched.plusSeconds(3600),
                        due,
                        null,
                        signed,
                        false,
                        replied,
                        reply,
                        null,
                        null,
                        false,
                        0,
                        ""));
        return this;
    }

    public TicketView seen() {
        return new TicketView(
                "20260511000001",
                3,
                "phone",
                "",
                "求助",
                "路灯不亮",
                "",
                "",
                "",
                "一般",
                confidential,
                "",
                "138****5678",
                FILED,
                "",
                "",
                Light.GREEN,
                "",
                state,
                null,
                closing,
                null,
                "",
                "",
                0,
                0,
                false,
                List.copyOf(legs),
                List.copyOf(timeline),
                List.of(),
                PROMISED,
                null);
    }
}
