package line12345.hotline.life;

import line12345.hotline.life.Book.Leg;
import line12345.hotline.life.Book.Part;
import line12345.hotline.life.Book.State;
import line12345.hotline.life.Book.Ticket;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happened by looking at the rows before and after each act, and nothing else. */
final class Counts {
    final Map<String, Long> events = new TreeMap<>();

    void count(List<Seen> before, List<Seen> after) {
        for (int i = 0; i < after.size(); i++) {
            ticket(i < before.size() ? before.get(i).ticket : null, after.get(i).ticket);
        }
    }

    private void ticket(Ticket before, Ticket after) {
        State was = before == null ? null : before.state;
        if (was != after.state) {
            moved(was, after);
        }
        for (Part part : after.parts) {
            boolean had = before != null && part.position <= before.parts.size();
            Leg stood = had ? before.parts.get(part.position - 1).state : null;
            if (part.state == Leg.REPLIED && stood != Leg.REPLIED) {
                add("legs.replied", 1);
            }
            // What has to be written again was no reply.
            if (stood == Leg.REPLIED && part.state != Leg.REPLIED) {
                add("legs.replied", -1);
            }
        }
    }

    private void moved(State was, Ticket after) {
        if (after.state == State.CLOSED) {
            // What was dropped was not done.
            if (!after.closing.equals("DROPPED")) {
                add("tickets.closed");
            }
            add("tickets.closing." + after.closing);
        }
        if (after.state == State.FOLLOWING) {
            add("tickets.joined");
        }
        if (was == State.CLOSED && after.state == State.HANDLING) {
            add("tickets.reopened");
        }
        if (was == State.FOLLOWING && after.state == State.WAITING_DISPATCH) {
            add("tickets.parted");
        }
        if (was == State.HANDLING
                && (after.state == State.WAITING_DISPATCH
                        || after.state == State.WAITING_MEETING)) {
            // A lead that gave it back is RETURNED; one it was withdrawn from is RECALLED.
            boolean withdrawn = after.lead().state == Leg.RECALLED;
            add(withdrawn ? "tickets.withdrawn" : "tickets.taken_back");
        }
    }

    private void add(String figure) {
        add(figure, 1);
    }

    private void add(String figure, long times) {
        events.merge(figure, times, Long::sum);
    }
}
