package line12345.hotline.rota.forecast;

import java.time.Instant;
import java.util.OptionalInt;

/** How long the wrap-up of a call really took lately; of whoever counts agents' times. */
public interface WrapUpLately {
    /** Whole seconds a call; empty where too few calls were counted to say. */
    OptionalInt seconds(Instant now);
}
