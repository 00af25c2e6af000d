package line12345.channels.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.department.Departments;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.matter.Places;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import javax.sql.DataSource;

/** A code scanned in WeChat, with and without following the account by it. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatSceneAppTest extends AppTest {
    @Inject Places places;
    @Inject Departments offices;
    @Inject Citizens citizens;
    @Inject JoinAccount join;
    @Inject OfficeClock clock;
    @Inject DataSource database;

    private AFollower citizen;
    private long id;

    @BeforeEach
    void aKnownCitizen() {
        citizen = new AFollower("o" + UUID.randomUUID(), clock.now());
        String phone = "136" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        id =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join("wechat", citizen.openId, id, "test", clock.now());
    }

    private String scans(String event, String key) {
        return AFollower.reply(citizen.post(citizen.event(event, key)));
    }

    private String filed(String column) throws SQLException {
        citizen.says("1");
        citizen.says("路灯坏了");
        citizen.says("灯杆 12 号");
        citizen.says("完成");
        assertThat(citizen.says("确认")).contains("工单编号");
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select " + column + " from ticket where citizen_id = ?")) {
            statement.setLong(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void followingByACodeOnTheSpotPutsThePlaceIntoTheTicket() throws SQLException {
        var place = places.all().stream().filter(one -> one.name().contains("/")).findFirst();
        String code = place.orElseThrow().code();
        assertThat(scans("subscribe", "qrscene_place-" + code))
                .contains(place.get().name(), "1 求助");
        assertThat(filed("place_code || ' ' || address")).isEqualTo(code + " 灯杆 12 号");
    }

    @Test
    void anOfficesCodePutsItsNameIntoTheAddress() throws SQLException {
        var office = offices.allActive().get(0);
        assertThat(scans("SCAN", "office-" + office.id())).contains(office.name());
        assertThat(filed("address")).isEqualTo(office.name() + " 灯杆 12 号");
    }

    @Test
    void aCodeOfSomebodyElsesOrOfNoPlaceOnlyWelcomes() {
        for (String key : new String[] {"qrscene_7", "place-nowhere", "office-999999999", ""}) {
            assertThat(scans("SCAN", key)).contains("您好，这里是 12345").doesNotContain("1 求助");
        }
        assertThat(citizen.says("继续")).contains("没有可以接着说的内容");
    }

    @Test
    void theSameScanAgainBeginsNothingAnew() {
        String code = places.all().get(0).code();
        String scan = citizen.event("SCAN", "place-" + code);
        String first = AFollower.reply(citizen.post(scan));
        citizen.says("2");
        assertThat(AFollower.reply(citizen.post(scan))).isEqualTo(first);
        assertThat(citizen.says("路灯坏了")).contains("已按二维码记为");
    }
}
