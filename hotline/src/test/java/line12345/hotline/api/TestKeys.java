package line12345.hotline.api;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyForm;
import line12345.ticketing.key.KeyRight;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.key.MakeKey;
import line12345.ticketing.time.OfficeClock;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keys of each kind for tests of the interface. */
@ApplicationScoped
public class TestKeys {
    /** Lamps in 桂花街道; {@link Journeys#form} is dispatched to it. */
    static final long OFFICE = 31;

    @Inject MakeKey makeKey;
    @Inject Journeys journeys;
    @Inject OfficeClock clock;

    private final Map<Role, String> secrets = new ConcurrentHashMap<>();

    String of(Role role) {
        return secrets.computeIfAbsent(
                role,
                one ->
                        make(
                                        one,
                                        one == Role.ADMIN
                                                ? List.of(KeyRight.WRITE, KeyRight.ADMINISTER)
                                                : List.of(KeyRight.WRITE))
                                .secret());
    }

    MadeKey make(Role role, List<KeyRight> rights) {
        return makeKey.make(
                new KeyForm(
                        "测试" + role.chinese(),
                        "自动测试",
                        role,
                        role.ofOffice() ? OFFICE : null,
                        rights,
                        OfficeClock.dayOf(clock.now()).plusDays(7).toString()),
                journeys.first(Role.ADMIN),
                clock.now());
    }

    RequestSpecification as(Role role) {
        return by(of(role));
    }

    static RequestSpecification by(String secret) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .basePath(ApiPath.ROOT)
                .header("Authorization", "Bearer " + secret);
    }

    /** A write under a fresh name. */
    RequestSpecification writing(Role role) {
        return as(role).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static Map<String, Object> lamp() {
        return Map.of(
                "phone",
                "13812345678",
                "name",
                "王小明",
                "kind",
                "HELP",
                "content",
                "路灯不亮",
                "placeCode",
                "0101",
                "matterCode",
                "0101",
                "urgency",
                "ORDINARY",
                "handling",
                "DISPATCH");
    }
}
