package line12345.ticketing.adjustment.recount;

import jakarta.persistence.Embeddable;

/** How many deadlines would come out how. */
@Embeddable
public class Tally {
    private int later;
    private int earlier;
    private int confirmed;
    private int light;
    private int kept;

    public void add(Verdict verdict) {
        switch (verdict) {
            case LATER -> later++;
            case EARLIER -> earlier++;
            case CONFIRMED -> confirmed++;
            case LIGHT -> light++;
            case KEPT -> kept++;
        }
    }

    public void add(Tally more) {
        later += more.later;
        earlier += more.earlier;
        confirmed += more.confirmed;
        light += more.light;
        kept += more.kept;
    }

    public int later() {
        return later;
    }

    public int earlier() {
        return earlier;
    }

    public int confirmed() {
        return confirmed;
    }

    public int light() {
        return light;
    }

    public int kept() {
        return kept;
    }

    /** All that move. */
    public int moving() {
        return later + earlier + confirmed + light;
    }
}
