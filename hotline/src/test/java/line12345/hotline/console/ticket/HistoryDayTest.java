package line12345.hotline.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class HistoryDayTest {
    /** 2026-11-19, a Thursday, 23:30 in Shanghai. */
    private static final Instant LATE = Instant.parse("2026-11-19T15:30:00Z");

    @Test
    void aDayEndsAtMidnightInShanghai() {
        var days = HistoryDay.of(List.of(at(LATE), at(LATE.plus(Duration.ofMinutes(30)))));
        assertThat(days)
                .extracting(HistoryDay::title)
                .containsExactly("11 月 19 日 星期四", "11 月 20 日 星期五");
    }

    @Test
    void whateverTableItComesFromItStandsInItsOrder() {
        var days =
                HistoryDay.of(List.of(at(LATE.plusSeconds(9)), at(LATE), at(LATE.plusSeconds(5))));
        assertThat(days.get(0).entries())
                .extracting(HistoryEntry::at)
                .containsExactly(LATE, LATE.plusSeconds(5), LATE.plusSeconds(9));
    }

    @Test
    void ofALongHistoryTheBeginningAndTheLatestDaysStayOpen() {
        List<HistoryEntry> many = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            many.addAll(Collections.nCopies(3, at(LATE.plus(Duration.ofDays(day)))));
        }
        assertThat(HistoryDay.of(many))
                .extracting(HistoryDay::folded)
                .containsExactly(false, true, true, true, false, false);
        assertThat(HistoryDay.of(many).get(1).inShort()).isEqualTo("签收，共 3 条");
        assertThat(HistoryDay.of(many.subList(0, HistoryDay.SHORT))).noneMatch(HistoryDay::folded);
    }

    private static HistoryEntry at(Instant moment) {
        return HistoryEntry.inside(moment, "王经办", "签收", "", "step");
    }
}
