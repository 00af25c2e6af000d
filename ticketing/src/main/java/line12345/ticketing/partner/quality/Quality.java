package line12345.ticketing.partner.quality;

import java.util.List;
import java.util.Optional;

/** All that must be right before something goes out, in the order in which people read it. */
public final class Quality {
    static final List<Check> CHECKS =
            List.of(
                    new CarriesWhatIsAsked(),
                    new CanBeRung(),
                    new SaysEnough(),
                    new SaysSomething(),
                    new GoesInTime());

    private Quality() {}

    /** A sentence for each thing that is wrong; none when it may go. */
    public static List<String> wrong(Outgoing out) {
        return CHECKS.stream().map(check -> check.wrong(out)).flatMap(Optional::stream).toList();
    }
}
