package line12345.hotline.telephony.link;

import java.time.Instant;
import java.util.Set;

/**
 * What the exchange holds, looked up while its events wait.
 *
 * @param hungUp lines whose end is among the events that wait; that end knows more than we
 * @param asked a moment not later than the snapshot
 * @param lostAt when the link broke, null if this is the first connection or it did not break
 */
public record LookUp(
        ExchangeSession session,
        Snapshot snapshot,
        Set<String> hungUp,
        Instant asked,
        Instant lostAt) {}
