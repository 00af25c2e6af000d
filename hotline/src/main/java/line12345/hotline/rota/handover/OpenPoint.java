package line12345.hotline.rota.handover;

import java.time.Instant;

/**
 * An open point 未了事项: stands in every hand-over until somebody ticks it.
 *
 * @param handoverId of the note that opened it
 * @param result what came of it; null while it is open
 */
public record OpenPoint(
        long id,
        long handoverId,
        String words,
        String openedWho,
        Instant openedAt,
        String tickedWho,
        Instant tickedAt,
        String result) {
    public boolean open() {
        return tickedAt == null;
    }
}
