package line12345.hotline.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts figures once more over the tables themselves, with SQL of its own. */
@ApplicationScoped
public class Recount {
    private static final Map<String, String> SQL =
            Map.ofEntries(
                    Map.entry("tickets.filed", "ticket"),
                    Map.entry("tickets.filed.HELP", "ticket where kind = 'HELP'"),
                    Map.entry("tickets.filed.REPORT", "ticket where kind = 'REPORT'"),
                    Map.entry("tickets.withdrawn", "timeline_entry where what = '撤回派单'"),
                    Map.entry("tickets.redone", "leg where redo and part = 'LEAD'"),
                    Map.entry("tickets.closing.DROPPED", "ticket where closing = 'DROPPED'"),
                    Map.entry(
                            "tickets.dropped_late",
                            "ticket where closing = 'DROPPED'"
                                    + " and coalesce(answered_at, closed_at) >= promised_at"),
                    Map.entry("legs.dispatched", "leg where part <> 'TOLD' and not withdrawn"),
                    Map.entry("legs.returned", "leg where state = 'RETURNED'"),
                    Map.entry("legs.recalled", "leg where state = 'RECALLED'"),
                    Map.entry("legs.signed_itself", "leg where signed_itself"),
                    Map.entry(
                            "legs.signed",
                            "leg where signed_at is not null and not signed_itself and part <>"
                                    + " 'TOLD'"),
                    Map.entry("handling.rated", "rating"),
                    Map.entry("handling.good", "rating where level >= 3"),
                    Map.entry("handling.solved", "rating where solved"));

    private static final String[] STATES = {
        "WAITING_DISPATCH",
        "HANDLING",
        "WAITING_MEETING",
        "WAITING_REVIEW",
        "WAITING_CALLBACK",
        "FOLLOWING",
        "CLOSED",
        "ARCHIVED"
    };

    @Inject Walker walker;

    /**
     * @param sums figures of all days
     * @param now the stocks
     */
    List<String> differences(Map<String, Long> sums, Map<String, Long> now) {
        List<String> wrong = new ArrayList<>();
        SQL.forEach((figure, rows) -> check(figure, sums, "select count(*) from " + rows, wrong));
        check("tickets.urged", sums, "select coalesce(sum(urged), 0) from ticket", wrong);
        check("legs.sent_back", sums, "select coalesce(sum(sent_back), 0) from leg", wrong);
        for (Book.Wish wish : Book.Wish.values()) {
            String rows = "select count(*) from application where kind = '" + wish + "'";
            check("applications." + wish + ".made", sums, rows, wrong);
            for (String state : List.of("GRANTED", "REFUSED")) {
                String decided = rows + " and state = '" + state + "'";
                check("applications." + wish + "." + state, sums, decided, wrong);
            }
        }
        for (String state : STATES) {
            String rows = "select count(*) from ticket where state = '" + state + "'";
            check("tickets.state." + state, now, rows, wrong);
        }
        return wrong;
    }

    private void check(String figure, Map<String, Long> sums, String sql, List<String> wrong) {
        long counted = ((Number) walker.one(sql)).longValue();
        long shown = sums.getOrDefault(figure, 0L);
        if (counted != shown) {
            wrong.add(figure + " is " + shown + ", counted " + counted);
        }
    }
}
