package line12345.hotline.ticketing;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.notice.Via;

/** The duty telephone of the tests. */
@ApplicationScoped
public class TestCourier extends FatedCourier {
    @Override
    public String way() {
        return Via.PHONE.name();
    }

    @Override
    public String chinese() {
        return Via.PHONE.chinese();
    }
}
