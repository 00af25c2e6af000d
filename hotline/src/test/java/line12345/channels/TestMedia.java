package line12345.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.medium.MakeMediumKey;
import line12345.ticketing.medium.MediumForm;
import line12345.ticketing.medium.MediumKeyForm;
import line12345.ticketing.medium.RegisterMedium;
import line12345.ticketing.time.OfficeClock;

import java.util.concurrent.atomic.AtomicInteger;

/** Media and their keys for tests, each with a name of its own. */
@ApplicationScoped
public class TestMedia {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Inject RegisterMedium register;
    @Inject MakeMediumKey make;
    @Inject Journeys journeys;
    @Inject OfficeClock clock;

    /**
     * @return its name
     */
    public String medium(int perMinute, int perHour, int perDay) {
        String name = "medium" + MADE.incrementAndGet();
        register.register(
                new MediumForm(name, "测试媒体", perMinute, perHour, perDay),
                journeys.first(Role.ADMIN),
                clock.now());
        return name;
    }

    public MadeKey key(String medium, boolean sandbox) {
        return make.make(
                new MediumKeyForm(
                        medium,
                        "测试",
                        "自动测试",
                        OfficeClock.dayOf(clock.now()).plusDays(7).toString(),
                        sandbox),
                journeys.first(Role.ADMIN),
                clock.now());
    }
}
