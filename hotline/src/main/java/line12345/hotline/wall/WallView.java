package line12345.hotline.wall;

import line12345.hotline.call.exchange.ExchangeState;

import java.time.Instant;
import java.util.List;

/**
 * Everything the wall shows, the same for every viewer; never a citizen's name or number.
 *
 * @param now the server's clock; the page counts its timers from it
 * @param agents everybody at work, by extension
 * @param backlogs what else waits, such as missed calls
 * @param crew who should be here by the rota
 */
public record WallView(
        Instant now,
        ExchangeState exchange,
        WallStandards standards,
        List<QueueRow> queues,
        List<AgentTile> agents,
        List<WallBacklog.Backlog> backlogs,
        Crew crew) {}
