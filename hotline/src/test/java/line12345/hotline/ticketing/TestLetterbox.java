package line12345.hotline.ticketing;

import jakarta.enterprise.context.ApplicationScoped;

/** A channel that knows its citizens by an account. */
@ApplicationScoped
public class TestLetterbox extends FatedCourier {
    public static final String CHANNEL = "letterbox";

    @Override
    public String way() {
        return CHANNEL;
    }

    @Override
    public String chinese() {
        return "信箱";
    }
}
