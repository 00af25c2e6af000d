package line12345.ticketing.knowledge.use;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class GapWordsTest {
    @Test
    void theSameWordsInAnyOrderAreOneGap() {
        assertEquals(Optional.of("无人机 登记"), GapWords.of("登记，无人机"));
        assertEquals(Optional.of("无人机 登记"), GapWords.of("无人机　登记 登记"));
        assertEquals(Optional.of("2026 补贴"), GapWords.of("补贴 ２０２６"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "一三八一二三四五六七八",
                "１３８1234５678 停水",
                "82345678",
                "430102199001011234",
                "湘A12345",
                "王小明先生",
                "5栋1单元502室",
                "someone@example.com"
            })
    void whatTellsWhoSomebodyIsIsDroppedAsAWhole(String typed) {
        assertEquals(Optional.empty(), GapWords.of(typed));
    }

    @Test
    void aSentenceOrASingleCharacterIsNoGap() {
        assertEquals(Optional.empty(), GapWords.of("水"));
        assertEquals(Optional.empty(), GapWords.of(""));
        assertEquals(Optional.of("长".repeat(20)), GapWords.of("长".repeat(20)));
        assertEquals(Optional.empty(), GapWords.of("长".repeat(21)));
    }
}
