package line12345.ticketing.entrance;

import java.time.Instant;
import java.util.List;

/** Another room that may need an administrator; found, not listed. */
public interface CareSource {
    List<Care> cares(Instant now);
}
