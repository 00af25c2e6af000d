package line12345.hotline.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.TicketLine;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

class DeskListTest {
    private static final List<TicketLine> OPEN =
            List.of(
                    line("1", Light.RED, "签收"),
                    line("2", Light.YELLOW, "回复"),
                    line("3", Light.GREEN, "签收"));

    @Test
    void everyFilterCountsTheWholeListWhicheverIsChosen() {
        DeskList list = DeskList.open(OPEN, "red");
        assertThat(list.chips())
                .extracting(DeskList.Chip::label, DeskList.Chip::count)
                .containsExactly(
                        tuple("全部待办", 3),
                        tuple("待签收", 2),
                        tuple("待回复", 1),
                        tuple("超期", 1),
                        tuple("临期", 1),
                        tuple("已回复", null));
        assertThat(list.lines()).extracting(TicketLine::number).containsExactly("1");
        assertThat(list.query()).isEqualTo("?only=red");
    }

    @Test
    void anUnknownFilterShowsAll() {
        DeskList list = DeskList.open(OPEN, "<script>");
        assertThat(list.lines()).hasSize(3);
        assertThat(list.query()).isEmpty();
        assertThat(list.toSign()).isEqualTo(2);
    }

    @Test
    void whatWasDoneIsShownAndWhatIsOpenIsCounted() {
        DeskList list = DeskList.done(OPEN, List.of(line("9", Light.GREEN, "")));
        assertThat(list.lines()).extracting(TicketLine::number).containsExactly("9");
        assertThat(list.chips().get(0).count()).isEqualTo(3);
        assertThat(list.chips()).filteredOn(DeskList.Chip::current).hasSize(1);
    }

    @Test
    void aFullListSaysThatThereMayBeMore() {
        assertThat(DeskList.open(Collections.nCopies(200, OPEN.get(0)), "").cut()).isTrue();
        assertThat(DeskList.open(Collections.nCopies(199, OPEN.get(0)), "").cut()).isFalse();
    }

    private static TicketLine line(String number, Light light, String action) {
        return new TicketLine(
                number, 0, "求助", "", "", "", "一般", "", "", "", light, "", Instant.EPOCH, action);
    }
}
