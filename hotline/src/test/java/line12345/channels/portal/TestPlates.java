package line12345.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.carmoving.PlateRegister;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The register of plates of the tests: set up only when a test says so. */
@ApplicationScoped
public class TestPlates implements PlateRegister {
    /** What a wish comes to. */
    public interface Fate {
        Outcome of(ToOwner message) throws Exception;
    }

    private final List<ToOwner> taken = new CopyOnWriteArrayList<>();
    private volatile Fate fate;

    public List<ToOwner> taken() {
        return taken;
    }

    /** Null: the city has none. */
    public void fate(Fate fate) {
        this.fate = fate;
        taken.clear();
    }

    @Override
    public boolean aboard() {
        return fate != null;
    }

    @Override
    public Outcome tell(ToOwner message) throws Exception {
        taken.add(message);
        return fate.of(message);
    }
}
