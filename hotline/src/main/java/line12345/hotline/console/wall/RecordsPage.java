package line12345.hotline.console.wall;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.wall.Names;
import line12345.hotline.wall.listen.ListeningView;
import line12345.hotline.wall.listen.Listenings;
import line12345.hotline.wall.listen.Listenings.Turn;
import line12345.hotline.wall.order.StateOrders;
import line12345.hotline.wall.order.StateOrders.Ordered;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who took part in whose call, and who changed whose state 参与记录; for managers to look after. */
@Path("/wall/records")
@RolesAllowed("MANAGER")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RecordsPage {
    private static final int SHOWN = 50;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject OfficeClock clock;
    @Inject Listenings listenings;
    @Inject StateOrders orders;
    @Inject Names names;

    @CheckedTemplate(basePath = "wall")
    static class Templates {
        static native TemplateInstance records(
                boolean states,
                List<ListenedLine> listened,
                List<Ordered> ordered,
                Long older,
                Instant now);
    }

    /**
     * A leader's part in a call.
     *
     * @param ways in words, one after the other with their moments
     * @param ended in words, how it stands
     * @param told whether the city tells agents of being listened to
     */
    public record ListenedLine(
            String leader,
            String agent,
            Instant askedAt,
            String ways,
            String ended,
            boolean told) {}

    /**
     * @param kind {@code state} for states; listenings for whatever else
     * @param before only older ones; nonsense and nothing mean from the latest on
     */
    @GET
    public TemplateInstance records(
            @QueryParam("kind") String kind, @QueryParam("before") String before) {
        Instant now = clock.now();
        long from =
                before != null && before.matches("\\d{1,18}")
                        ? Long.parseLong(before)
                        : Long.MAX_VALUE;
        if ("state".equals(kind)) {
            List<Ordered> page = orders.before(from, SHOWN, now);
            Long older = page.size() < SHOWN ? null : page.get(SHOWN - 1).id();
            return Templates.records(true, List.of(), page, older, now);
        }
        List<ListeningView> page = listenings.before(from, SHOWN);
        Map<Long, List<Turn>> turns =
                listenings.turns(page.stream().map(ListeningView::id).toList());
        Long older = page.size() < SHOWN ? null : page.get(SHOWN - 1).id();
        List<ListenedLine> lines =
                page.stream()
                        .map(one -> line(one, turns.getOrDefault(one.id(), List.of()), now))
                        .toList();
        return Templates.records(false, lines, List.of(), older, now);
    }

    private ListenedLine line(ListeningView one, List<Turn> turns, Instant now) {
        return new ListenedLine(
                names.of(one.leaderId(), now),
                names.of(one.agentId(), now),
                one.askedAt(),
                turns.stream()
                        .map(turn -> time(turn.at()) + " " + turn.mode().chinese())
                        .collect(Collectors.joining("，")),
                ended(one),
                one.agentTold());
    }

    private static String ended(ListeningView one) {
        if (one.open()) {
            return one.joinedAt() == null ? "正在呼叫班长的话机" : "正在进行";
        }
        String joined = one.joinedAt() == null ? "" : time(one.joinedAt()) + " 接入，";
        return joined + time(one.endedAt()) + " " + one.ending().chinese();
    }

    private static String time(Instant at) {
        return LocalTime.ofInstant(at, OfficeClock.ZONE).format(CLOCK);
    }
}
