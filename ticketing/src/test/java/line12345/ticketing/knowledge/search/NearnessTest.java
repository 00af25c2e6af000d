package line12345.ticketing.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import line12345.ticketing.knowledge.Validity;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class NearnessTest {
    private static final Hit LAMP = hit("路灯不亮怎样报修、多久修好", "路灯坏了", "路灯一闪一闪");

    @Test
    void aStoryWithAWayOfAskingInItIsNear() {
        assertEquals(1, Nearness.of("我家门口的路灯坏了三天没人修", LAMP));
    }

    @Test
    void twoWordsOfATitleAreNear() {
        assertEquals(1, Nearness.of("路灯不亮", LAMP));
    }

    @Test
    void oneWordInCommonIsNot() {
        assertTrue(Nearness.of("小区门口的树挡住了路灯的光，想请人来修剪", LAMP) < Nearness.ENOUGH);
    }

    @Test
    void lessThanHalfOfAWayOfAskingIsNot() {
        double near = Nearness.of("就业人员宿舍楼下施工太吵睡不着觉", hit("灵活就业人员怎样缴社保"));
        assertTrue(near > 0 && near < Nearness.ENOUGH);
    }

    @Test
    void askingWordsMakeNothingNear() {
        Hit asking = hit("怎么办、哪里办", "多久可以办好");
        assertEquals(0, Nearness.of("请问怎么办多久可以", asking));
        assertEquals(0, Nearness.of("", LAMP));
        assertEquals(0, Nearness.of("？！", LAMP));
    }

    private static Hit hit(String title, String... wordings) {
        return new Hit(
                1,
                1,
                title,
                List.of(wordings),
                "答",
                "文",
                "市城市管理局",
                List.of("0101"),
                null,
                "",
                LocalDate.parse("2026-01-01"),
                null,
                Validity.CURRENT);
    }
}
