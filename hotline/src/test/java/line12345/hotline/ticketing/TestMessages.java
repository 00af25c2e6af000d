package line12345.hotline.ticketing;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.notice.Via;

/** The operator of short messages of the tests. */
@ApplicationScoped
public class TestMessages extends FatedCourier {
    @Override
    public String way() {
        return Via.SMS.name();
    }

    @Override
    public String chinese() {
        return Via.SMS.chinese();
    }
}
